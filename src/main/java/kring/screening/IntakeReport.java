package kring.screening;

import java.util.ArrayList;
import java.util.List;
import kring.model.Charter.Dimension;
import kring.model.Kebab;
import kring.model.Snapshot;
import kring.report.Block;
import kring.report.Bullets;
import kring.report.Cell;
import kring.report.Column;
import kring.report.Letterhead;
import kring.report.Paragraph;
import kring.report.Report;
import kring.report.Section;
import kring.report.Table;
import kring.report.Text;

/** The intake report that the person screened may read: what the circle looks at, and their own answers. */
public final class IntakeReport {
    private final Letterhead letterhead;
    private final Wording wording;

    /** A report on a circle's terms. */
    public IntakeReport(Letterhead letterhead, Snapshot snapshot) {
        this.letterhead = letterhead;
        this.wording = new Wording(letterhead.phrases(), snapshot);
    }

    /** The report for one person. */
    public Report compose(Intake result) {
        Intake.Own own = result.intake();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(wording.say("intake.lead")));
        if (!wording.intention().isEmpty()) {
            blocks.add(new Section(wording.say("intake.intention"), new Paragraph(wording.intention())));
        }
        blocks.add(
                new Section(wording.say("intake.looked-at"), new Paragraph(wording.say("intake.scale")), answers(own)));
        if (own.response() != null) {
            blocks.add(new Section(wording.say("intake.response"), new Paragraph(own.response())));
        }
        if (own.decision() != null) {
            blocks.add(decision(own.decision()));
        }
        String subtitle =
                letterhead.circle() + " · " + wording.phrases().figures().longDay(own.date());
        return letterhead.report(wording.say("intake.title", wording.person(own.member())), subtitle, blocks);
    }

    private Table answers(Intake.Own own) {
        List<Column> columns = List.of(
                wording.column("looked-at", Column.Kind.TEXT, 18),
                wording.column("one", Column.Kind.TEXT, 23),
                wording.column("three", Column.Kind.TEXT, 23),
                wording.column("five", Column.Kind.TEXT, 23),
                wording.column("own", Column.Kind.NUMBER, 8));
        return new Table(
                "answers", columns, own.self().stream().map(this::answer).toList());
    }

    private List<Cell> answer(Intake.Answer answer) {
        Dimension dimension = wording.dimension(answer.dimension());
        return List.of(
                Cell.words(wording.title(dimension)),
                Cell.words(wording.anchor(dimension, 1)),
                Cell.words(wording.anchor(dimension, 3)),
                Cell.words(wording.anchor(dimension, 5)),
                answer.score() == null ? Cell.EMPTY : Cell.amount(java.math.BigDecimal.valueOf(answer.score()), ""));
    }

    private Section decision(Intake.Decision decision) {
        List<Text> lines = new ArrayList<>();
        String outcome = wording.say("intake.outcome." + Kebab.of(decision.outcome()));
        lines.add(
                decision.date() == null
                        ? Text.strong(outcome)
                        : Text.strong(outcome)
                                .then(" (" + wording.phrases().figures().longDay(decision.date()) + ")"));
        if (decision.change() != null) {
            lines.add(Text.of(wording.say("change", decision.change())));
        }
        if (decision.revisit() != null) {
            lines.add(Text.of(wording.say("revisit", wording.phrases().figures().longDay(decision.revisit()))));
        }
        return new Section(wording.say("intake.decision"), new Bullets(lines));
    }
}
