package kring.folder.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import kring.folder.load.FileTree;
import kring.folder.yaml.YamlReader;

/** A circle's folder as it was at one commit. */
public final class Revision implements FileTree {
    /** Why a revision could not be had. */
    public enum Refusal {
        NO_GIT,
        NO_REPOSITORY,
        NO_REVISION
    }

    /** A revision that could not be had. */
    public static final class Refused extends Exception {
        private static final long serialVersionUID = 1;
        private final Refusal refusal;

        private Refused(Refusal refusal) {
            super(refusal.name());
            this.refusal = refusal;
        }

        /** Why. */
        public Refusal refusal() {
            return refusal;
        }
    }

    /** Stands for whatever nobody will read anyhow, and may not fit in memory. */
    private static final byte[] TOO_LARGE = new byte[YamlReader.LARGEST + 1];

    private final Instant committed;
    private final Map<String, byte[]> files;
    private final Map<String, Map<String, Kind>> folders;

    private Revision(Instant committed, Map<String, byte[]> files, Map<String, Map<String, Kind>> folders) {
        this.committed = committed;
        this.files = files;
        this.folders = folders;
    }

    /**
     * Reads the folder at a revision, in whatever words git knows it: {@code HEAD~3}, a branch, a commit.
     *
     * @throws Refused when there is no git, the folder is in no repository, or it has no such revision
     */
    public static Revision read(Path folder, String name) throws IOException, Refused {
        Git git = new Git(folder);
        String commit = commit(git, name);
        Instant committed = Instant.ofEpochSecond(
                Long.parseLong(git.run("log", "-1", "--format=%ct", commit).text()));
        Map<String, String> blobs = new TreeMap<>();
        Map<String, Map<String, Kind>> folders = new HashMap<>();
        Map<String, byte[]> files = new HashMap<>();
        for (String line : lines(git.run("ls-tree", "-r", "-l", "-z", commit))) {
            String path = line.substring(line.indexOf('\t') + 1);
            boolean link = !line.startsWith("100");
            note(folders, path, link ? Kind.LINK : Kind.FILE);
            if (!link && path.endsWith(".yaml")) {
                String[] entry = line.split("[ \t]+");
                if (Long.parseLong(entry[3]) > YamlReader.LARGEST) {
                    files.put(path, TOO_LARGE);
                } else {
                    blobs.put(path, entry[2]);
                }
            }
        }
        Map<String, byte[]> contents =
                git.blobs(blobs.values().stream().distinct().toList());
        blobs.forEach((path, blob) -> files.put(path, contents.get(blob)));
        return new Revision(committed, files, folders);
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

    /** A name that starts with a hyphen would be an option to git; no revision has one. */
    private static String commit(Git git, String name) throws IOException, Refused {
        if (!reachable(git)) {
            throw new Refused(Refusal.NO_REPOSITORY);
        }
        Git.Outcome found = name.startsWith("-")
                ? new Git.Outcome(1, new byte[0])
                : git.run("rev-parse", "--verify", "--quiet", name + "^{commit}");
        return Optional.of(found)
                .filter(outcome -> outcome.status() == 0)
                .map(Git.Outcome::text)
                .orElseThrow(() -> new Refused(Refusal.NO_REVISION));
    }

    private static boolean reachable(Git git) throws Refused {
        try {
            return git.run("rev-parse", "--git-dir").status() == 0;
        } catch (IOException e) {
            throw new Refused(Refusal.NO_GIT);
        }
    }

    private static List<String> lines(Git.Outcome outcome) {
        List<String> lines = new ArrayList<>(List.of(new String(outcome.output(), StandardCharsets.UTF_8).split("\0")));
        lines.removeIf(String::isEmpty);
        return lines;
    }

    /** Enters a path in its folder, and its folder in the one above. */
    private static void note(Map<String, Map<String, Kind>> folders, String path, Kind kind) {
        int slash = path.lastIndexOf('/');
        String folder = slash < 0 ? "" : path.substring(0, slash);
        boolean known = folders.containsKey(folder);
        folders.computeIfAbsent(folder, any -> new TreeMap<>()).put(path.substring(slash + 1), kind);
        if (!known && !folder.isEmpty()) {
            note(folders, folder, Kind.FOLDER);
        }
    }
}
