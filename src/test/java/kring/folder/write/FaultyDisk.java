package kring.folder.write;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** A disk of which one step goes wrong. It knows by itself what was synced, so it does not wait for the machine's. */
public final class FaultyDisk implements Disk {
    /** What goes wrong. */
    public enum Fault {
        /** Nothing: the steps are only counted. */
        NONE,
        /** One step fails, the next would do again. */
        ERROR,
        /** From that step on nothing fits any more; half of what was to be written did. */
        FULL,
        /** From that step on nothing can be changed. */
        READ_ONLY,
        /** The process ends in the middle of that step. */
        KILL,
        /** So does the whole machine, and what was not yet synced is lost. */
        POWER_CUT
    }

    /** The end of a process, which nothing survives to clean up. */
    public static final class Killed extends Error {
        private static final long serialVersionUID = 1;
    }

    private final Fault fault;
    private final int at;
    private final Set<Path> unsynced = new HashSet<>();
    private int steps;

    /** A disk whose step of that number, from 1, goes wrong. */
    public FaultyDisk(Fault fault, int at) {
        this.fault = fault;
        this.at = at;
    }

    /** How many steps were asked for. */
    public int steps() {
        return steps;
    }

    @Override
    public void write(Path file, byte[] bytes) throws IOException {
        try {
            step(file, true);
        } catch (IOException | Killed e) {
            if (steps == at && fault != Fault.ERROR && fault != Fault.READ_ONLY) {
                LOCAL.write(file, Arrays.copyOf(bytes, bytes.length / 2));
            }
            throw e;
        }
        LOCAL.write(file, bytes);
        unsynced.add(file);
    }

    @Override
    public void sync(Path path) throws IOException {
        step(path, false);
        unsynced.remove(path);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        step(to, false);
        LOCAL.move(from, to);
        if (unsynced.remove(from)) {
            unsynced.add(to);
        }
    }

    @Override
    public void delete(Path path) throws IOException {
        step(path, false);
        LOCAL.delete(path);
        unsynced.remove(path);
    }

    @Override
    public void makeFolder(Path folder) throws IOException {
        step(folder, true);
        LOCAL.makeFolder(folder);
    }

    private void step(Path on, boolean wantsRoom) throws IOException {
        steps++;
        boolean now = steps == at;
        boolean sinceThen = steps >= at;
        switch (fault) {
            case ERROR -> failIf(on, now, "Input/output error");
            case FULL -> failIf(on, now || sinceThen && wantsRoom, "No space left on device");
            case READ_ONLY -> failIf(on, sinceThen, "Read-only file system");
            case KILL, POWER_CUT -> endIf(sinceThen);
            default -> {}
        }
    }

    private static void failIf(Path on, boolean failing, String reason) throws IOException {
        if (failing) {
            throw new FileSystemException(on.toString(), null, reason);
        }
    }

    private void endIf(boolean ending) throws IOException {
        if (ending && fault == Fault.POWER_CUT) {
            for (Path file : unsynced) {
                Files.write(file, new byte[0]);
            }
            unsynced.clear();
        }
        if (ending) {
            throw new Killed();
        }
    }
}
