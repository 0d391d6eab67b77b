package kring.cli.people;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kring.cli.imports.ImportState;
import kring.cli.imports.ReceivedFile;
import kring.cli.output.UnifiedDiff;
import kring.cli.run.OpenCircle;
import kring.cli.run.RootCommand;
import kring.folder.load.PlannedTree;
import kring.folder.state.ChangeSet;
import kring.forms.people.ColumnChoice;
import kring.model.person.Member;
import kring.report.document.VisibleText;
import kring.scaffold.SchemaFiles;

/**
 * {@code kring import LIST… --members}: the people of existing lists into a circle, as one change.
 *
 * @param diff whether it shows the files line by line
 */
public record PeopleImport(RootCommand kring, PeopleOptions options, boolean diff) {
    /**
     * What became of the lists.
     *
     * @param isWhole whether none was refused
     */
    public record Outcome(List<? extends Record> lists, boolean isWhole) {}

    /**
     * Reads the lists.
     *
     * @param circle opens it, once it is known that the options can be used
     */
    public Outcome of(List<Path> files, Supplier<OpenCircle> circle) {
        List<ColumnChoice> choices = options.choices();
        Member.Status status = options.status();
        OpenCircle opened = circle.get();
        NewPeople people = new NewPeople(opened, status);
        ListImport lists = new ListImport(opened, choices, people);
        List<ImportedList> read = files.stream()
                .filter(file -> !ReceivedFile.isLock(file))
                .map(file -> lists.read(file.toString(), kring.context().here().resolve(file)))
                .toList();
        if (!people.files().isEmpty()) {
            write(opened, people.files());
        }
        if (!kring.console().machine()) {
            tell(opened, read, people.files());
        }
        return new Outcome(read, read.stream().noneMatch(list -> list.state() == ImportState.REFUSED));
    }

    private void write(OpenCircle circle, Map<String, byte[]> files) {
        OpenCircle.requireValid(circle.tree(), new PlannedTree(circle.tree(), files));
        Map<String, byte[]> whole = new LinkedHashMap<>(SchemaFiles.of(circle.tree()));
        whole.putAll(files);
        kring.saving().commit(circle.tree(), ChangeSet.writing(whole));
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
            kring.console().warn(circle.phrases().count("people.done", people));
            if (cells(lists) > 0) {
                kring.console().warn(circle.phrases().count("people.refused", cells(lists)));
            }
        }
    }
}
