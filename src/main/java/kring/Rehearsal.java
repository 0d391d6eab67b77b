package kring;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kring.cli.CommandLineInterface;
import kring.cli.process.ProcessContext;

/** Plays commands through on a sample circle, unheard, while Java notes for an archive which classes they need. */
public final class Rehearsal {
    private static final String DAY = "2025-11-13";

    private static final List<String> LIGHT = List.of(
            "status",
            "check",
            "check --format json",
            "diff",
            "diff 2025-Q2 2025-Q3 --format markdown",
            "match",
            "agenda",
            "agenda --for facilitator",
            "agenda --format ics",
            "health",
            "health --format json",
            "ventures --format html",
            "seek",
            "minutes 2025-Q3",
            "review 2025",
            "screen",
            "remind --again",
            "handover",
            "overview .",
            "new quarter 2026-Q1",
            "close 2025-Q4",
            "explain unknown-key",
            "explain --help",
            "help",
            "--help");

    private static final List<String> DOCUMENTS = List.of("pack 2025-Q4", "form 2025-Q4");

    private Rehearsal() {}

    /** Plays the part named first, in the folder named second, which may change. */
    public static void main(String[] arguments) {
        Main.setUp();
        Path circle = Path.of(arguments[1]).toAbsolutePath();
        play(LIGHT, circle);
        if (arguments[0].equals("documents")) {
            play(DOCUMENTS, circle);
        }
    }

    private static void play(List<String> commands, Path circle) {
        Map<String, String> environment = ProcessContext.ofProcess().environment();
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
        ProcessContext context = new ProcessContext(
                InputStream.nullInputStream(),
                nowhere,
                nowhere,
                circle,
                environment,
                Clock.systemUTC(),
                Optional.empty());
        commands.forEach(command -> CommandLineInterface.run(context, ("--today " + DAY + " " + command).split(" ")));
    }
}
