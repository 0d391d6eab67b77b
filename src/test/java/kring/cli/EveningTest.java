package kring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kring.folder.write.Disk;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever an evening brought, its form and the terminal write the same bytes (METHOD, The evening after). */
class EveningTest {
    @TempDir
    private Path temp;

    static Stream<Arguments> evenings() {
        return IntStream.range(0, 8)
                .boxed()
                .flatMap(seed -> Stream.of(
                        Arguments.of("lindermark", "2025-11-21", seed), Arguments.of("merewaard", "2026-02-13", seed)));
    }

    @ParameterizedTest
    @MethodSource("evenings")
    void theFormAndTheTerminalWriteTheSameBytes(String sample, String evening, int seed) {
        Path filled = Run.sample(sample, temp.resolve("filled"));
        Path typed = Run.sample(sample, temp.resolve("typed"));
        String form = temp.resolve("form.xlsx").toString();
        kring(filled, evening, "form", "--meeting", "-o", form);
        PaperForm paper = PaperForm.open(Path.of(form));
        List<String> lines = new GeneratedEvening(paper, new Random(seed)).lines();
        paper.save();

        Run imported = kring(filled, evening, "import", form);
        Run recorded = Run.typingOn(
                Disk.LOCAL, String.join("\n", lines) + "\n", typed, "--today", evening, "--lang", "nl", "record");
        assertThat(recorded.status()).as(recorded.err()).isZero();
        assertThat(recorded.err()).doesNotContain("halverwege");
        assertThat(recorded.out().lines())
                .containsExactlyElementsOf(imported.out()
                        .lines()
                        .map(line -> line.substring(line.indexOf(": ") + 2))
                        .toList());
        assertThat(Run.files(typed.resolve("quarters")))
                .containsExactlyEntriesOf(Run.files(filled.resolve("quarters")))
                .isNotEqualTo(Run.files(Path.of("samples", sample, "quarters")));
        assertThat(Run.in(typed, "check").status()).isZero();
    }

    private static Run kring(Path circle, String evening, String... words) {
        Run run = Run.in(
                circle,
                Stream.concat(Stream.of("--today", evening, "--lang", "nl"), Stream.of(words))
                        .toArray(String[]::new));
        assertThat(run.status()).as(run.err()).isZero();
        return run;
    }
}
