package kring.minutes.paper;

import java.util.ArrayList;
import java.util.List;
import kring.minutes.Minutes.Action;
import kring.minutes.Minutes.Decided;
import kring.minutes.Minutes.Earlier;
import kring.minutes.MinutesView;
import kring.report.document.Cell;
import kring.report.document.Column.Kind;
import kring.report.document.Table;
import kring.report.table.Columns;

/** What was decided and who does what, as tables to read. */
final class MinutesTables {
    private final MinutesWording wording;
    private final MinutesView view;
    private final Columns columns;

    MinutesTables(MinutesWording wording) {
        this.wording = wording;
        this.view = wording.view();
        this.columns = wording.columns();
    }

    /** What this meeting decided. */
    Table decisions() {
        return Columns.table(
                "decisions",
                view.minutes().decisions(),
                columns.text("decision", 50, one -> MinutesWording.text(one.text(), one.id())),
                columns.text("by", 20, one -> wording.names(one.by())),
                columns.column("due", Kind.DATE, 12, one -> Cell.day(one.due())),
                columns.column("state", Kind.STATUS, 13, (Decided one) -> wording.state(one.status())));
    }

    /** What earlier meetings decided, and what became of it. */
    Table earlier() {
        return Columns.table(
                "earlier",
                view.minutes().earlier(),
                columns.text("decision", 44, one -> MinutesWording.text(one.text(), one.id())),
                columns.text("by", 18, one -> wording.names(one.by())),
                columns.period("decided", one -> one.quarter().code()),
                columns.column("due", Kind.DATE, 12, one -> Cell.day(one.due())),
                columns.column("state", Kind.STATUS, 13, (Earlier one) -> wording.state(one.status())));
    }

    /** An action, and whether the one above is of the same person. */
    private record Row(Action action, boolean same) {}

    /** What people do, each named once. */
    Table actions(List<Action> actions) {
        List<Row> rows = new ArrayList<>();
        String above = "";
        for (Action action : actions) {
            rows.add(new Row(action, action.member().equals(above)));
            above = action.member();
        }
        return Columns.table(
                "actions",
                rows,
                columns.column("who", Kind.TEXT, 17, this::who),
                columns.text("what", 64, row -> wording.action(row.action())),
                columns.column("due", Kind.STATUS, 17, row -> wording.due(row.action())));
    }

    private Cell who(Row row) {
        return row.same() ? Cell.SAME : Cell.words(wording.name(row.action().member()));
    }

    /** What the reader does. */
    Table own(List<Action> actions) {
        return Columns.table(
                "own",
                actions,
                columns.text("what", 81, wording::action),
                columns.column("due", Kind.STATUS, 17, wording::due));
    }
}
