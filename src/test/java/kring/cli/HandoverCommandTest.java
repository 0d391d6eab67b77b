package kring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kring.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code kring handover}, from the shell's side. */
class HandoverCommandTest {
    @TempDir
    private Path temp;

    private static Run handover(String sample, String today, String... options) {
        List<String> arguments = new ArrayList<>(List.of("handover", "--today", today));
        arguments.addAll(List.of(options));
        Run run = Run.in(Path.of("samples", sample), arguments.toArray(String[]::new));
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        return run;
    }

    @ParameterizedTest
    @CsvSource({
        "lindermark, 2025-11-13, nl",
        "lindermark, 2025-11-13, en",
        "merewaard, 2026-02-04, en",
        "merewaard, 2026-02-04, nl"
    })
    void theDossierReadsAsItDid(String sample, String today, String language) {
        Run run = handover(sample, today, "--lang", language, "--format", "markdown");
        Golden.assertSame("handover-%s-%s.md".formatted(sample, language), run.out());
    }

    @ParameterizedTest
    @CsvSource({"lindermark, 2025-11-13", "merewaard, 2026-02-04"})
    void theResultAsJsonIsWhatItWas(String sample, String today) {
        Golden.assertSame(
                "handover-%s.json".formatted(sample),
                handover(sample, today, "--format", "json").out());
    }

    @ParameterizedTest
    @CsvSource({"lindermark, 2025-11-13, 80", "merewaard, 2026-02-04, 120"})
    void onATerminalItFits(String sample, String today, int columns) {
        Run run = Run.inTerminal(columns, Path.of("samples", sample), "handover", "--today", today, "--color", "never");
        assertThat(run.status()).isZero();
        assertThat(run.out().lines()).allMatch(line -> line.length() <= columns);
    }

    @ParameterizedTest
    @ValueSource(strings = {"circle", "network", "baker"})
    void itIsForTheFacilitatorOnly(String audience) {
        Run run = Run.in(Path.of("samples", "lindermark"), "handover", "--for", audience);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("alleen voor de procesbegeleider");
    }

    @Test
    void everyFormatIsWrittenAndAsksForNoOther() {
        for (String format : List.of("docx", "xlsx", "html", "markdown", "text", "json")) {
            Path file = temp.resolve("handover." + format);
            handover("lindermark", "2025-11-13", "--format", format, "-o", file.toString(), "--for", "facilitator");
            assertThat(file).isNotEmptyFile();
        }
    }

    @Test
    void anEmptyCircleHasADossierToo() throws IOException {
        write("circle.yaml", "kring: 1\nname: Kring\nlanguage: en\nfacilitator: {name: Faye}\n");
        Run run = Run.in(temp, "handover", "--format", "markdown");
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("Facilitator: Faye.")
                .contains("Fix a date for the next meeting.")
                .contains("No meeting has a date.")
                .contains("has not written down a charter")
                .contains("Nobody takes part yet.")
                .contains("No promise is open.")
                .contains("There are no notes.");
    }

    @Test
    void promisesAndAsksAreThoseThatNobodyHasAnswered() throws IOException {
        write("circle.yaml", "kring: 1\nname: Kring\nlanguage: en\nfacilitator: {name: Faye}\n");
        write("members/baker.yaml", "name: Anna\nstatus: founder\n");
        write("members/gone.yaml", "name: Peter\nstatus: left\nleft: 2025-Q3\n");
        write(
                "quarters/2025-Q2/checkins/gone.yaml",
                "promises: [{id: ride, text: A ride., due: 2025-07-01}]\nasks: [{id: van, text: A van?}]\n");
        write(
                "quarters/2025-Q3/checkins/baker.yaml",
                "promises: [{id: slips, text: Slips.}, {id: kept, text: Kept.}]\n"
                        + "asks: [{id: open, text: Open?}, {id: got, text: Got?}, {id: again, text: Again?}]\n");
        write(
                "quarters/2025-Q4/checkins/baker.yaml",
                "promised: {slips: {outcome: slipped}, kept: {outcome: kept}}\n"
                        + "promises: [{id: slips, text: Slips., due: 2026-01-01}]\n"
                        + "asks: [{id: again, text: Again?}]\nreceived: [{ask: got, from: gone}]\n");
        String markdown = Run.in(temp, "--today", "2025-11-13", "handover", "--format", "markdown")
                .out();
        assertThat(section(markdown, "Open promises"))
                .containsExactly(
                        "| Peter (former member) | A ride. | 01/07/2025 | ! overdue |  |",
                        "| Anna | Slips. | 01/01/2026 | ○ open | 1 |");
        assertThat(section(markdown, "Open asks"))
                .containsExactly("| Anna | Again? |  | Q4 2025 |", "| Anna | Open? |  | Q3 2025 |");
    }

    /** The rows of the table under a heading, without its head. */
    private static List<String> section(String markdown, String heading) {
        String from = markdown.substring(markdown.indexOf("## " + heading));
        return from.substring(0, from.indexOf("\n## "))
                .lines()
                .filter(line -> line.startsWith("|"))
                .skip(2)
                .toList();
    }

    private void write(String path, String text) throws IOException {
        Path file = temp.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
