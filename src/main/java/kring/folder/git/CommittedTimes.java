package kring.folder.git;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * When some files of a folder were committed.
 *
 * @param first when the first of them was written, in seconds; none in a shallow clone, which does not know
 * @param last when they were last committed, in seconds
 * @param changed whether they have changed since
 * @param prefix the way from the top of the repository to the folder
 */
public record CommittedTimes(Optional<Long> first, long last, boolean changed, String prefix) {
    /**
     * The times of files, by their paths in the folder; empty where none was ever committed.
     *
     * @throws IOException when there is a repository of which git cannot tell
     */
    public static Optional<CommittedTimes> of(Path folder, List<String> files) throws IOException {
        Git git = new Git(folder);
        if (!Git.isAround(folder)
                || git.run("rev-parse", "--verify", "--quiet", "HEAD").status() == 1) {
            return Optional.empty();
        }
        List<String> times = asked(git, "log --full-history --format=%at,%ct --", files)
                .lines()
                .toList();
        if (times.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new CommittedTimes(
                first(git, times),
                times.stream()
                        .mapToLong(line -> Long.parseLong(line.split(",")[1]))
                        .max()
                        .orElseThrow(),
                !asked(git, "diff --no-ext-diff --no-textconv --name-only HEAD --", files)
                        .isEmpty(),
                asked(git, "rev-parse --show-prefix", List.of())));
    }

    private static Optional<Long> first(Git git, List<String> times) throws IOException {
        boolean shallow =
                asked(git, "rev-parse --is-shallow-repository", List.of()).equals("true");
        return shallow
                ? Optional.empty()
                : Optional.of(Long.parseLong(times.get(times.size() - 1).split(",")[0]));
    }

    private static String asked(Git git, String command, List<String> files) throws IOException {
        List<String> arguments = new ArrayList<>(Arrays.asList(command.split(" ")));
        arguments.addAll(files);
        Git.Outcome outcome = git.run(arguments.toArray(String[]::new));
        if (outcome.status() != 0) {
            throw new IOException("git " + command + ": " + outcome.status());
        }
        return outcome.text();
    }
}
