package kring.folder.state;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kring.folder.write.BlockedWrite;
import kring.folder.write.Disk;
import kring.folder.write.PlainFile;

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
     * Carries out a plan, while what it rests on stands; the answer is what became of which file.
     *
     * @throws BlockedWrite when something is in the way; of kind HALFWAY when the next run goes on with it
     * @throws IOException when the disk does not take it; nothing has changed then
     */
    public List<WrittenFile> commit(ChangeSet changes, ReadSet read) throws IOException {
        changes.requireWritable(disk, root);
        StateFolder.make(disk, root);
        List<WrittenFile> written = new ArrayList<>();
        locked(TIMEOUT, () -> {
            recoverLocked();
            Staging.clear(disk, journal);
            staging.clear();
            Journal decided = prepare(changes, read);
            complete(decided);
            written.addAll(decided.files());
        });
        return written;
    }

    /**
     * Tells what carrying out a plan would do to which file, and leaves the disk as it is.
     *
     * @throws BlockedWrite when something would be in the way
     */
    public List<WrittenFile> preview(ChangeSet changes, ReadSet read) throws IOException {
        changes.requireWritable(disk, root);
        StateFolder.requirePossible(disk, root);
        read.requireUnchanged();
        return Journal.of(changes, root, "").files();
    }

    /**
     * Goes on with what a killed run had decided, or clears what it had only begun. A run that lives is waited for when
     * it has decided, and else left alone; so is a journal that is not this folder's own.
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
                throw halfway(journal, e);
            }
        } else if (hasStateFolder() && staging.isThere() && !PlainFile.isThere(journal)) {
            try {
                locked(Duration.ZERO, this::recoverLocked);
            } catch (IOException e) {
                // somebody is at it, or the folder is only to be read: either way it is in nobody's way
            }
        }
    }

    /** Whether a change of the folder is decided and not yet done. */
    public boolean isPending() {
        try {
            return own().isPresent();
        } catch (IOException e) {
            return true;
        }
    }

    /** Whether what is decided and not yet done concerns nothing but what lies below a folder. */
    public boolean isOnlyBelow(String folder) {
        try {
            return own().filter(journal -> journal.paths().stream().allMatch(path -> path.startsWith(folder)))
                    .isPresent();
        } catch (IOException e) {
            return false;
        }
    }

    /** Whether a journal lies here that no run in this folder left, such as one that came along in a clone or a copy. */
    public boolean hasForeignJournal() {
        return hasStateFolder() && PlainFile.isThere(journal) && !isPending();
    }

    /** The journal that a run in this folder left. */
    private Optional<Journal> own() throws IOException {
        if (!hasStateFolder()) {
            return Optional.empty();
        }
        Optional<Journal> there = Journal.read(journal);
        return there.isPresent() && staging.belongsTo(there.get()) ? there : Optional.empty();
    }

    private void recoverLocked() throws IOException {
        Optional<Journal> own = own();
        if (own.isPresent()) {
            staging.requireUntouched(own.get(), root);
            complete(own.get());
        } else if (!PlainFile.isThere(journal)) {
            staging.clear();
        }
    }

    private Journal prepare(ChangeSet changes, ReadSet read) throws IOException {
        try {
            Journal decided = Journal.of(changes, root, staging.begin());
            int number = 0;
            for (byte[] bytes : changes.writes().values()) {
                staging.put(Integer.toString(number++), bytes);
            }
            Path ready = staging.put("journal", decided.bytes());
            disk.sync(staging.folder());
            read.requireUnchanged();
            disk.move(ready, journal);
            return decided;
        } catch (IOException e) {
            staging.clearAfter(e);
            throw e;
        }
    }

    /** Does what was decided, as far as it has not been done. */
    private void complete(Journal decided) throws IOException {
        Path at = journal;
        try {
            disk.sync(stateFolder);
            for (int i = 0; i < decided.steps().size(); i++) {
                at = SafePath.resolve(root, decided.steps().get(i).path());
                staging.carryOut(decided.steps().get(i), i, at);
            }
            at = journal;
            for (Path folder : decided.folders(root)) {
                disk.sync(folder);
            }
            disk.delete(journal);
            staging.clear();
        } catch (IOException e) {
            throw e instanceof BlockedWrite lost && lost.kind() == BlockedWrite.Kind.LOST ? lost : halfway(at, e);
        }
    }

    private static BlockedWrite halfway(Path file, IOException cause) {
        return new BlockedWrite(BlockedWrite.Kind.HALFWAY, file, "", cause);
    }

    private boolean hasStateFolder() {
        return PlainFile.isFolder(stateFolder);
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
