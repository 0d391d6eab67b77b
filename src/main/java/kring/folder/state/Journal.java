package kring.folder.state;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kring.folder.write.BlockedWrite;

/**
 * A plan on its way, as {@code .kring/journal} tells it to whoever comes after a kill: which files that are ready under
 * their numbers belong where, and which are to go.
 *
 * @param writes where the file of each number belongs
 */
record Journal(List<String> writes, List<String> deletions) {
    private static final String HEAD = "kring journal 1";
    private static final String WRITE = "write ";
    private static final String DELETE = "delete ";
    private static final String END = "end";
    private static final int LARGEST = 1_000_000;

    static Journal of(ChangeSet changes) {
        return new Journal(
                List.copyOf(changes.writes().keySet()),
                changes.deletions().stream().sorted().toList());
    }

    byte[] bytes() {
        List<String> lines = new ArrayList<>(List.of(HEAD));
        writes.forEach(path -> lines.add(WRITE + path));
        deletions.forEach(path -> lines.add(DELETE + path));
        lines.add(END);
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Reads a journal. It may come from anywhere, a clone of somebody's repository for one, so it is believed only where
     * it says what kring itself could have said.
     *
     * @throws BlockedWrite when it says anything else
     */
    static Journal read(Path file) throws IOException {
        List<String> lines = lines(file);
        int last = lines.size() - 1;
        Journal journal = new Journal(new ArrayList<>(), new ArrayList<>());
        boolean whole = last > 0 && lines.get(0).equals(HEAD) && lines.get(last).equals(END);
        if (!whole || !lines.subList(1, last).stream().allMatch(journal::take)) {
            throw new BlockedWrite(BlockedWrite.Kind.NO_JOURNAL, file);
        }
        return journal;
    }

    private boolean take(String line) {
        boolean write = line.startsWith(WRITE);
        String path = line.substring(line.indexOf(' ') + 1);
        return (write || line.startsWith(DELETE)) && SafePath.isSafe(path) && (write ? writes : deletions).add(path);
    }

    private static List<String> lines(Path file) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            return new String(in.readNBytes(LARGEST), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }
}
