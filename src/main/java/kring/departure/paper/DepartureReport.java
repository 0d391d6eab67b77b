package kring.departure.paper;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kring.departure.DepartureOutcome.Dependence;
import kring.departure.DepartureView;
import kring.departure.paper.LossLines.LossLine;
import kring.language.Phrases;
import kring.report.document.Block;
import kring.report.document.Cell;
import kring.report.document.Column.Kind;
import kring.report.document.Letterhead;
import kring.report.document.Paragraph;
import kring.report.document.Report;
import kring.report.document.Section;
import kring.report.document.Table;
import kring.report.document.Tone;
import kring.report.table.Columns;

/** For the facilitator: what would fall away with somebody, and on whom the circle rests (METHOD, When somebody leaves). */
public final class DepartureReport {
    private final Letterhead letterhead;
    private final Phrases phrases;
    private final DepartureView view;
    private final Columns columns;

    public DepartureReport(Letterhead letterhead, DepartureView view) {
        this.letterhead = letterhead;
        this.phrases = letterhead.phrases();
        this.view = view;
        this.columns = new Columns(phrases, "departure.column.");
    }

    /** The whole report. */
    public Report compose() {
        String who = view.result().leaves().stream().map(view::name).collect(Collectors.joining(", "));
        List<Block> blocks = new ArrayList<>();
        if (!who.isEmpty()) {
            blocks.add(new Section(phrases.say("departure.losses", who), losses()));
        }
        blocks.add(new Section(
                phrases.say("departure.dependence"),
                List.of(new Paragraph(phrases.say("departure.dependence.lead")), dependence())));
        return letterhead.report(phrases.say("departure.title"), letterhead.circle(), blocks);
    }

    private Block losses() {
        List<LossLine> lines = new LossLines(phrases, view).all();
        return lines.isEmpty()
                ? new Paragraph(phrases.say("departure.none"))
                : Columns.table(
                        "losses",
                        lines,
                        columns.text("kind", 20, line -> phrases.say("departure.kind." + line.kind())),
                        columns.text("what", 46, LossLine::what),
                        columns.text("advice", 40, this::advice));
    }

    private String advice(LossLine line) {
        return phrases.say("departure.advice." + line.advice());
    }

    private Table dependence() {
        return Columns.table(
                "dependence",
                view.result().dependence(),
                columns.text("member", 30, one -> view.name(one.member())),
                columns.column("others", Kind.NUMBER, 12, one -> Cell.amount(BigDecimal.valueOf(one.others()), "")),
                columns.column("risk", Kind.STATUS, 28, this::risk));
    }

    private Cell risk(Dependence one) {
        return one.risk() ? new Cell.Status(Tone.BAD, phrases.say("departure.half")) : Cell.EMPTY;
    }
}
