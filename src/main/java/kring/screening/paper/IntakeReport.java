package kring.screening.paper;

import java.util.ArrayList;
import java.util.List;
import kring.language.Phrases;
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
import kring.screening.IntakeView;

/** The intake report that the person screened may read: what the circle looks at, and their own answers. */
public final class IntakeReport {
    private static final List<Integer> ANCHORS = List.of(1, 3, 5);

    private final Letterhead letterhead;
    private final Phrases phrases;
    private final IntakeView view;
    private final DimensionWording dimensions;

    /** A report on what its reader may see. */
    public IntakeReport(Letterhead letterhead, IntakeView view) {
        this.letterhead = letterhead;
        this.phrases = letterhead.phrases();
        this.view = view;
        this.dimensions = new DimensionWording(phrases, view.charter());
    }

    /** The report for one person. */
    public Report compose() {
        Intake.Own own = view.result().intake();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(phrases.say("screen.intake.lead")));
        if (!dimensions.intention().isEmpty()) {
            blocks.add(new Section(phrases.say("screen.intake.intention"), new Paragraph(dimensions.intention())));
        }
        blocks.add(new Section(phrases.say("screen.intake.looked-at"), scale(), answers(own)));
        if (own.response() != null) {
            blocks.add(new Section(phrases.say("screen.intake.response"), new Paragraph(own.response())));
        }
        if (own.decision() != null) {
            blocks.add(decision(own.decision()));
        }
        String subtitle = letterhead.circle() + " · " + phrases.figures().longDay(own.date());
        return letterhead.report(phrases.say("screen.intake.title", view.name()), subtitle, blocks);
    }

    private Paragraph scale() {
        return new Paragraph(phrases.say(described() ? "screen.intake.scale" : "screen.intake.floors"));
    }

    /** What each score looks like stands beside it, where the charter says so. */
    private Table answers(Intake.Own own) {
        Columns columns = new Columns(phrases, "screen-column.");
        List<TableColumn<Intake.Answer>> table = new ArrayList<>();
        table.add(columns.text("looked-at", 21, answer -> dimensions.title(answer.dimension())));
        for (int score : described() ? ANCHORS : List.<Integer>of()) {
            table.add(new TableColumn<>(
                    new Column(String.valueOf(score), Column.Kind.TEXT, 20 + 2 * score),
                    answer -> Cell.words(dimensions.anchor(dimensions.get(answer.dimension()), score))));
        }
        table.add(columns.column("own", Column.Kind.NUMBER, 9, answer -> ScoreTable.number(answer.score())));
        return Columns.table("answers", own.self(), table);
    }

    private boolean described() {
        return dimensions.all().stream()
                .anyMatch(dimension -> ANCHORS.stream()
                        .anyMatch(score -> !dimensions.anchor(dimension, score).isEmpty()));
    }

    private Section decision(Intake.Decision decision) {
        List<Text> lines = new ArrayList<>();
        String outcome = phrases.say("screen-outcome." + Kebab.of(decision.outcome()));
        lines.add(
                decision.date() == null
                        ? Text.strong(outcome)
                        : Text.strong(outcome).then(" (" + phrases.figures().longDay(decision.date()) + ")"));
        if (decision.change() != null) {
            lines.add(Text.of(phrases.say("screen.change", decision.change())));
        }
        if (decision.revisit() != null) {
            lines.add(Text.of(phrases.say("screen.revisit", phrases.figures().longDay(decision.revisit()))));
        }
        return new Section(phrases.say("screen.intake.decision"), new Bullets(lines));
    }
}
