package kring.cli.people;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kring.cli.imports.ImportState;
import kring.cli.imports.ReceivedFile;
import kring.cli.output.UnifiedDiff;
import kring.cli.output.WrittenFile;
import kring.cli.run.ExitStatus;
import kring.cli.run.OpenCircle;
import kring.cli.run.RootCommand;
import kring.folder.load.PlannedTree;
import kring.folder.state.ChangeSet;
import kring.forms.people.ColumnChoice;
import kring.model.person.Member;
import kring.report.document.VisibleText;
import kring.report.json.JsonRenderer;
import kring.scaffold.SchemaFiles;

/**
 * {@code kring import LIST… --members}: the people of existing lists into a circle, as one change.
 *
 * @param dryRun whether it only tells
 * @param diff whether it shows the files line by line
 * @param json whether it tells a program
 */
public record PeopleImport(RootCommand kring, PeopleOptions options, boolean dryRun, boolean diff, boolean json) {
    /** What it did (DESIGN, JSON). */
    record Result(List<WrittenFile> written, List<ImportedList> forms) {}

    /** Reads the lists; the answer is the exit status. */
    public int of(List<Path> files) {
        List<ColumnChoice> choices = options.choices();
        Member.Status status = options.status();
        OpenCircle circle = OpenCircle.open(kring);
        NewPeople people = new NewPeople(circle, status);
        ListImport lists = new ListImport(circle, choices, people);
        List<ImportedList> read = files.stream()
                .filter(file -> !ReceivedFile.isLock(file))
                .map(file -> lists.read(file.toString(), kring.context().here().resolve(file)))
                .toList();
        List<WrittenFile> written =
                WrittenFile.of(circle.folder(), people.files().keySet());
        if (!people.files().isEmpty()) {
            write(circle, people.files());
        }
        if (json) {
            String name = circle.snapshot().circle().name();
            kring.context().out().print(new JsonRenderer().render("import", name, new Result(written, read)));
        } else {
            tell(circle, read, people.files());
        }
        boolean refused = read.stream().anyMatch(list -> list.state() == ImportState.REFUSED);
        return refused ? ExitStatus.FINDINGS : ExitStatus.DONE;
    }

    private void write(OpenCircle circle, Map<String, byte[]> files) {
        OpenCircle.requireValid(circle.tree(), new PlannedTree(circle.tree(), files));
        if (!dryRun) {
            Map<String, byte[]> whole = new LinkedHashMap<>(SchemaFiles.of(circle.tree()));
            whole.putAll(files);
            kring.saving().commit(circle.tree(), ChangeSet.writing(whole));
        }
    }

    /** How many cells cannot be taken over; a file that cannot be read says so itself. */
    private static long cells(List<ImportedList> lists) {
        return lists.stream()
                .flatMap(list -> list.refused().stream())
                .filter(remark -> remark.cell() != null)
                .count();
    }

    private void tell(OpenCircle circle, List<ImportedList> lists, Map<String, byte[]> files) {
        lists.forEach(list -> {
            Stream.concat(list.columns().stream(), list.changes().stream())
                    .forEach(line -> kring.console().say(VisibleText.line(list.file() + ": " + line)));
            list.remarks().forEach(remark -> kring.console().warn(list.file() + ": " + remark.words()));
        });
        if (diff) {
            files.forEach((path, bytes) ->
                    kring.context().out().print(UnifiedDiff.of(path, "", new String(bytes, StandardCharsets.UTF_8))));
        }
        if (!kring.console().quiet()) {
            int people = lists.stream().mapToInt(list -> list.changes().size()).sum();
            kring.console().warn(circle.phrases().count(dryRun ? "people.would" : "people.done", people));
            if (cells(lists) > 0) {
                kring.console().warn(circle.phrases().count("people.refused", cells(lists)));
            }
        }
    }
}
