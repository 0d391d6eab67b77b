package kring.cli.forms;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import kring.cli.imports.NamedFiles;
import kring.cli.output.WritingCommand;
import kring.cli.people.PeopleImport;
import kring.cli.people.PeopleOptions;
import kring.cli.process.ProgressLine;
import kring.cli.run.ExitStatus;
import kring.cli.run.OpenCircle;
import kring.folder.state.ChangeSet;
import kring.folder.state.WrittenFile;
import kring.language.Phrases;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kring import FILE…}: what people filled in on their forms, into the files of the circle. */
@Command(name = "import")
public final class ImportCommand extends WritingCommand {
    @Parameters(arity = "1..*", paramLabel = "FILE")
    private List<String> names;

    @Option(names = "--diff")
    private boolean diff;

    @Mixin
    private PeopleOptions people;

    private List<? extends Record> read = List.of();

    /** What it did (DESIGN, JSON). */
    record Result(List<WrittenFile> written, List<? extends Record> forms) {}

    @Override
    protected Record result(List<WrittenFile> written) {
        return new Result(written, read);
    }

    @Override
    protected int write() {
        return (people.areGiven() ? people() : forms()) ? ExitStatus.DONE : ExitStatus.FINDINGS;
    }

    /** Reads lists of people; whether none was refused. */
    private boolean people() {
        PeopleImport.Outcome outcome = new PeopleImport(kring(), people, diff).of(files(), this::open);
        read = outcome.lists();
        return outcome.isWhole();
    }

    /** Reads forms; whether none was refused. */
    private boolean forms() {
        OpenCircle circle = open();
        Imports imports;
        try (ProgressLine progress = new ProgressLine(kring().console())) {
            List<Path> files = files();
            imports = new ValidImports(circle, files, file -> begun(file, files, progress)).read();
        }
        read = imports.forms();
        if (!imports.edits().isEmpty()) {
            kring().saving().commit(circle.tree(), ChangeSet.writing(imports.files()));
        }
        if (!isForMachine()) {
            tell(circle.phrases(), imports);
        }
        return imports.refused() == 0;
    }

    private List<Path> files() {
        return new NamedFiles(kring().context().here()).of(names);
    }

    /** Where a form lies that is now being read. */
    private Path begun(Path file, List<Path> files, ProgressLine progress) {
        progress.step(files.indexOf(file) + 1, files.size(), file.toString());
        return kring().context().here().resolve(file);
    }

    private void tell(Phrases phrases, Imports imports) {
        imports.forms().forEach(form -> {
            form.changes().forEach(change -> kring().console().say(form.file() + ": " + change));
            Stream.concat(form.refused().stream(), form.loose().stream())
                    .forEach(remark -> kring().console().warn(form.file() + ": " + remark.words()));
        });
        if (diff) {
            imports.edits().forEach(edit -> kring().context().out().print(edit.patch()));
        }
        if (!kring().console().quiet()) {
            kring().console().warn(phrases.count("import.done", imports.edits().size()));
            if (imports.refused() > 0) {
                kring().console().warn(phrases.count("import.refused", imports.refused()));
            }
        }
    }
}
