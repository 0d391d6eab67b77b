package kring.handover.paper;

import kring.handover.DecisionTaken;
import kring.handover.Handover;
import kring.report.document.Cell;
import kring.report.document.Column;
import kring.report.document.Section;
import kring.report.document.Tone;
import kring.report.table.Columns;

/** What is open: promises, asks, and decisions with what came of them. */
final class OpenMatters {
    private final HandoverWording wording;
    private final Handover<?, ?, ?> handover;
    private final Columns columns;

    OpenMatters(HandoverWording wording, Handover<?, ?, ?> handover) {
        this.wording = wording;
        this.handover = handover;
        this.columns = wording.columns();
    }

    Section promises() {
        return wording.section(
                "promises",
                Columns.table(
                        "promises",
                        handover.promises(),
                        columns.text("who", 22, promise -> wording.name(promise.member())),
                        columns.text("promise", 44, promise -> HandoverWording.text(promise.text(), promise.id())),
                        columns.column("due", Column.Kind.DATE, 12, promise -> Cell.day(promise.due())),
                        columns.column(
                                "state",
                                Column.Kind.STATUS,
                                12,
                                promise -> wording.open(promise.due(), handover.date())),
                        columns.column(
                                "slipped",
                                Column.Kind.NUMBER,
                                10,
                                promise -> HandoverWording.count(promise.slipped()))));
    }

    Section asks() {
        return wording.section(
                "asks",
                Columns.table(
                        "asks",
                        handover.asks(),
                        columns.text("who", 22, ask -> wording.name(ask.member())),
                        columns.text("ask", 46, ask -> HandoverWording.text(ask.text(), ask.id())),
                        columns.text("to", 20, ask -> ask.to() == null ? "" : wording.name(ask.to())),
                        columns.period("asked", ask -> ask.quarter().code())));
    }

    Section decisions() {
        return wording.section(
                "decisions",
                Columns.table(
                        "decisions",
                        handover.decisions(),
                        columns.text("decision", 44, decided -> HandoverWording.text(decided.text(), decided.id())),
                        columns.text("by", 20, decided -> wording.who(decided.by())),
                        columns.column("due", Column.Kind.DATE, 12, decided -> Cell.day(decided.due())),
                        columns.column("state", Column.Kind.STATUS, 12, this::state),
                        columns.period("decided", decided -> decided.quarter().code())));
    }

    private Cell state(DecisionTaken decided) {
        return switch (decided.status()) {
            case OPEN -> wording.open(decided.due(), handover.date());
            case DONE -> new Cell.Status(Tone.GOOD, wording.words("state.done"));
            case DROPPED -> new Cell.Status(Tone.STEADY, wording.words("state.dropped"));
        };
    }
}
