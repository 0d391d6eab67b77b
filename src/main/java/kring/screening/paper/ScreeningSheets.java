package kring.screening.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import kring.model.Charter.Dimension;
import kring.model.value.Fraction;
import kring.report.document.Cell;
import kring.report.document.Column;
import kring.report.document.Column.Kind;
import kring.report.document.Letterhead;
import kring.report.document.Paragraph;
import kring.report.document.Report;
import kring.report.document.Section;
import kring.report.document.Table;
import kring.report.table.Columns;
import kring.report.table.TableColumn;
import kring.screening.Assessment;
import kring.screening.DimensionScore;
import kring.screening.Intentions;
import kring.screening.IntentionsView;

/** Screenings as sheets of a workbook for the facilitator: the heat map, and flat tables to sort and filter. */
public final class ScreeningSheets {
    private final Letterhead letterhead;
    private final LocalDate today;
    private final ScreeningWording wording;
    private final StatusWording statuses;
    private final Columns columns;

    /** Sheets on what is found on a day. */
    public ScreeningSheets(Letterhead letterhead, IntentionsView view, LocalDate today) {
        this.letterhead = letterhead;
        this.today = today;
        this.wording = new ScreeningWording(letterhead.phrases(), view);
        this.statuses = new StatusWording(wording);
        this.columns = wording.columns();
    }

    /** How a person stands on one dimension. */
    private record Row(Assessment assessment, DimensionScore score) {
        Cell self() {
            return ScoreTable.number(score.self());
        }
    }

    /** The whole workbook: a section for each sheet. */
    public Report workbook() {
        Intentions intentions = wording.view().result();
        List<Assessment> all = intentions.screenings();
        String note = wording.say("workbook.searched");
        return letterhead.report(
                wording.say("screen.title"),
                letterhead.circle() + " · " + wording.day(today),
                List.of(
                        new Section(
                                wording.say("screen.matrix"),
                                new Paragraph(wording.say("screen.matrix.legend")),
                                matrix(all)),
                        new Section(wording.say("screen.sheet.scores"), scores(all)).searched(note),
                        new Section(wording.say("screen.topics"), topics(all)),
                        new Section(wording.say("screen.evidence"), new EvidenceTable(wording).sheet(all))
                                .searched(note),
                        new CohesionTable(wording).compose(intentions.cohesion())));
    }

    /** People by dimensions: each mean with a sign and a ground that tell how far it falls short. */
    private Table matrix(List<Assessment> all) {
        List<TableColumn<Assessment>> matrix = new ArrayList<>();
        matrix.add(columns.text("who", 20, wording::name));
        matrix.add(columns.text("role", 13, wording::role));
        for (Dimension dimension : wording.dimensions().all()) {
            matrix.add(new TableColumn<>(
                    new Column(wording.dimensions().title(dimension), Kind.NUMBER, 11),
                    assessment -> StatusWording.rating(assessment.score(dimension.id()))));
        }
        matrix.add(columns.column("advice", Kind.STATUS, 14, statuses::advice));
        matrix.add(columns.column("decision", Kind.STATUS, 18, statuses::decision));
        return Columns.table("matrix", all, matrix);
    }

    /** A row for each person and dimension. */
    private Table scores(List<Assessment> all) {
        return Columns.table(
                "scores",
                all.stream()
                        .flatMap(
                                assessment -> assessment.dimensions().stream().map(score -> new Row(assessment, score)))
                        .toList(),
                columns.text("who", 20, row -> wording.name(row.assessment())),
                columns.text("dimension", 24, row -> wording.title(row.score())),
                columns.text("given", 34, row -> TalkingPoints.pairs(row.score().scores())),
                columns.text("counted", 34, row -> counted(row.score())),
                number("mean", 10, DimensionScore::mean),
                columns.column("target", Kind.NUMBER, 8, row -> Cell.amount(wording.target(row.score()), "")),
                number("shortfall", 9, DimensionScore::shortfall),
                columns.column("band", Kind.STATUS, 14, row -> statuses.band(row.score())),
                number("founders", 13, DimensionScore::founders),
                number("distance", 10, DimensionScore::distance),
                columns.column("self", Kind.NUMBER, 8, Row::self),
                columns.text("flags", 24, row -> flags(row.score())));
    }

    private TableColumn<Row> number(String key, int width, Function<DimensionScore, Fraction> number) {
        return columns.column(key, Kind.NUMBER, width, row -> ScoreTable.number(number.apply(row.score())));
    }

    private String counted(DimensionScore score) {
        return score.counted().entrySet().stream()
                .map(entry -> entry.getKey() + " " + wording.phrases().figures().number(entry.getValue()))
                .collect(Collectors.joining(", "));
    }

    /** What stands out, in a word each. */
    private String flags(DimensionScore score) {
        return score.flags().stream()
                .map(flag -> wording.word("screen-flag.", flag))
                .collect(Collectors.joining(", "));
    }

    private Table topics(List<Assessment> all) {
        TalkingPoints talk = new TalkingPoints(wording);
        return Columns.table(
                "topics",
                all.stream()
                        .flatMap(assessment -> TalkTopic.all(assessment).stream())
                        .toList(),
                columns.text("who", 20, topic -> wording.name(topic.assessment())),
                columns.column("advice", Kind.STATUS, 14, topic -> statuses.advice(topic.assessment())),
                columns.column("rule", Kind.STATUS, 18, statuses::rule),
                columns.text("about", 24, talk::about),
                columns.text("what", 50, talk::sentence),
                columns.text("question", 50, talk::question));
    }
}
