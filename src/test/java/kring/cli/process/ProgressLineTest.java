package kring.cli.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What takes long shows how far it is, to somebody who sits there, and leaves nothing behind. */
class ProgressLineTest {
    private static final Map<String, String> TERMINAL = Map.of("KRING_ERROR_COLUMNS", "40", "TERM", "xterm");

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private long seconds;

    @Test
    void aLineTakesThePlaceOfTheOneBeforeAndGoes() {
        try (ProgressLine progress = progress(TERMINAL, false)) {
            progress.step(1, 3, "one");
            seconds = 1;
            progress.step(2, 3, "a long name");
            progress.step(3, 3, "x".repeat(60) + "\033[2J");
        }
        String first = "2/3 a long name";
        String last = "3/3 " + "x".repeat(35);
        assertThat(said()).isEqualTo(first + gone(first) + last + gone(last)).doesNotContain("\033");
    }

    private static String gone(String line) {
        return "\r" + " ".repeat(line.length()) + "\r";
    }

    @Test
    void whatIsDoneWithinASecondShowsNothing() {
        try (ProgressLine progress = progress(TERMINAL, false)) {
            progress.step(1, 2, "one");
            progress.step(2, 2, "two");
        }
        assertThat(said()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"TERM, dumb, false", "CI, true, false", "KRING_ERROR_COLUMNS, '', false", "TERM, xterm, true"})
    void nobodyIsShownWhoCannotSeeOrWillNot(String variable, String value, boolean quiet) {
        Map<String, String> environment = new HashMap<>(TERMINAL);
        environment.put(variable, value);
        try (ProgressLine progress = progress(environment, quiet)) {
            seconds = 60;
            progress.step(1, 2, "one");
        }
        assertThat(said()).isEmpty();
    }

    private ProgressLine progress(Map<String, String> environment, boolean quiet) {
        PrintStream stream = new PrintStream(err, false, StandardCharsets.UTF_8);
        ProcessContext context = new ProcessContext(
                InputStream.nullInputStream(),
                stream,
                stream,
                Path.of("."),
                environment,
                Clock.systemUTC(),
                Optional.empty());
        return new ProgressLine(new Console(context, quiet, false, false, false), () -> seconds * 1_000_000_000L);
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
