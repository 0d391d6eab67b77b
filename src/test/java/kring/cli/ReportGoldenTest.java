package kring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kring.Golden;
import kring.cli.pack.Papers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every report of both samples in both languages, as Markdown that a person can read and compare. */
class ReportGoldenTest {
    @ParameterizedTest
    @CsvSource({
        "lindermark, 2025-Q3, 2025-Q4, nl",
        "lindermark, 2025-Q3, 2025-Q4, en",
        "lindermark, 2025-Q1, 2025-Q2, nl",
        "merewaard, 2025-Q4, 2026-Q1, en",
        "merewaard, 2025-Q4, 2026-Q1, nl"
    })
    void progressReadsAsItDid(String sample, String from, String to, String language) {
        Run run = Run.in(Path.of("samples", sample), "diff", from, to, "--lang", language, "--format", "markdown");
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        Golden.assertSame("progress-%s-%s-%s.md".formatted(sample, to, language), run.out());
    }

    @ParameterizedTest
    @CsvSource({"lindermark, 2025-Q3, 2025-Q4", "merewaard, 2025-Q4, 2026-Q1"})
    void theResultAsJsonIsWhatItWas(String sample, String from, String to) {
        Run run = Run.in(Path.of("samples", sample), "diff", from, to, "--format", "json", "--for", "facilitator");
        assertThat(run.status()).isZero();
        Golden.assertSame("progress-%s-%s.json".formatted(sample, to), run.out());
    }

    @ParameterizedTest
    @CsvSource({
        "lindermark, 2025-Q3, nl, circle",
        "lindermark, 2025-Q3, en, circle",
        "lindermark, 2025-Q2, nl, haulier",
        "lindermark, 2025-Q3, nl, care-farm",
        "merewaard, 2025-Q4, en, circle",
        "merewaard, 2025-Q4, nl, facilitator"
    })
    void minutesReadAsTheyDid(String sample, String quarter, String language, String audience) {
        Run run = Run.in(
                Path.of("samples", sample),
                "--today",
                "2026-02-04",
                "minutes",
                quarter,
                "--lang",
                language,
                "--for",
                audience,
                "--format",
                "markdown");
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        Golden.assertSame("minutes-%s-%s-%s-%s.md".formatted(sample, quarter, audience, language), run.out());
    }

    @ParameterizedTest
    @CsvSource({
        "lindermark, 2025, nl, circle",
        "lindermark, 2025, en, facilitator",
        "lindermark, 2025, nl, baker",
        "merewaard, 2025, en, circle",
        "merewaard, 2025, nl, facilitator",
        "merewaard, 2025-Q3, en, growers"
    })
    void aReviewReadsAsItDid(String sample, String from, String language, String audience) {
        Run run = review(sample, from, "--lang", language, "--for", audience, "--format", "markdown");
        Golden.assertSame("review-%s-%s-%s-%s.md".formatted(sample, from, audience, language), run.out());
    }

    @ParameterizedTest
    @CsvSource({"lindermark, facilitator", "merewaard, circle"})
    void aReviewAsJsonIsWhatItWas(String sample, String audience) {
        Run run = review(sample, "2025", "--for", audience, "--format", "json");
        Golden.assertSame("review-%s-%s.json".formatted(sample, audience), run.out());
    }

    private static Run review(String sample, String from, String... more) {
        List<String> words = new ArrayList<>(List.of("--today", "2026-02-04", "review", from));
        words.addAll(List.of(more));
        Run run = Run.in(Path.of("samples", sample), words.toArray(String[]::new));
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        return run;
    }

    @ParameterizedTest
    @CsvSource({"lindermark, 2025-Q4, nl", "lindermark, 2025-Q4, en", "merewaard, 2026-Q1, en", "merewaard, 2026-Q1, nl"
    })
    void thePapersOfThePackReadAsTheyDid(String sample, String quarter, String language) {
        Golden.assertSame(
                "pack-%s-%s-%s.md".formatted(sample, quarter, language),
                Papers.asMarkdown(Path.of("samples", sample), quarter, language));
    }
}
