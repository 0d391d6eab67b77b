package kring.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import kring.check.Finding;
import kring.folder.FolderReader;
import kring.folder.Loaded;
import kring.folder.tree.DiskTree;
import kring.folder.tree.PlannedTree;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code kring import FILE…}: what members filled in on their forms, into their check-ins. */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {
    @ParentCommand
    private Kring kring;

    @Parameters(arity = "1..*", paramLabel = "FILE")
    private List<Path> files;

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Override
    public Integer call() {
        Opened circle = Opened.open(kring);
        Imports imports = new Imports(kring, circle);
        files.forEach(imports::read);
        if (imports.refused()) {
            return ExitStatus.FINDINGS;
        }
        Map<String, byte[]> changed = imports.changed();
        sound(circle, changed);
        changed.forEach((path, bytes) -> kring.surroundings()
                .out()
                .print(UnifiedDiff.of(path, imports.before(path), new String(bytes, StandardCharsets.UTF_8))));
        if (!dryRun) {
            Map<Path, byte[]> whole = new LinkedHashMap<>();
            changed.forEach((path, bytes) -> whole.put(circle.folder().resolve(path), bytes));
            Saving.all(whole);
        }
        if (!kring.screen().quiet()) {
            kring.screen().warn(circle.phrases().count(dryRun ? "import.would" : "import.done", changed.size()));
        }
        return ExitStatus.DONE;
    }

    /** The folder as it would be has no errors, or nothing is written. */
    private static void sound(Opened circle, Map<String, byte[]> changed) {
        Loaded loaded = FolderReader.readAgainstSchemas(new PlannedTree(new DiskTree(circle.folder()), changed));
        List<Finding> errors =
                Opened.findings(loaded).stream().filter(Finding::isError).toList();
        if (!errors.isEmpty()) {
            throw new FoundErrors(errors, loaded.snapshot().circle());
        }
    }
}
