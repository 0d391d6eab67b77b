package kring.folder.load;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import kring.folder.state.ReadSet;
import kring.folder.write.PlainFile;

/**
 * A folder on disk that remembers what was seen of it. Whoever changes a circle reads it through this, so that nothing is
 * written on the strength of what somebody else has changed meanwhile, with kring or in an editor.
 */
public final class ObservedTree implements FileTree, ReadSet {
    private final DiskTree disk;
    private final Map<Look, Object> seen = new ConcurrentHashMap<>();

    /** Of a folder of which nothing was seen yet. */
    public ObservedTree(Path root) {
        this.disk = new DiskTree(root);
    }

    /** The folder. */
    public Path root() {
        return disk.root();
    }

    /**
     * A way to look at something. No record: how two of those are equal Java makes up at run time, which takes longer than
     * much of what a command does.
     */
    private abstract static class Look {
        private final String path;

        private Look(String path) {
            this.path = path;
        }

        /** What is seen now. */
        abstract Object at(DiskTree disk) throws IOException;

        /** Whether what was seen is what is seen now. */
        boolean isSame(Object before, Object now) {
            return before.equals(now);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Look look && look.getClass() == getClass() && look.path.equals(path);
        }

        @Override
        public int hashCode() {
            return path.hashCode();
        }
    }

    /** The names in a folder; those that mean nothing to kring may change: what an editor lays beside a file, reports. */
    private static final class Names extends Look {
        private Names(String path) {
            super(path);
        }

        @Override
        Object at(DiskTree disk) throws IOException {
            return new Listing(disk.list(super.path));
        }

        @Override
        boolean isSame(Object before, Object now) {
            return before instanceof Listing one && now instanceof Listing other
                    ? known(one).equals(known(other))
                    : super.isSame(before, now);
        }

        private List<Entry> known(Listing listing) {
            Set<String> names = listing.entries.stream().map(Entry::name).collect(Collectors.toUnmodifiableSet());
            return listing.entries.stream()
                    .filter(entry -> !EntryName.isIgnored(super.path, entry.name())
                            && !EntryName.isLeftover(entry.name(), names))
                    .toList();
        }
    }

    /** What lies in a folder. */
    private record Listing(List<Entry> entries) {}

    /** What a file holds: its bytes, since reckoning a digest would take far longer than keeping them. */
    private static final class Contents extends Look {
        private final int limit;

        private Contents(String path, int limit) {
            super(path);
            this.limit = limit;
        }

        @Override
        Object at(DiskTree disk) throws IOException {
            return ByteBuffer.wrap(disk.read(super.path, limit));
        }
    }

    /** Whether something is there. */
    private static final class Presence extends Look {
        private Presence(String path) {
            super(path);
        }

        @Override
        Object at(DiskTree disk) {
            return PlainFile.isThere(disk.root().resolve(super.path));
        }
    }

    @Override
    public List<Entry> list(String folder) throws IOException {
        List<Entry> entries = disk.list(folder);
        seen.putIfAbsent(new Names(folder), new Listing(entries));
        return entries;
    }

    @Override
    public byte[] read(String path, int limit) throws IOException {
        Contents contents = new Contents(path, limit);
        try {
            byte[] bytes = disk.read(path, limit);
            seen.putIfAbsent(contents, ByteBuffer.wrap(bytes));
            return bytes;
        } catch (IOException e) {
            seen.putIfAbsent(contents, e.getClass());
            throw e;
        }
    }

    /** Whether there is anything of that name. */
    public boolean isThere(String path) {
        boolean isThere = PlainFile.isThere(root().resolve(path));
        seen.putIfAbsent(new Presence(path), isThere);
        return isThere;
    }

    @Override
    public Optional<Path> changed() {
        return seen.entrySet().stream()
                .filter(look -> !look.getKey().isSame(look.getValue(), now(look.getKey())))
                .map(look -> root().resolve(look.getKey().path))
                .sorted()
                .findFirst();
    }

    private Object now(Look look) {
        try {
            return look.at(disk);
        } catch (IOException e) {
            return e.getClass();
        }
    }
}
