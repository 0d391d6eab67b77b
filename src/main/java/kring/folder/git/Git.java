package kring.folder.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Runs the git command in one folder, with nothing from outside that could change what it does. */
final class Git {
    /** Which of git's own variables it keeps: settings, and how far it looks. The others a hook has set for its own git. */
    private static final Pattern KEPT = Pattern.compile(
            "GIT_(CONFIG_.+|EXEC_PATH|CEILING_DIRECTORIES|DISCOVERY_ACROSS_FILESYSTEM|TEST_ASSUME_DIFFERENT_OWNER)");

    private static final String NO_REPOSITORY = "not a git repository (or any";

    private final Path folder;

    Git(Path folder) {
        this.folder = folder;
    }

    /**
     * Git in a folder that is in a repository.
     *
     * @throws GitFailure when it is in none, or that cannot be told
     */
    static Git inRepository(Path folder) throws GitFailure {
        Git git = new Git(folder);
        git.ask("rev-parse", "--git-dir");
        return git;
    }

    /** How a call of git ended. */
    record Outcome(int status, byte[] output, String error) {
        String text() {
            return new String(output, StandardCharsets.UTF_8).strip();
        }
    }

    /**
     * Runs git and waits for it, however it ends.
     *
     * @throws GitFailure when git cannot be run
     */
    Outcome run(String... arguments) throws GitFailure {
        Process process = start(arguments);
        try {
            CompletableFuture<String> error = error(process);
            process.getOutputStream().close();
            byte[] output = process.getInputStream().readAllBytes();
            return new Outcome(status(process), output, error.join());
        } catch (IOException e) {
            throw new GitFailure(GitFailure.Kind.BROKEN, folder, String.valueOf(e.getMessage()));
        }
    }

    /** What a running git says beside its output, while somebody else reads that. */
    static CompletableFuture<String> error(Process process) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                return String.valueOf(e.getMessage());
            }
        });
    }

    /**
     * What git answers.
     *
     * @throws GitFailure when it does not answer
     */
    Outcome ask(String... arguments) throws GitFailure {
        Outcome outcome = run(arguments);
        if (outcome.status() != 0) {
            throw failure(outcome);
        }
        return outcome;
    }

    /** Whether a setting of the repository is one of some. */
    boolean isSet(String names) throws GitFailure {
        return run("config", "--get-regexp", names).status() == 0;
    }

    /** Why git ended with an error. */
    GitFailure failure(Outcome outcome) throws GitFailure {
        GitFailure.Kind kind = GitFailure.Kind.BROKEN;
        if (outcome.error().contains("safe.directory")) {
            kind = GitFailure.Kind.REFUSED;
        } else if (outcome.error().contains(NO_REPOSITORY)) {
            // A repository that lost its head calls itself none too
            kind = isBelowRepository() ? kind : GitFailure.Kind.NO_REPOSITORY;
        } else if (isSet("^remote\\..*\\.promisor$")) {
            kind = GitFailure.Kind.INCOMPLETE;
        }
        String said = outcome.error().isBlank() ? "exit status " + outcome.status() : outcome.error();
        return new GitFailure(kind, folder, said);
    }

    private boolean isBelowRepository() {
        return Stream.iterate(folder.toAbsolutePath(), around -> around != null, Path::getParent)
                .anyMatch(around -> Files.exists(around.resolve(".git"), LinkOption.NOFOLLOW_LINKS));
    }

    /**
     * Starts git, which then waits for its input to end.
     *
     * @throws GitFailure when it cannot be run
     */
    Process start(String... arguments) throws GitFailure {
        List<String> command = new ArrayList<>(List.of(
                "git",
                "--no-pager",
                "--no-replace-objects",
                "--literal-pathspecs",
                "-c",
                "core.fsmonitor=false",
                "-c",
                "log.showSignature=false"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        Map<String, String> environment = builder.environment();
        environment
                .keySet()
                .removeIf(name -> name.startsWith("GIT_") && !KEPT.matcher(name).matches());
        environment.put("LC_ALL", "C");
        environment.put("GIT_OPTIONAL_LOCKS", "0");
        // A clone that lacks something asks for it over the network, and kring phones nobody; older gits know the
        // second only
        environment.put("GIT_NO_LAZY_FETCH", "1");
        environment.put("GIT_ALLOW_PROTOCOL", "none");
        try {
            return builder.start();
        } catch (IOException e) {
            boolean isAbsent = String.valueOf(e.getMessage()).contains("error=2,") && Files.isDirectory(folder);
            throw new GitFailure(
                    isAbsent ? GitFailure.Kind.ABSENT : GitFailure.Kind.BROKEN, folder, String.valueOf(e.getMessage()));
        }
    }

    /** How a process ended, which is waited for. */
    static int status(Process process) throws IOException {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
