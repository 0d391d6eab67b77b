package kring.minutes.paper;

import java.util.List;
import java.util.stream.Stream;
import kring.language.Phrases;
import kring.minutes.Minutes;
import kring.minutes.Minutes.Decided;
import kring.minutes.Minutes.Earlier;
import kring.minutes.MinutesView;
import kring.report.document.Block;
import kring.report.document.Cell;
import kring.report.document.Column.Kind;
import kring.report.document.Section;
import kring.report.document.Table;
import kring.report.table.Columns;

/** The action list and what was decided and achieved, as sheets of a workbook. */
public final class MinutesSheets {
    private final Minutes minutes;
    private final MinutesWording wording;
    private final Columns columns;

    /** Sheets for whom the minutes were reduced to. */
    public MinutesSheets(Phrases phrases, MinutesView view) {
        this.minutes = view.minutes();
        this.wording = new MinutesWording(phrases, view);
        this.columns = wording.columns();
    }

    /** A section for each sheet; a subject of which there is nothing has none. */
    public List<Block> sections() {
        return Stream.of(actions(), decisions(), achieved(), asks())
                .filter(table -> !table.rows().isEmpty())
                .<Block>map(table -> new Section(wording.words("sheet." + table.id()), table))
                .toList();
    }

    private Table actions() {
        return Columns.table(
                "actions",
                minutes.actions(),
                columns.text("who", 22, action -> wording.name(action.member())),
                columns.text("what", 60, wording::action),
                columns.text("kind", 14, wording::kind),
                columns.period("agreed", action -> action.quarter().code()),
                columns.column("due", Kind.DATE, 12, action -> Cell.day(action.due())),
                columns.column("state", Kind.STATUS, 14, wording::state));
    }

    /** Of this meeting, then of earlier ones. */
    private Table decisions() {
        List<Earlier> all = Stream.concat(minutes.decisions().stream().map(this::sameShape), minutes.earlier().stream())
                .toList();
        return Columns.table(
                "decisions",
                all,
                columns.text("decision", 60, one -> MinutesWording.text(one.text(), one.id())),
                columns.text("by", 30, one -> wording.names(one.by())),
                columns.period("decided", one -> one.quarter().code()),
                columns.column("due", Kind.DATE, 12, one -> Cell.day(one.due())),
                columns.column("state", Kind.STATUS, 14, one -> wording.state(one.status())),
                columns.period(
                        "settled",
                        one -> one.settled() == null ? null : one.settled().code()));
    }

    private Earlier sameShape(Decided one) {
        return new Earlier(minutes.quarter(), one.id(), one.text(), one.by(), one.due(), one.status(), null);
    }

    private Table achieved() {
        return Columns.table(
                "achieved",
                minutes.achieved(),
                columns.text("who", 22, wording::who),
                columns.text("result", 70, wording::achieved),
                columns.column("day", Kind.DATE, 12, one -> Cell.day(one.date())));
    }

    private Table asks() {
        return Columns.table(
                "open-asks",
                minutes.asks(),
                columns.text("who", 22, ask -> wording.name(ask.member())),
                columns.text("ask", 70, ask -> MinutesWording.text(ask.text(), ask.id())));
    }
}
