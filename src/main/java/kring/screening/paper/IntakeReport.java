package kring.screening.paper;

import java.util.ArrayList;
import java.util.List;
import kring.model.Snapshot;
import kring.model.value.Kebab;
import kring.report.document.Block;
import kring.report.document.Bullets;
import kring.report.document.Cell;
import kring.report.document.Column;
import kring.report.document.Letterhead;
import kring.report.document.Paragraph;
import kring.report.document.Report;
import kring.report.document.Section;
import kring.report.document.Table;
import kring.report.document.Text;
import kring.report.table.Columns;
import kring.report.table.TableColumn;
import kring.screening.Intake;

/** The intake report that the person screened may read: what the circle looks at, and their own answers. */
public final class IntakeReport {
    private static final List<Integer> ANCHORS = List.of(1, 3, 5);

    private final Letterhead letterhead;
    private final ScreeningWording wording;

    /** A report on a circle's terms. */
    public IntakeReport(Letterhead letterhead, Snapshot snapshot) {
        this.letterhead = letterhead;
        this.wording = new ScreeningWording(letterhead.phrases(), snapshot);
    }

    /** The report for one person. */
    public Report compose(Intake result) {
        Intake.Own own = result.intake();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(wording.say("screen.intake.lead")));
        if (!wording.intention().isEmpty()) {
            blocks.add(new Section(wording.say("screen.intake.intention"), new Paragraph(wording.intention())));
        }
        blocks.add(new Section(wording.say("screen.intake.looked-at"), scale(), answers(own)));
        if (own.response() != null) {
            blocks.add(new Section(wording.say("screen.intake.response"), new Paragraph(own.response())));
        }
        if (own.decision() != null) {
            blocks.add(decision(own.decision()));
        }
        String subtitle = letterhead.circle() + " · " + wording.day(own.date());
        return letterhead.report(wording.say("screen.intake.title", wording.person(own.member())), subtitle, blocks);
    }

    private Paragraph scale() {
        return new Paragraph(wording.say(described() ? "screen.intake.scale" : "screen.intake.floors"));
    }

    /** What each score looks like stands beside it, where the charter says so. */
    private Table answers(Intake.Own own) {
        Columns columns = wording.columns();
        List<TableColumn<Intake.Answer>> table = new ArrayList<>();
        table.add(columns.text("looked-at", 21, answer -> wording.title(wording.dimension(answer.dimension()))));
        for (int score : described() ? ANCHORS : List.<Integer>of()) {
            table.add(new TableColumn<>(
                    new Column(String.valueOf(score), Column.Kind.TEXT, 20 + 2 * score),
                    answer -> Cell.words(wording.anchor(wording.dimension(answer.dimension()), score))));
        }
        table.add(columns.column("own", Column.Kind.NUMBER, 9, answer -> ScoreTable.number(answer.score())));
        return Columns.table("answers", own.self(), table);
    }

    private boolean described() {
        return wording.dimensions().stream()
                .anyMatch(dimension -> ANCHORS.stream()
                        .anyMatch(score -> !wording.anchor(dimension, score).isEmpty()));
    }

    private Section decision(Intake.Decision decision) {
        List<Text> lines = new ArrayList<>();
        String outcome = wording.say("screen-outcome." + Kebab.of(decision.outcome()));
        lines.add(
                decision.date() == null
                        ? Text.strong(outcome)
                        : Text.strong(outcome).then(" (" + wording.day(decision.date()) + ")"));
        if (decision.change() != null) {
            lines.add(Text.of(wording.say("screen.change", decision.change())));
        }
        if (decision.revisit() != null) {
            lines.add(Text.of(wording.say("screen.revisit", wording.day(decision.revisit()))));
        }
        return new Section(wording.say("screen.intake.decision"), new Bullets(lines));
    }
}
