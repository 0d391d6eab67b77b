package kring.folder.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kring.folder.write.PlainFile;

/** Runs the git command in one folder, with nothing from outside that could change what it does. */
final class Git {
    /** Which of git's own variables it keeps: settings, and how far it looks. The others a hook has set for its own git. */
    private static final Pattern KEPT = Pattern.compile(
            "GIT_(CONFIG_.+|EXEC_PATH|CEILING_DIRECTORIES|DISCOVERY_ACROSS_FILESYSTEM|TEST_ASSUME_DIFFERENT_OWNER)");

    private static final Pattern KEPT_APART = Pattern.compile(KEPT.pattern() + "|GIT_DIR|GIT_WORK_TREE");
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
        String up = git.ask("rev-parse", "--show-cdup").text();
        Optional<Path> nearest = nearest(folder);
        // Past a repository that it cannot read, git finds the one around it, in which nothing of this one is
        if (nearest.isPresent()
                && !nearest.get().equals(real(folder).resolve(up).normalize())) {
            throw new GitFailure(GitFailure.Kind.BROKEN, folder, "not a git repository: " + nearest.get() + "/.git");
        }
        return git;
    }

    /** Whether a folder, or one around it, says that it is a repository; this needs no git. */
    static boolean isAround(Path folder) {
        return nearest(folder).isPresent();
    }

    /** The nearest folder upward that says it is a repository. */
    private static Optional<Path> nearest(Path folder) {
        return Stream.iterate(real(folder), Objects::nonNull, Path::getParent)
                .filter(around -> PlainFile.isThere(around.resolve(".git")))
                .findFirst();
    }

    private static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException e) {
            return folder.toAbsolutePath().normalize();
        }
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

    /** A setting as it is for the run around this one, which may have its own in the environment; empty when not set. */
    String setting(String key) throws GitFailure {
        return run("config", "--get", key).text();
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
            kind = nearest(folder).isPresent() ? kind : GitFailure.Kind.NO_REPOSITORY;
        } else if (isSet("^remote\\..*\\.promisor$")) {
            kind = GitFailure.Kind.INCOMPLETE;
        }
        String said = outcome.error().isBlank() ? "exit status " + outcome.status() : outcome.error();
        return new GitFailure(kind, folder, said);
    }

    /** Whether the repository of these files lies apart from them, so that only the variables of a hook lead there. */
    private boolean isApart(Map<String, String> environment) {
        String files = environment.get("GIT_WORK_TREE");
        return files != null
                && environment.containsKey("GIT_DIR")
                && nearest(folder).isEmpty()
                && real(folder).startsWith(real(Path.of(files)));
    }

    /**
     * Starts git, which then waits for its input to end.
     *
     * @throws GitFailure when it cannot be run
     */
    Process start(String... arguments) throws GitFailure {
        List<String> command = new ArrayList<>(List.of(
                Executable.find("git", folder)
                        .orElseThrow(() -> GitFailure.absent(folder))
                        .toString(),
                "--no-pager",
                "--no-replace-objects",
                "--literal-pathspecs",
                "-c",
                "core.fsmonitor=false",
                // what came as mere files of a repository is none, whatever its settings say
                "-c",
                "safe.bareRepository=explicit",
                "-c",
                "log.showSignature=false"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        Map<String, String> environment = builder.environment();
        Pattern kept = isApart(environment) ? KEPT_APART : KEPT;
        environment
                .keySet()
                .removeIf(name -> name.startsWith("GIT_") && !kept.matcher(name).matches());
        for (String place : List.of("GIT_DIR", "GIT_WORK_TREE")) {
            environment.computeIfPresent(
                    place, (name, path) -> Path.of(path).toAbsolutePath().toString());
        }
        environment.put("LC_ALL", "C");
        environment.put("GIT_OPTIONAL_LOCKS", "0");
        // A clone that lacks something asks for it over the network, and kring phones nobody; older gits know the
        // second only
        environment.put("GIT_NO_LAZY_FETCH", "1");
        environment.put("GIT_ALLOW_PROTOCOL", "none");
        try {
            return builder.start();
        } catch (IOException e) {
            throw new GitFailure(GitFailure.Kind.BROKEN, folder, String.valueOf(e.getMessage()));
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
