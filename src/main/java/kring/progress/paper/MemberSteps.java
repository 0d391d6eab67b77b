package kring.progress.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kring.language.Phrases;
import kring.model.value.Kebab;
import kring.progress.Change;
import kring.progress.Change.Subject;
import kring.progress.Comparison.MemberProgress;
import kring.progress.Comparison.Presence;
import kring.report.document.Block;
import kring.report.document.Cell;
import kring.report.document.Column;
import kring.report.document.Paragraph;
import kring.report.document.Table;
import kring.report.document.Text;
import kring.report.table.Columns;
import kring.report.table.TableColumn;

/** What a member has done beside what they can do, then what changed: in the report for all and on their own page. */
final class MemberSteps {
    private static final Comparator<Change> TOGETHER = Comparator.comparing(
                    (Change change) -> !change.concernsAmbition())
            .thenComparing(change -> change.concernsAmbition() ? change.id() : "")
            .thenComparing(Change.ORDER);

    private final Phrases phrases;
    private final ProgressView view;
    private final ProgressWording wording;
    private final AmbitionWording ambitions;
    private final Columns columns;

    MemberSteps(Phrases phrases, ProgressView view) {
        this.phrases = phrases;
        this.view = view;
        this.wording = new ProgressWording(phrases, view);
        this.ambitions = new AmbitionWording(phrases);
        this.columns = new Columns(phrases, "column.");
    }

    /** What a member has done beside what they can do, then what changed. */
    List<Block> of(String member) {
        List<Block> blocks = new ArrayList<>();
        view.comparison().members().stream()
                .filter(progress -> progress.member().equals(member))
                .findFirst()
                .ifPresent(progress -> blocks.add(doneAndNext(progress)));
        List<Change> changes = changes(member, EnumSet.complementOf(EnumSet.of(Subject.CHECKIN)));
        if (!changes.isEmpty()) {
            blocks.add(changeTable("changes-" + member, changes));
        }
        return blocks;
    }

    /** What came of a member's promises, a line each. */
    Stream<Text> answers(String member) {
        return changes(member, EnumSet.of(Subject.PROMISE)).stream()
                .map(change -> Text.strong(phrases.say("change." + Kebab.of(change.kind())) + ":")
                        .then(" " + wording.about(change))
                        .then(" " + wording.how(change), Text.Stress.QUIET));
    }

    private List<Change> changes(String member, Set<Subject> about) {
        return view.changes().stream()
                .filter(change -> change.member().equals(member) && about.contains(change.subject()))
                .toList();
    }

    private Block doneAndNext(MemberProgress progress) {
        if (progress.checkin() == Presence.ABSENT && progress.next().isEmpty()) {
            return new Paragraph(phrases.say("progress.absent"));
        }
        List<TableColumn<MemberProgress>> all = new ArrayList<>();
        all.add(columns.column("done", Column.Kind.TEXT, 48, this::done));
        if (!learned(progress).isEmpty()) {
            all.add(columns.column("learned", Column.Kind.TEXT, 40, member -> lines(learned(member))));
        }
        all.add(columns.column("next", Column.Kind.TEXT, 48, this::next));
        return Columns.table("done-" + progress.member(), List.of(progress), all);
    }

    private Cell done(MemberProgress progress) {
        return lines(view.said(progress.member()).stream()
                .map(said -> ambitions.done(said.entry()))
                .filter(words -> !words.isEmpty())
                .toList());
    }

    private List<String> learned(MemberProgress progress) {
        return view.said(progress.member()).stream()
                .flatMap(said -> Stream.ofNullable(said.entry().learned()))
                .toList();
    }

    private Cell next(MemberProgress progress) {
        return lines(progress.next().stream()
                .map(next -> ambitions.byDay(next.text() == null ? next.id() : next.text(), next.due()))
                .toList());
    }

    private static Cell lines(List<String> lines) {
        return lines.isEmpty() ? Cell.EMPTY : new Cell.Lines(lines);
    }

    /** A change, and whether the one above is about the same. */
    private record Row(Change change, boolean same) {}

    /** What happened to one ambition stands together, and names it once. */
    private Table changeTable(String id, List<Change> changes) {
        List<Row> rows = new ArrayList<>();
        String above = null;
        for (Change change : changes.stream().sorted(TOGETHER).toList()) {
            rows.add(new Row(change, about(change).equals(above)));
            above = about(change);
        }
        return Columns.table(
                id,
                rows,
                columns.column(
                        "about",
                        Column.Kind.TEXT,
                        42,
                        row -> row.same() ? Cell.SAME : Cell.words(wording.about(row.change()))),
                columns.column(
                        "what",
                        Column.Kind.STATUS,
                        20,
                        row -> wording.what(row.change().kind())),
                columns.text("how", 34, row -> wording.how(row.change())));
    }

    private static String about(Change change) {
        return (change.concernsAmbition() ? "ambition" : change.subject().name()) + "/" + change.id();
    }
}
