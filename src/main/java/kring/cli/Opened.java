package kring.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kring.check.Finding;
import kring.check.Rules;
import kring.folder.FolderReader;
import kring.folder.Loaded;
import kring.folder.tree.DiskTree;
import kring.folder.tree.FileTree;
import kring.language.Phrases;
import kring.model.Snapshot;

/**
 * A circle as a command finds it: read, checked, and with the day and the language of this run.
 *
 * @param folder where it lies
 */
record Opened(Path folder, Snapshot snapshot, LocalDate today, Phrases phrases) {
    /**
     * Opens the circle of this run.
     *
     * @throws FoundErrors when the folder holds errors
     */
    static Opened open(Kring kring) {
        Path folder = kring.folder();
        Snapshot snapshot = sound(new DiskTree(folder));
        return new Opened(folder, snapshot, kring.today(snapshot.circle()), kring.phrases(snapshot.circle()));
    }

    /**
     * Reads a folder that must be without errors.
     *
     * @throws FoundErrors when it holds any
     */
    static Snapshot sound(FileTree tree) {
        Loaded loaded = FolderReader.read(tree);
        List<Finding> errors =
                findings(loaded).stream().filter(Finding::isError).toList();
        if (!errors.isEmpty()) {
            throw new FoundErrors(errors, loaded.snapshot().circle());
        }
        return loaded.snapshot();
    }

    /** All findings of a folder that was read, its rules across files included, sorted. */
    static List<Finding> findings(Loaded loaded) {
        return Stream.concat(loaded.findings().stream(), Rules.findings(loaded.snapshot(), loaded.places()).stream())
                .distinct()
                .sorted()
                .toList();
    }
}
