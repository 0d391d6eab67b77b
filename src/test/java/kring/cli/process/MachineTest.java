package kring.cli.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import kring.language.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What kring takes from a machine that says little of itself, as Windows does. */
class MachineTest {
    @ParameterizedTest
    @CsvSource({
        "nl-NL, '', NL",
        "nl-BE, '', NL",
        "nl, LANG=, NL",
        "en-GB, '', EN",
        "de-DE, '', EN",
        "und, '', EN",
        "nl-NL, LANG=en_GB.UTF-8, EN",
        "nl-NL, LC_ALL=C, EN",
        "nl-NL, LC_MESSAGES=de_DE, EN",
        "en-US, LC_MESSAGES=nl_NL.UTF-8, NL",
        "en-US, KRING_LANG=nl_NL, NL",
    })
    void itsLanguageIsThatOfAVariableElseItsOwn(String own, String variable, Language language) {
        Map<String, String> environment = new HashMap<>();
        if (!variable.isEmpty()) {
            String[] parts = variable.split("=", 2);
            environment.put(parts[0], parts[1]);
        }
        Map<String, String> known = ProcessContext.withLanguage(environment, Locale.forLanguageTag(own));
        assertThat(Language.ofEnvironment(known)).isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "KRING_COLUMNS=120, false, 120",
                "KRING_COLUMNS=120, true, 120",
                "KRING_CONSOLE=120, true, 120",
                "KRING_CONSOLE=120, false, none",
                "KRING_CONSOLE=wide, true, none",
                "LANG=nl, true, none"
            })
    void aConsoleOfWindowsIsAsWideAsItsLauncherSays(String variable, boolean isConsole, Integer columns) {
        String[] parts = variable.split("=", 2);
        assertThat(ProcessContext.columns(
                                ProcessContext.withConsole(Map.of(parts[0], parts[1]), isConsole), "KRING_COLUMNS")
                        .orElse(null))
                .isEqualTo(columns);
    }

    @ParameterizedTest
    @CsvSource({"\\, Windows 11, explorer", "/, Mac OS X, open", "/, Linux, xdg-open", "/, FreeBSD, xdg-open"})
    void aFolderIsShownByWhatTheSystemHas(String separator, String system, String program) {
        assertThat(FolderWindow.program(separator, system)).isEqualTo(program);
    }
}
