package kring.cli.forms;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import kring.cli.imports.NamedFiles;
import kring.cli.output.ReportFormat;
import kring.cli.output.WrittenFile;
import kring.cli.people.PeopleImport;
import kring.cli.people.PeopleOptions;
import kring.cli.run.ExitStatus;
import kring.cli.run.OpenCircle;
import kring.cli.run.ProgressLine;
import kring.cli.run.RootCommand;
import kring.folder.state.ChangeSet;
import kring.language.Phrases;
import kring.report.json.JsonRenderer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code kring import FILE…}: what people filled in on their forms, into the files of the circle. */
@Command(name = "import")
public final class ImportCommand implements Callable<Integer> {
    @ParentCommand
    private RootCommand kring;

    @Parameters(arity = "1..*", paramLabel = "FILE")
    private List<String> names;

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Option(names = "--diff")
    private boolean diff;

    @Option(names = "--format", paramLabel = "FORMAT")
    private ReportFormat format = ReportFormat.TEXT;

    @Mixin
    private PeopleOptions people;

    /** What it did (DESIGN, JSON). */
    record Result(List<WrittenFile> written, List<ImportedForm> forms) {}

    @Override
    public Integer call() {
        List<Path> files = new NamedFiles(kring.context().here()).of(names);
        if (people.areGiven()) {
            return new PeopleImport(kring, people, dryRun, diff, format == ReportFormat.JSON).of(files);
        }
        OpenCircle circle = OpenCircle.open(kring);
        Imports imports;
        try (ProgressLine progress = new ProgressLine(kring.console())) {
            imports = new ValidImports(circle, files, file -> begun(file, files, progress)).read();
        }
        Map<String, byte[]> changed = imports.files();
        List<WrittenFile> written = WrittenFile.of(circle.folder(), changed.keySet());
        if (!dryRun && !changed.isEmpty()) {
            kring.saving().commit(circle.tree(), ChangeSet.writing(changed));
        }
        if (format == ReportFormat.JSON) {
            String name = circle.snapshot().circle().name();
            kring.context()
                    .out()
                    .print(new JsonRenderer().render("import", name, new Result(written, imports.forms())));
        } else {
            tell(circle.phrases(), imports);
        }
        return imports.refused() > 0 ? ExitStatus.FINDINGS : ExitStatus.DONE;
    }

    /** Where a form lies that is now being read. */
    private Path begun(Path file, List<Path> files, ProgressLine progress) {
        progress.step(files.indexOf(file) + 1, files.size(), file.toString());
        return kring.context().here().resolve(file);
    }

    private void tell(Phrases phrases, Imports imports) {
        imports.forms().forEach(form -> {
            form.changes().forEach(change -> kring.console().say(form.file() + ": " + change));
            Stream.concat(form.refused().stream(), form.loose().stream())
                    .forEach(remark -> kring.console().warn(form.file() + ": " + remark.words()));
        });
        if (diff) {
            imports.edits().forEach(edit -> kring.context().out().print(edit.patch()));
        }
        if (!kring.console().quiet()) {
            kring.console()
                    .warn(phrases.count(
                            dryRun ? "import.would" : "import.done",
                            imports.edits().size()));
            if (imports.refused() > 0) {
                kring.console().warn(phrases.count("import.refused", imports.refused()));
            }
        }
    }
}
