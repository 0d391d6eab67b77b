package kring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kring.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code kring health} and {@code kring ventures}, from the shell's side, on the samples. */
class HealthAndVenturesTest {
    @TempDir
    private Path temp;

    private static Run run(String command, String sample, String today, String... options) {
        List<String> arguments = new ArrayList<>(List.of(command, "--today", today));
        arguments.addAll(List.of(options));
        Run run = Run.in(Path.of("samples", sample), arguments.toArray(String[]::new));
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        return run;
    }

    @ParameterizedTest
    @CsvSource({
        "lindermark, 2025-11-13, nl, facilitator",
        "lindermark, 2025-11-13, nl, circle",
        "lindermark, 2025-11-21, en, facilitator",
        "merewaard, 2026-02-04, en, facilitator",
        "merewaard, 2026-02-04, en, circle",
        "merewaard, 2026-02-04, nl, facilitator"
    })
    void theSignalsReadAsTheyDid(String sample, String today, String language, String audience) {
        Run run = run("health", sample, today, "--lang", language, "--for", audience, "--format", "markdown");
        Golden.assertSame("health-%s-%s-%s-%s.md".formatted(sample, today, language, audience), run.out());
    }

    @ParameterizedTest
    @CsvSource({
        "lindermark, 2025-11-13, nl",
        "lindermark, 2025-11-13, en",
        "merewaard, 2026-02-04, en",
        "merewaard, 2026-02-04, nl"
    })
    void theVenturesReadAsTheyDid(String sample, String today, String language) {
        Run run = run("ventures", sample, today, "--lang", language, "--format", "markdown");
        Golden.assertSame("ventures-%s-%s.md".formatted(sample, language), run.out());
    }

    @ParameterizedTest
    @CsvSource({
        "heat, lindermark, 2025-11-13, nl",
        "heat, lindermark, 2025-11-13, en",
        "food-hub, merewaard, 2026-02-04, en",
        "food-hub, merewaard, 2026-02-04, nl"
    })
    void aVentureReadsAsItDid(String id, String sample, String today, String language) {
        Run run = run("ventures", sample, today, id, "--lang", language, "--format", "markdown");
        Golden.assertSame("ventures-%s-%s.md".formatted(id, language), run.out());
    }

    @Test
    void ofAVentureThatIsNotThereItIsAskedWhichWasMeant() {
        Run run = Run.in(Path.of("samples/lindermark"), "--lang", "en", "ventures", "heta");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("heta").contains("heat");
        assertThat(Run.in(Path.of("samples/lindermark"), "ventures", "heat", "--for", "network")
                        .status())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "health, lindermark, 2025-11-13, facilitator",
        "health, lindermark, 2025-11-21, facilitator",
        "health, merewaard, 2026-02-04, facilitator",
        "health, merewaard, 2026-02-04, circle",
        "ventures, lindermark, 2025-11-13, circle",
        "ventures, merewaard, 2026-02-04, circle"
    })
    void theResultsAsJsonAreWhatTheyWere(String command, String sample, String today, String audience) {
        Run run = run(command, sample, today, "--format", "json", "--for", audience);
        Golden.assertSame("%s-%s-%s-%s.json".formatted(command, sample, today, audience), run.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"health", "ventures"})
    void everyFormatIsWritten(String command) {
        for (String format : List.of("docx", "xlsx", "html", "markdown", "text", "json")) {
            Path file = temp.resolve(command + "." + format);
            run(command, "lindermark", "2025-11-13", "--format", format, "-o", file.toString());
            assertThat(file).isNotEmptyFile();
        }
    }

    @Test
    void theCircleIsNotToldWhoIsSilentStuckOrToBeScreenedAgain() {
        String json =
                run("health", "merewaard", "2026-02-04", "--format", "json").out();
        assertThat(subjects(json, "silent")).isEmpty();
        assertThat(subjects(json, "slipped")).isEmpty();
        assertThat(subjects(json, "concentration")).isEmpty();
        assertThat(subjects(json, "rescoring")).isEmpty();
        assertThat(subjects(json, "attendance")).contains("brewery");
    }

    private static String subjects(String json, String signal) {
        String from = json.substring(json.indexOf("\"id\": \"" + signal + "\""));
        String list = from.substring(from.indexOf("\"subjects\": ["));
        return list.substring("\"subjects\": [".length(), list.indexOf(']')).strip();
    }

    @Test
    void thePackHasTheVenturesForTheTableAndTheSignalsInAFolderForTheFacilitator() {
        Path circle = Run.sample("merewaard", temp);
        assertThat(Run.in(circle, "--today", "2026-02-04", "pack").status()).isZero();
        assertThat(Run.files(circle.resolve("reports/2026-Q1")))
                .containsKeys("ventures.docx", "facilitator/health.docx");
    }
}
