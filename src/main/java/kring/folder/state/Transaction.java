package kring.folder.state;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kring.folder.write.AtomicFiles;
import kring.folder.write.BlockedWrite;
import kring.folder.write.Disk;

/**
 * Changes many files of a folder as one, also across a kill (decision 15). First everything is put on disk, aside. Then
 * a journal appears, in one step: from there on the change is decided, and whoever comes by, this run or the next, puts
 * the files in their place and takes the journal away.
 */
public final class Transaction {
    private static final Duration TIMEOUT = Duration.ofSeconds(10);

    private final Disk disk;
    private final Path root;
    private final Path stateFolder;
    private final Path journal;
    private final Staging staging;

    /** For a folder, which need not be there yet. */
    public Transaction(Disk disk, Path root) {
        this.disk = disk;
        this.root = root;
        this.stateFolder = root.resolve(StateFolder.NAME);
        this.journal = stateFolder.resolve("journal");
        this.staging = new Staging(disk, stateFolder.resolve("aside"));
    }

    /**
     * Carries out a plan.
     *
     * @throws BlockedWrite when something is in the way; of kind HALFWAY when the next run goes on with it
     * @throws IOException when the disk does not take it; nothing has changed then
     */
    public void commit(ChangeSet changes) throws IOException {
        for (String path : paths(Journal.of(changes))) {
            AtomicFiles.requireWritable(SafePath.resolve(root, path));
        }
        StateFolder.make(disk, root);
        locked(TIMEOUT, () -> {
            recoverLocked();
            prepare(changes);
            recoverLocked();
        });
    }

    /**
     * Goes on with what a killed run had decided, or clears what it had only begun. A run that lives is waited for when
     * it has decided, and else left alone.
     *
     * @throws BlockedWrite when what was decided cannot be done here and now
     */
    public void recover() throws IOException {
        if (isPending()) {
            try {
                locked(TIMEOUT, this::recoverLocked);
            } catch (BlockedWrite e) {
                throw e;
            } catch (IOException e) {
                throw halfway(e);
            }
        } else if (hasStateFolder() && staging.isThere()) {
            try {
                locked(Duration.ZERO, this::recoverLocked);
            } catch (IOException e) {
                // somebody is at it, or the folder is only to be read: either way it is in nobody's way
            }
        }
    }

    /** Whether a change of the folder is decided and not yet done. */
    public boolean isPending() {
        return hasStateFolder() && Files.exists(journal, LinkOption.NOFOLLOW_LINKS);
    }

    private void recoverLocked() throws IOException {
        if (isPending()) {
            complete(Journal.read(journal));
        } else {
            staging.clear();
        }
    }

    private void prepare(ChangeSet changes) throws IOException {
        try {
            disk.makeFolder(staging.folder());
            int number = 0;
            for (byte[] bytes : changes.writes().values()) {
                staging.put(Integer.toString(number++), bytes);
            }
            Path ready = staging.put("journal", Journal.of(changes).bytes());
            disk.sync(staging.folder());
            disk.move(ready, journal);
        } catch (IOException e) {
            clearAfter(e);
            throw e;
        }
    }

    private void clearAfter(IOException failure) {
        try {
            staging.clear();
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }

    /** Does what was decided, as far as it has not been done. */
    private void complete(Journal decided) throws IOException {
        try {
            disk.sync(stateFolder);
            for (int i = 0; i < decided.writes().size(); i++) {
                staging.place(
                        Integer.toString(i),
                        SafePath.resolve(root, decided.writes().get(i)));
            }
            for (String path : decided.deletions()) {
                disk.delete(SafePath.resolve(root, path));
            }
            for (Path folder : folders(decided)) {
                disk.sync(folder);
            }
            disk.delete(journal);
            staging.clear();
        } catch (IOException e) {
            throw halfway(e);
        }
    }

    /** The folders in which a name may be new or gone. */
    private Set<Path> folders(Journal decided) {
        Set<Path> folders = new LinkedHashSet<>();
        for (String path : paths(decided)) {
            Path folder = root.resolve(path).getParent();
            for (; folder != null && folder.startsWith(root); folder = folder.getParent()) {
                if (Files.isDirectory(folder)) {
                    folders.add(folder);
                }
            }
        }
        return folders;
    }

    private static List<String> paths(Journal journal) {
        return Stream.concat(journal.writes().stream(), journal.deletions().stream())
                .toList();
    }

    private BlockedWrite halfway(IOException cause) {
        return new BlockedWrite(BlockedWrite.Kind.HALFWAY, journal, "", cause);
    }

    private boolean hasStateFolder() {
        return Files.isDirectory(stateFolder, LinkOption.NOFOLLOW_LINKS);
    }

    private interface Work {
        void run() throws IOException;
    }

    private void locked(Duration timeout, Work work) throws IOException {
        CircleLock lock = CircleLock.take(stateFolder.resolve("writing"), timeout)
                .orElseThrow(() -> new BlockedWrite(BlockedWrite.Kind.BUSY, root));
        try {
            work.run();
        } finally {
            lock.close();
        }
    }
}
