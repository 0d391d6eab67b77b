package kring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import kring.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code kring match}, from the shell's side, on the samples. */
class MatchTest {
    @TempDir
    private Path temp;

    private static Run match(String sample, String... options) {
        List<String> arguments = new java.util.ArrayList<>(
                List.of("match", "--today", sample.equals("merewaard") ? "2026-02-04" : "2025-11-13"));
        arguments.addAll(List.of(options));
        return Run.in(Path.of("samples", sample), arguments.toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource({"lindermark, nl", "lindermark, en", "merewaard, en", "merewaard, nl"})
    void theReportReadsAsItDid(String sample, String language) {
        Run run = match(sample, "--lang", language, "--format", "markdown", "--for", "facilitator");
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        Golden.assertSame("match-%s-%s.md".formatted(sample, language), run.out());
    }

    @ParameterizedTest
    @CsvSource({"lindermark, circle", "lindermark, facilitator", "lindermark, network", "merewaard, facilitator"})
    void theResultAsJsonIsWhatItWas(String sample, String audience) {
        Run run = match(sample, "--format", "json", "--for", audience);
        assertThat(run.status()).isZero();
        Golden.assertSame("match-%s-%s.json".formatted(sample, audience), run.out());
    }

    @Test
    void theSamplesTripEveryStrength() {
        String json = match("lindermark", "--format", "json").out();
        assertThat(List.of("strong", "proven", "bridge", "possible", "related"))
                .allMatch(strength -> json.contains("\"strength\": \"" + strength + "\""));
    }

    @Test
    void theSamplesTripEveryFlag() {
        String both = match("lindermark", "--format", "json", "--for", "facilitator")
                        .out()
                + match("merewaard", "--format", "json", "--for", "facilitator").out();
        assertThat(List.of("overgiver", "taker", "isolated", "non-asker", "pair"))
                .allMatch(flag -> both.contains("\"" + flag + "\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"circle", "network", "baker", "laundry"})
    void theBalanceIsForTheFacilitatorAlone(String audience) {
        assertThat(match("lindermark", "--format", "json", "--for", audience).out())
                .contains("\"balance\": []");
    }

    @Test
    void everyFormatIsWritten() {
        for (String format : List.of("docx", "xlsx", "html", "markdown", "text", "json")) {
            Path file = temp.resolve("out." + format);
            assertThat(match("lindermark", "--format", format, "-o", file.toString())
                            .status())
                    .isZero();
            assertThat(file).isNotEmptyFile();
        }
    }
}
