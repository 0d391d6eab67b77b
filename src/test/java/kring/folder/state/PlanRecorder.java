package kring.folder.state;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kring.folder.write.Disk;
import kring.folder.write.FaultyDisk;

/** Passes every step on to a disk that never waits, and keeps the plan of a run at the moment when it is decided. */
public final class PlanRecorder implements Disk {
    private final Disk disk = new FaultyDisk(FaultyDisk.Fault.NONE, 0);
    private final Path folder;
    private final List<String> steps = new ArrayList<>();
    private Path root;
    private ChangeSet plan;
    private int decided;

    /** A recorder that tells its steps by their paths from a folder. */
    public PlanRecorder(Path folder) {
        this.folder = folder;
    }

    /** Every step that was asked for, in order. */
    public List<String> steps() {
        return steps;
    }

    /** The number of the step that decided, from 1. */
    public int decided() {
        return decided;
    }

    /** The plan that was decided. */
    public ChangeSet plan() {
        return plan;
    }

    /** The circle's folder in which it was decided, from the folder of the recorder. */
    public Path root() {
        return root;
    }

    @Override
    public void write(Path file, byte[] bytes) throws IOException {
        step("write " + (file.endsWith("aside/journal") ? withoutWitness(bytes) : Arrays.hashCode(bytes)), file);
        disk.write(file, bytes);
    }

    @Override
    public void sync(Path path) throws IOException {
        step("sync", path);
        disk.sync(path);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        step("move from " + folder.relativize(from), to);
        if (to.endsWith(Path.of(StateFolder.NAME, "journal"))) {
            keep(from, to);
        }
        disk.move(from, to);
    }

    @Override
    public void delete(Path path) throws IOException {
        step("delete", path);
        disk.delete(path);
    }

    @Override
    public void makeFolder(Path made) throws IOException {
        step("make", made);
        disk.makeFolder(made);
    }

    /** A witness is another each time. */
    private static int withoutWitness(byte[] journal) {
        return new String(journal, StandardCharsets.UTF_8)
                .replaceFirst("\n.*\n", "\n")
                .hashCode();
    }

    private void step(String what, Path where) {
        steps.add(what + " " + folder.relativize(where));
    }

    private void keep(Path ready, Path to) throws IOException {
        Map<String, byte[]> writes = new LinkedHashMap<>();
        Set<String> deletions = new LinkedHashSet<>();
        for (Journal.Step step : Journal.read(ready).orElseThrow().steps()) {
            if (step.isDeletion()) {
                deletions.add(step.path());
            } else {
                writes.put(step.path(), Files.readAllBytes(ready.resolveSibling(Integer.toString(writes.size()))));
            }
        }
        plan = new ChangeSet(writes, deletions);
        root = folder.relativize(to.getParent().getParent());
        decided = steps.size();
    }
}
