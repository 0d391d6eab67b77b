package kring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** The manual and the README tell of the program as it is. */
class ManualTest {
    @TempDir
    private Path temp;

    @Test
    void theManualNamesEveryCommandAndEveryOption() throws IOException {
        String manual = Files.readString(Path.of("man/kring.1"));
        CommandSpec kring = Commands.all(new Kring(Surroundings.ofProcess())).getCommandSpec();
        all("", kring).forEach((name, line) -> {
            assertThat(manual).contains(".It Nm kring Cm " + name);
            line.getCommandSpec()
                    .options()
                    .forEach(option -> assertThat(manual)
                            .as(name + " " + option.longestName())
                            .containsPattern("(Fl|,) " + option.longestName().replaceFirst("^-", "") + "\\b"));
        });
    }

    /** Every command by its words, also those below another. */
    private static Map<String, CommandLine> all(String before, CommandSpec spec) {
        Map<String, CommandLine> commands = new TreeMap<>();
        spec.subcommands().forEach((name, line) -> {
            commands.put(before + name, line);
            commands.putAll(all(before + name + " ", line.getCommandSpec()));
        });
        return commands;
    }

    @Test
    void theFirstCircleOfTheReadmeIsSoundAndGivesItsPapers() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        Path circle = temp.resolve("kring-voorbeeld");
        Matcher commands = Pattern.compile("(?m)^kring (.*new .*)$").matcher(readme);
        int count = 0;
        while (commands.find()) {
            Run run = Run.in(count++ == 0 ? temp : circle, words(commands.group(1)));
            assertThat(run.status()).as(run.err()).isZero();
        }
        assertThat(count).isEqualTo(3);
        Matcher ambition = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL).matcher(readme);
        assertThat(ambition.find()).isTrue();
        Path anna = circle.resolve("members/anna.yaml");
        String file = Files.readString(anna).replace("ambitions:\n", "ambitions:\n" + ambition.group(1));
        Files.writeString(anna, file);
        assertThat(Run.in(circle, "check").status()).isZero();
        assertThat(Run.in(circle, "form", "2025-Q4").status()).isZero();
        PaperForm.open(circle.resolve("reports/2025-Q4/forms/anna.xlsx"))
                .fill("ambitions", "gas-free-ovens", "Waarde nu", 36000)
                .save();
        assertThat(Run.in(circle, "import", "reports/2025-Q4/forms/anna.xlsx").status())
                .isZero();
        assertThat(Run.in(circle, "pack").status()).isZero();
        assertThat(Run.files(circle.resolve("reports/2025-Q4"))).containsKeys("progress.docx", "members/anna.docx");
        assertThat(Run.in(circle, "--today", "2025-11-21", "close", "2025-Q4").status())
                .isZero();
        assertThat(Run.in(circle, "diff").status()).isZero();
    }

    /** The words of a command, as a shell parts them. */
    private static String[] words(String command) {
        return Pattern.compile("\"([^\"]*)\"|(\\S+)")
                .matcher(command)
                .results()
                .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
                .toArray(String[]::new);
    }

    @Test
    void theCommandsOfTheReadmeExist() throws IOException {
        Matcher commands = Pattern.compile("`kring ([a-z]+)").matcher(Files.readString(Path.of("README.md")));
        var known = Commands.all(new Kring(Surroundings.ofProcess()))
                .getSubcommands()
                .keySet();
        while (commands.find()) {
            assertThat(known).contains(commands.group(1));
        }
    }
}
