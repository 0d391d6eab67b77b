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
import kring.folder.write.Disk;
import kring.folder.write.Obstacle;
import kring.folder.write.Obstacles;

/**
 * Changes many files of a folder as one, also across a kill (decision 15). First everything is put on disk, aside. Then
 * a journal appears, in one step: from there on the change is decided, and whoever comes by, this run or the next, puts
 * the files in their place and takes the journal away.
 */
public final class Transaction {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Disk disk;
    private final Path root;
    private final Path workplace;
    private final Path journal;
    private final Staging aside;

    /** For a folder, which need not be there yet. */
    public Transaction(Disk disk, Path root) {
        this.disk = disk;
        this.root = root;
        this.workplace = root.resolve(StateFolder.NAME);
        this.journal = workplace.resolve("journal");
        this.aside = new Staging(disk, workplace.resolve("aside"));
    }

    /**
     * Carries out a plan.
     *
     * @throws Obstacle when something is in the way; of kind HALFWAY when the next run goes on with it
     * @throws IOException when the disk does not take it; nothing has changed then
     */
    public void carryOut(ChangeSet plan) throws IOException {
        for (String path : paths(Journal.of(plan))) {
            Obstacles.refuse(Inside.of(root, path));
        }
        StateFolder.make(disk, root);
        alone(PATIENCE, () -> {
            settleAlone();
            decide(plan);
            settleAlone();
        });
    }

    /**
     * Goes on with what a killed run had decided, or clears what it had only begun. A run that lives is waited for when
     * it has decided, and else left alone.
     *
     * @throws Obstacle when what was decided cannot be done here and now
     */
    public void settle() throws IOException {
        if (isDecided()) {
            try {
                alone(PATIENCE, this::settleAlone);
            } catch (Obstacle e) {
                throw e;
            } catch (IOException e) {
                throw halfway(e);
            }
        } else if (isWorkplace() && aside.isThere()) {
            try {
                alone(Duration.ZERO, this::settleAlone);
            } catch (IOException e) {
                // somebody is at it, or the folder is only to be read: either way it is in nobody's way
            }
        }
    }

    /** Whether a change of the folder is decided and not yet done. */
    public boolean isDecided() {
        return isWorkplace() && Files.exists(journal, LinkOption.NOFOLLOW_LINKS);
    }

    private void settleAlone() throws IOException {
        if (isDecided()) {
            goOn(Journal.read(journal));
        } else {
            aside.clear();
        }
    }

    private void decide(ChangeSet plan) throws IOException {
        try {
            disk.makeFolder(aside.folder());
            int number = 0;
            for (byte[] bytes : plan.writes().values()) {
                aside.put(Integer.toString(number++), bytes);
            }
            Path ready = aside.put("journal", Journal.of(plan).bytes());
            disk.sync(aside.folder());
            disk.move(ready, journal);
        } catch (IOException e) {
            clearAfter(e);
            throw e;
        }
    }

    private void clearAfter(IOException failure) {
        try {
            aside.clear();
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }

    /** Does what was decided, as far as it has not been done. */
    private void goOn(Journal decided) throws IOException {
        try {
            disk.sync(workplace);
            for (int i = 0; i < decided.writes().size(); i++) {
                aside.place(
                        Integer.toString(i), Inside.of(root, decided.writes().get(i)));
            }
            for (String path : decided.deletions()) {
                disk.delete(Inside.of(root, path));
            }
            for (Path folder : folders(decided)) {
                disk.sync(folder);
            }
            disk.delete(journal);
            aside.clear();
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

    private Obstacle halfway(IOException cause) {
        return new Obstacle(Obstacle.Kind.HALFWAY, journal, "", cause);
    }

    private boolean isWorkplace() {
        return Files.isDirectory(workplace, LinkOption.NOFOLLOW_LINKS);
    }

    private interface Work {
        void run() throws IOException;
    }

    private void alone(Duration patience, Work work) throws IOException {
        CircleLock lock = CircleLock.take(workplace.resolve("writing"), patience)
                .orElseThrow(() -> new Obstacle(Obstacle.Kind.BUSY, root));
        try {
            work.run();
        } finally {
            lock.close();
        }
    }
}
