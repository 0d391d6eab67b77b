package kring.folder.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Git's own way of joining two versions of a text, line by line.
 *
 * @param markerSize how many signs the markers of a clash have
 */
public record MergeFile(int markerSize, ConflictStyle style) {
    /** Beyond these, git says with its status that it could not do it. */
    private static final int MOST_CLASHES = 127;

    /**
     * What became of a text.
     *
     * @param clashes how many places with markers there are, as far as git counts
     */
    public record Outcome(byte[] bytes, int clashes) {}

    /**
     * Joins two versions of a text; empty when it is none.
     *
     * @throws IOException when there is no git on this machine, or no room for the versions
     */
    public Optional<Outcome> merge(byte[] base, byte[] ours, byte[] theirs) throws IOException {
        Path folder = Files.createTempDirectory("kring");
        try {
            Files.write(folder.resolve("base"), base);
            Files.write(folder.resolve("ours"), ours);
            Files.write(folder.resolve("theirs"), theirs);
            List<String> command = new ArrayList<>(List.of("merge-file", "-p", "-q", "--marker-size=" + markerSize));
            command.addAll(style.options());
            command.addAll(List.of("-L", "ours", "-L", "base", "-L", "theirs", "ours", "base", "theirs"));
            Git.Outcome merged = new Git(folder).run(command.toArray(String[]::new));
            return merged.status() <= MOST_CLASHES
                    ? Optional.of(new Outcome(merged.output(), merged.status()))
                    : Optional.empty();
        } finally {
            for (String version : List.of("base", "ours", "theirs")) {
                Files.deleteIfExists(folder.resolve(version));
            }
            Files.delete(folder);
        }
    }
}
