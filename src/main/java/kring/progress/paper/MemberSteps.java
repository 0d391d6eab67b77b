package kring.progress.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kring.language.Phrases;
import kring.progress.Change;
import kring.progress.Change.Subject;
import kring.progress.Comparison;
import kring.progress.Comparison.MemberProgress;
import kring.progress.Comparison.Presence;
import kring.report.document.Block;
import kring.report.document.Cell;
import kring.report.document.Column;
import kring.report.document.Paragraph;
import kring.report.document.Table;
import kring.report.table.Columns;

/** What a member has done beside what they can do, then what changed: in the report for all and on their own page. */
final class MemberSteps {
    private static final Comparator<Change> TOGETHER = Comparator.comparing(
                    (Change change) -> !change.concernsAmbition())
            .thenComparing(change -> change.concernsAmbition() ? change.id() : "")
            .thenComparing(Change.ORDER);

    private final Phrases phrases;
    private final ProgressView view;
    private final ProgressWording wording;
    private final Columns columns;

    MemberSteps(Phrases phrases, ProgressView view) {
        this.phrases = phrases;
        this.view = view;
        this.wording = new ProgressWording(phrases, view);
        this.columns = new Columns(phrases, "column.");
    }

    /** What a member has done beside what they can do, then what changed. */
    List<Block> of(String member) {
        List<Block> blocks = new ArrayList<>();
        view.comparison().members().stream()
                .filter(progress -> progress.member().equals(member))
                .findFirst()
                .ifPresent(progress -> blocks.add(doneAndNext(progress)));
        List<Change> changes = view.comparison().changes().stream()
                .filter(change -> change.member().equals(member))
                .filter(change -> change.subject() != Subject.CHECKIN)
                .toList();
        if (!changes.isEmpty()) {
            blocks.add(changeTable("changes-" + member, changes));
        }
        return blocks;
    }

    private Block doneAndNext(MemberProgress progress) {
        if (progress.checkin() == Presence.ABSENT && progress.next().isEmpty()) {
            return new Paragraph(phrases.say("progress.absent"));
        }
        return Columns.table(
                "done-" + progress.member(),
                List.of(progress),
                columns.column("done", Column.Kind.TEXT, 48, MemberSteps::done),
                columns.column("next", Column.Kind.TEXT, 48, this::next));
    }

    private static Cell done(MemberProgress progress) {
        return lines(progress.done().stream().map(Comparison.Done::text).toList());
    }

    private Cell next(MemberProgress progress) {
        return lines(progress.next().stream()
                .map(next -> next(next, next.text() == null ? next.id() : next.text()))
                .toList());
    }

    private String next(Comparison.Next next, String text) {
        return next.due() == null
                ? text
                : phrases.say("progress.by-day", text, phrases.figures().day(next.due()));
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
