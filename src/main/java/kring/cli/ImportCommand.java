package kring.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import kring.folder.tree.DiskTree;
import kring.folder.tree.PlannedTree;
import kring.folder.write.Plan;
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
        Opened.expectSound(new PlannedTree(new DiskTree(circle.folder()), changed));
        changed.forEach((path, bytes) -> kring.surroundings()
                .out()
                .print(UnifiedDiff.of(path, imports.before(path), new String(bytes, StandardCharsets.UTF_8))));
        if (!dryRun) {
            kring.saving().all(circle.folder(), Plan.writing(changed));
        }
        if (!kring.screen().quiet()) {
            kring.screen().warn(circle.phrases().count(dryRun ? "import.would" : "import.done", changed.size()));
        }
        return ExitStatus.DONE;
    }
}
