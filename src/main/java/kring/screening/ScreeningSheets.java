package kring.screening;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kring.model.Charter.Dimension;
import kring.model.Snapshot;
import kring.report.Cell;
import kring.report.Column;
import kring.report.Letterhead;
import kring.report.Paragraph;
import kring.report.Report;
import kring.report.Section;
import kring.report.Table;

/** Screenings as sheets of a workbook for the facilitator: the heat map, and flat tables to sort and filter. */
public final class ScreeningSheets {
    private final Letterhead letterhead;
    private final LocalDate today;
    private final Wording wording;
    private final Statuses statuses;

    /** Sheets on a circle as it is on a day. */
    public ScreeningSheets(Letterhead letterhead, Snapshot snapshot, LocalDate today) {
        this.letterhead = letterhead;
        this.today = today;
        this.wording = new Wording(letterhead.phrases(), snapshot);
        this.statuses = new Statuses(wording);
    }

    /** The whole workbook: a section for each sheet. */
    public Report workbook(Intentions intentions) {
        return letterhead.report(
                wording.say("screen.title"),
                letterhead.circle() + " · " + wording.phrases().figures().longDay(today),
                List.of(
                        matrix(intentions),
                        scores(intentions),
                        topics(intentions),
                        evidence(intentions),
                        cohesion(intentions)));
    }

    /** People by dimensions: each mean with a sign and a ground that tell how far it falls short. */
    private Section matrix(Intentions intentions) {
        List<Column> columns = new ArrayList<>(List.of(who(), wording.column("role", Column.Kind.TEXT, 13)));
        for (Dimension dimension : wording.dimensions()) {
            columns.add(new Column(wording.title(dimension), Column.Kind.NUMBER, 11));
        }
        columns.add(wording.column("advice", Column.Kind.STATUS, 14));
        columns.add(wording.column("decision", Column.Kind.STATUS, 18));
        List<List<Cell>> rows =
                intentions.screenings().stream().map(this::matrixRow).toList();
        return new Section(
                wording.say("screen.matrix"),
                new Paragraph(wording.say("screen.matrix.legend")),
                new Table("matrix", columns, rows));
    }

    private List<Cell> matrixRow(Assessment assessment) {
        List<Cell> row = new ArrayList<>(List.of(name(assessment), Cell.words(wording.role(assessment.member()))));
        assessment.dimensions().forEach(score -> row.add(Statuses.rating(score)));
        row.add(statuses.advice(assessment.advice()));
        row.add(statuses.decision(assessment.decision()));
        return row;
    }

    private Section scores(Intentions intentions) {
        List<Column> columns = List.of(
                who(),
                wording.column("dimension", Column.Kind.TEXT, 24),
                wording.column("given", Column.Kind.TEXT, 34),
                wording.column("counted", Column.Kind.TEXT, 34),
                wording.column("mean", Column.Kind.NUMBER, 10),
                wording.column("target", Column.Kind.NUMBER, 8),
                wording.column("shortfall", Column.Kind.NUMBER, 9),
                wording.column("band", Column.Kind.STATUS, 14),
                wording.column("founders", Column.Kind.NUMBER, 13),
                wording.column("distance", Column.Kind.NUMBER, 10),
                wording.column("self", Column.Kind.NUMBER, 8),
                wording.column("flags", Column.Kind.TEXT, 24));
        return new Section(
                wording.say("screen.sheet.scores"),
                new Table(
                        "scores",
                        columns,
                        rows(
                                intentions,
                                assessment ->
                                        assessment.dimensions().stream().map(score -> scoreRow(assessment, score)))));
    }

    private List<Cell> scoreRow(Assessment assessment, DimensionScore score) {
        Dimension dimension = wording.dimension(score.id());
        return List.of(
                name(assessment),
                Cell.words(wording.title(dimension)),
                Cell.words(score.scores().entrySet().stream()
                        .map(entry -> entry.getKey() + " " + entry.getValue())
                        .collect(Collectors.joining(", "))),
                Cell.words(score.counted().entrySet().stream()
                        .map(entry -> entry.getKey() + " "
                                + wording.phrases().figures().number(entry.getValue()))
                        .collect(Collectors.joining(", "))),
                ScoreTable.number(score.mean()),
                Cell.amount(
                        Weighing.target(dimension, wording.snapshot().circle().thresholds()), ""),
                ScoreTable.number(score.shortfall()),
                statuses.band(score),
                ScoreTable.number(score.founders()),
                ScoreTable.number(score.distance()),
                score.self() == null ? Cell.EMPTY : Cell.amount(BigDecimal.valueOf(score.self()), ""),
                Cell.words(ScoreTable.flags(wording, score)));
    }

    private Section topics(Intentions intentions) {
        List<Column> columns = List.of(
                who(),
                wording.column("advice", Column.Kind.STATUS, 14),
                wording.column("rule", Column.Kind.STATUS, 18),
                wording.column("about", Column.Kind.TEXT, 24),
                wording.column("what", Column.Kind.TEXT, 50),
                wording.column("question", Column.Kind.TEXT, 50));
        return new Section(
                wording.say("screen.topics"),
                new Table(
                        "topics",
                        columns,
                        rows(
                                intentions,
                                assessment ->
                                        Topic.all(assessment).stream().map(topic -> topicRow(assessment, topic)))));
    }

    private List<Cell> topicRow(Assessment assessment, Topic topic) {
        Talk talk = new Talk(wording, assessment);
        return List.of(
                name(assessment),
                statuses.advice(assessment.advice()),
                statuses.rule(topic.rule()),
                Cell.words(talk.about(topic)),
                Cell.words(talk.sentence(topic)),
                Cell.words(talk.question(topic)));
    }

    private Section evidence(Intentions intentions) {
        EvidenceTable evidence = new EvidenceTable(wording);
        List<Column> columns =
                Stream.concat(Stream.of(who()), evidence.columns().stream()).toList();
        return new Section(
                wording.say("screen.evidence"),
                new Table(
                        "evidence",
                        columns,
                        rows(
                                intentions,
                                assessment -> evidence.rows(assessment.member()).stream()
                                        .map(row -> Stream.concat(Stream.of(name(assessment)), row.stream())
                                                .toList()))));
    }

    private Section cohesion(Intentions intentions) {
        return new CohesionPage(wording).compose(intentions.cohesion());
    }

    private Column who() {
        return wording.column("who", Column.Kind.TEXT, 20);
    }

    private Cell name(Assessment assessment) {
        return Cell.words(wording.person(assessment.member()));
    }

    private static List<List<Cell>> rows(
            Intentions intentions, java.util.function.Function<Assessment, Stream<List<Cell>>> rows) {
        return intentions.screenings().stream().flatMap(rows).toList();
    }
}
