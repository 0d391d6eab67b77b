package kring.cli.run;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import kring.cli.process.ProcessContext;
import kring.language.Phrases;

/** Shows long output a screen at a time, by the program of KRING_PAGER, else of PAGER; who chose none has none. */
public final class Pager {
    /** What only a shell understands; without any of it the words are the program and its options. */
    private static final Pattern FOR_A_SHELL = Pattern.compile("[|&;<>()$`\\\\\"'*?\\[#~=%]");

    private static final List<String> VARIABLES = List.of("KRING_PAGER", "PAGER");
    /** What a shell ends with when it cannot start a program. */
    private static final int NOT_STARTED = 126;

    private static final int NOT_FOUND = 127;

    private final ProcessContext context;
    private final String command;

    private Pager(ProcessContext context, String command) {
        this.context = context;
        this.command = command;
    }

    /** The one that a run has; none where the output goes elsewhere, or nobody wants one. */
    private static Optional<Pager> of(ProcessContext context) {
        Map<String, String> environment = context.environment();
        return VARIABLES.stream()
                .filter(environment::containsKey)
                .findFirst()
                .map(environment::get)
                .filter(command -> context.columns().isPresent() && !context.isPlain())
                .filter(command -> !command.isBlank() && !command.strip().equals("cat"))
                .map(command -> new Pager(context, command));
    }

    /** Shows what was asked for; on a terminal a screen at a time. */
    public static void show(RootCommand kring, String text) {
        ProcessContext context = kring.context();
        byte[] output = text.getBytes(StandardCharsets.UTF_8);
        Optional<Pager> pager = kring.isPaged() ? of(context) : Optional.empty();
        context.out().flush();
        if (pager.isPresent() && pager.get().show(output)) {
            return;
        }
        pager.ifPresent(absent -> kring.console()
                .warn("kring: " + new Phrases(kring.languageHere()).say("pager.not-started", absent.command)));
        context.out().write(output, 0, output.length);
    }

    /** Shows it until its reader has enough; false when the program cannot be started, and nothing was shown. */
    private boolean show(byte[] output) {
        try {
            Process process = start();
            Thread end = new Thread(() -> status(process));
            // Ctrl-C is the pager's to understand: while it has the terminal, this process stays
            Runtime.getRuntime().addShutdownHook(end);
            write(process, output);
            int status = status(process);
            Runtime.getRuntime().removeShutdownHook(end);
            return status != NOT_STARTED && status != NOT_FOUND;
        } catch (IOException e) {
            return false;
        } catch (IllegalStateException e) {
            // the run was stopped while its output was shown
            return true;
        }
    }

    private Process start() throws IOException {
        boolean forShell = FOR_A_SHELL.matcher(command).find();
        ProcessBuilder builder = new ProcessBuilder(
                forShell
                        ? List.of("sh", "-c", command)
                        : List.of(command.strip().split("\\s+")));
        builder.environment().putIfAbsent("LESS", "FRX");
        builder.environment().putIfAbsent("LV", "-c");
        return builder.redirectOutput(ProcessBuilder.Redirect.INHERIT)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static void write(Process process, byte[] output) {
        try (OutputStream in = process.getOutputStream()) {
            in.write(output);
        } catch (IOException e) {
            // the reader had enough
        }
    }

    private static int status(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }
}
