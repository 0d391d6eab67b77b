package kring.folder.git;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import kring.folder.load.FileTree;
import kring.folder.write.PathKind;
import kring.folder.yaml.YamlReader;

/** A circle's folder as it was at one commit. */
public final class Revision implements FileTree {
    private final Instant committed;
    private final Map<String, byte[]> files;
    private final Map<String, Map<String, PathKind>> folders;

    private Revision(Instant committed, Map<String, byte[]> files, Map<String, Map<String, PathKind>> folders) {
        this.committed = committed;
        this.files = files;
        this.folders = folders;
    }

    /**
     * Reads the folder at a revision, in whatever words git knows it: {@code HEAD~3}, a branch, a commit.
     *
     * @throws GitFailure when it has no such revision, not all of it is here, or git cannot tell
     */
    public static Revision read(Path folder, String name) throws GitFailure {
        Git git = Git.inRepository(folder);
        String commit = new CommitName(git, folder, name).commit();
        String seconds = git.ask("log", "-1", "--format=%ct", commit).text();
        Map<String, String> blobs = new TreeMap<>();
        Map<String, Map<String, PathKind>> folders = new HashMap<>();
        for (String line : lines(git.ask("ls-tree", "-r", "-z", commit))) {
            String path = line.substring(line.indexOf('\t') + 1);
            boolean link = !line.startsWith("100");
            note(folders, path, link ? PathKind.LINK : PathKind.FILE);
            if (!link && path.endsWith(".yaml")) {
                blobs.put(path, line.substring(0, line.indexOf('\t')).split(" ")[2]);
            }
        }
        Map<String, byte[]> contents = new Blobs(folder, YamlReader.LARGEST + 1).read(new TreeSet<>(blobs.values()));
        Map<String, byte[]> files = new HashMap<>();
        blobs.forEach((path, blob) -> files.put(path, contents.get(blob)));
        return new Revision(Instant.ofEpochSecond(Long.parseLong(seconds)), files, folders);
    }

    /** When the commit was made. */
    public Instant committed() {
        return committed;
    }

    @Override
    public List<Entry> list(String folder) {
        return folders.getOrDefault(folder, Map.of()).entrySet().stream()
                .map(entry -> new Entry(entry.getKey(), entry.getValue()))
                .toList();
    }

    @Override
    public byte[] read(String path, int limit) {
        byte[] bytes = Objects.requireNonNull(files.get(path), path);
        return bytes.length <= limit ? bytes : Arrays.copyOf(bytes, limit + 1);
    }

    private static List<String> lines(Git.Outcome outcome) {
        List<String> lines = new ArrayList<>(List.of(new String(outcome.output(), StandardCharsets.UTF_8).split("\0")));
        lines.removeIf(String::isEmpty);
        return lines;
    }

    /** Enters a path in its folder, and its folder in the one above. */
    private static void note(Map<String, Map<String, PathKind>> folders, String path, PathKind kind) {
        int slash = path.lastIndexOf('/');
        String folder = slash < 0 ? "" : path.substring(0, slash);
        boolean known = folders.containsKey(folder);
        folders.computeIfAbsent(folder, any -> new TreeMap<>()).put(path.substring(slash + 1), kind);
        if (!known && !folder.isEmpty()) {
            note(folders, folder, PathKind.FOLDER);
        }
    }
}
