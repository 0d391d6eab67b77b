package kring.cli.checkin;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import kring.cli.output.UnifiedDiff;
import kring.cli.run.ExitStatus;
import kring.cli.run.OpenCircle;
import kring.cli.run.RootCommand;
import kring.folder.load.PlannedTree;
import kring.folder.state.ChangeSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code kring import FILE…}: what members filled in on their forms, into their check-ins. */
@Command(name = "import")
public final class ImportCommand implements Callable<Integer> {
    @ParentCommand
    private RootCommand kring;

    @Parameters(arity = "1..*", paramLabel = "FILE")
    private List<Path> files;

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Override
    public Integer call() {
        OpenCircle circle = OpenCircle.open(kring);
        Imports imports = new Imports(kring, circle);
        files.forEach(imports::read);
        if (imports.refused()) {
            return ExitStatus.FINDINGS;
        }
        Map<String, byte[]> changed = imports.changed();
        OpenCircle.requireValid(circle.tree(), new PlannedTree(circle.tree(), changed));
        changed.forEach((path, bytes) -> kring.context()
                .out()
                .print(UnifiedDiff.of(path, imports.before(path), new String(bytes, StandardCharsets.UTF_8))));
        if (!dryRun) {
            kring.saving().commit(circle.tree(), ChangeSet.writing(changed));
        }
        if (!kring.console().quiet()) {
            kring.console().warn(circle.phrases().count(dryRun ? "import.would" : "import.done", changed.size()));
        }
        return ExitStatus.DONE;
    }
}
