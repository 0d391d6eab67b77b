package kring.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;

/** One run of kring in a test: what it wrote and how it ended. */
record Run(int status, String out, String err) {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-11-24T08:00:00Z"), ZoneOffset.UTC);

    /** Runs kring in a folder with its output going to a file. */
    static Run in(Path here, String... arguments) {
        return in(here, Optional.empty(), arguments);
    }

    /** Runs kring in a folder in a terminal of some width. */
    static Run inTerminal(int columns, Path here, String... arguments) {
        return in(here, Optional.of(columns), arguments);
    }

    private static Run in(Path here, Optional<Integer> columns, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = CommandLineInterface.run(
                new Surroundings(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        here,
                        Map.of(),
                        CLOCK,
                        columns),
                arguments);
        return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
