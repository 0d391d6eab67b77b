package kring.cli.checkin;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import kring.cli.checkin.ImportedForm.State;
import kring.cli.output.UnifiedDiff;
import kring.cli.output.WrittenFile;
import kring.cli.run.ExitStatus;
import kring.cli.run.OpenCircle;
import kring.cli.run.RootCommand;
import kring.folder.state.ChangeSet;
import kring.report.json.JsonRenderer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code kring import FILE…}: what people filled in on their forms, into the files of the circle. */
@Command(name = "import")
public final class ImportCommand implements Callable<Integer> {
    @ParentCommand
    private RootCommand kring;

    @Parameters(arity = "1..*", paramLabel = "FILE")
    private List<Path> files;

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Option(names = "--diff")
    private boolean diff;

    @Option(names = "--format", paramLabel = "FORMAT")
    private ReportFormat format = ReportFormat.TEXT;

    /** The forms in which it tells what it did. */
    enum ReportFormat {
        TEXT,
        JSON
    }

    /** What it did (DESIGN, JSON). */
    record Result(List<WrittenFile> written, List<ImportedForm> forms) {}

    @Override
    public Integer call() {
        OpenCircle circle = OpenCircle.open(kring);
        Imports imports = new Imports(circle);
        files.forEach(
                file -> imports.read(file.toString(), kring.context().here().resolve(file)));
        List<WrittenFile> written =
                WrittenFile.of(circle.folder(), imports.changed().keySet());
        if (!dryRun && !written.isEmpty()) {
            kring.saving().commit(circle.tree(), ChangeSet.writing(imports.changed()));
        }
        if (format == ReportFormat.JSON) {
            String name = circle.snapshot().circle().name();
            kring.context().out().print(new JsonRenderer().render("import", name, new Result(written, imports.read())));
        } else {
            tell(circle, imports);
        }
        return imports.read().stream().anyMatch(form -> form.state() == State.REFUSED)
                ? ExitStatus.FINDINGS
                : ExitStatus.DONE;
    }

    private void tell(OpenCircle circle, Imports imports) {
        imports.read().forEach(form -> {
            form.changes().forEach(change -> kring.context().out().println(form.file() + ": " + change));
            Stream.concat(form.refused().stream(), form.loose().stream())
                    .forEach(remark -> kring.console().warn(form.file() + ": " + remark.words()));
        });
        if (diff) {
            imports.changed()
                    .forEach((path, bytes) -> kring.context()
                            .out()
                            .print(UnifiedDiff.of(
                                    path, imports.before(path), new String(bytes, StandardCharsets.UTF_8))));
        }
        if (!kring.console().quiet()) {
            sum(circle, imports);
        }
    }

    private void sum(OpenCircle circle, Imports imports) {
        long refused = imports.read().stream()
                .filter(form -> form.state() == State.REFUSED)
                .count();
        kring.console()
                .warn(circle.phrases()
                        .count(
                                dryRun ? "import.would" : "import.done",
                                imports.changed().size()));
        if (refused > 0) {
            kring.console().warn(circle.phrases().count("import.refused", (int) refused));
        }
    }
}
