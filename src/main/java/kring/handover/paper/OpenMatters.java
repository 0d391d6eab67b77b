package kring.handover.paper;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kring.handover.DecisionTaken;
import kring.handover.Handover;
import kring.handover.OpenAsk;
import kring.handover.OpenPromise;
import kring.report.document.Cell;
import kring.report.document.Column;
import kring.report.document.Section;
import kring.report.document.Table;
import kring.report.document.Tone;

/** What is open: promises, asks, and decisions with what came of them. */
record OpenMatters(HandoverWording wording, Handover handover) {
    Section promises() {
        return section(
                "promises",
                List.of(
                        wording.column("who", Column.Kind.TEXT, 22),
                        wording.column("promise", Column.Kind.TEXT, 44),
                        wording.column("due", Column.Kind.DATE, 12),
                        wording.column("state", Column.Kind.STATUS, 12),
                        wording.column("slipped", Column.Kind.NUMBER, 10)),
                handover.promises(),
                this::row);
    }

    private List<Cell> row(OpenPromise promise) {
        return List.of(
                wording.who(promise.member()),
                HandoverWording.text(promise.text(), promise.id()),
                Cell.day(promise.due()),
                wording.open(promise.due(), handover.date()),
                Cell.amount(
                        Optional.ofNullable(promise.slipped())
                                .map(BigDecimal::valueOf)
                                .orElse(null),
                        ""));
    }

    Section asks() {
        return section(
                "asks",
                List.of(
                        wording.column("who", Column.Kind.TEXT, 22),
                        wording.column("ask", Column.Kind.TEXT, 46),
                        wording.column("to", Column.Kind.TEXT, 20),
                        wording.column("asked", Column.Kind.TEXT, 10)),
                handover.asks(),
                this::row);
    }

    private List<Cell> row(OpenAsk ask) {
        return List.of(
                wording.who(ask.member()),
                HandoverWording.text(ask.text(), ask.id()),
                wording.who(ask.to()),
                Cell.words(ask.quarter().code()));
    }

    Section decisions() {
        return section(
                "decisions",
                List.of(
                        wording.column("decision", Column.Kind.TEXT, 44),
                        wording.column("by", Column.Kind.TEXT, 20),
                        wording.column("due", Column.Kind.DATE, 12),
                        wording.column("state", Column.Kind.STATUS, 12),
                        wording.column("decided", Column.Kind.TEXT, 9)),
                handover.decisions(),
                this::row);
    }

    private List<Cell> row(DecisionTaken decided) {
        return List.of(
                HandoverWording.text(decided.text(), decided.id()),
                wording.who(decided.by()),
                Cell.day(decided.due()),
                switch (decided.status()) {
                    case OPEN -> wording.open(decided.due(), handover.date());
                    case DONE -> new Cell.Status(Tone.GOOD, wording.words("state.done"));
                    case DROPPED -> new Cell.Status(Tone.STEADY, wording.words("state.dropped"));
                },
                Cell.words(decided.quarter().code()));
    }

    private <T> Section section(String key, List<Column> columns, List<T> all, Function<T, List<Cell>> row) {
        return all.isEmpty()
                ? new Section(wording.words(key), wording.paragraph(key + ".none"))
                : new Section(
                        wording.words(key),
                        new Table(key, columns, all.stream().map(row).toList()));
    }
}
