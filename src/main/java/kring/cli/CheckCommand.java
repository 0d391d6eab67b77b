package kring.cli;

import java.util.List;
import java.util.concurrent.Callable;
import kring.check.Finding;
import kring.folder.FolderReader;
import kring.folder.Loaded;
import kring.folder.tree.DiskTree;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code kring check}: every problem in the folder in one run. */
@Command(name = "check", description = "Show every problem in the circle's folder.")
final class CheckCommand implements Callable<Integer> {
    @ParentCommand
    private Kring kring;

    @Override
    public Integer call() {
        Loaded loaded = FolderReader.readAgainstSchemas(new DiskTree(kring.folder()));
        List<Finding> findings = Opened.findings(loaded);
        kring.surroundings()
                .out()
                .print(new FindingText(kring.phrases(loaded.snapshot().circle())).of(findings));
        return findings.stream().anyMatch(Finding::isError) ? ExitStatus.FINDINGS : ExitStatus.DONE;
    }
}
