package kring.screening.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kring.model.Snapshot;
import kring.report.document.Cell;
import kring.report.document.Column;
import kring.report.document.Letterhead;
import kring.report.document.Report;
import kring.report.document.Section;
import kring.report.document.Table;
import kring.screening.Assessment;
import kring.screening.Intentions;

/** Screenings as sheets of a workbook for the facilitator: the heat map, and flat tables to sort and filter. */
public final class ScreeningSheets {
    private final Letterhead letterhead;
    private final LocalDate today;
    private final ScreeningWording wording;
    private final StatusWords statuses;

    /** Sheets on a circle as it is on a day. */
    public ScreeningSheets(Letterhead letterhead, Snapshot snapshot, LocalDate today) {
        this.letterhead = letterhead;
        this.today = today;
        this.wording = new ScreeningWording(letterhead.phrases(), snapshot);
        this.statuses = new StatusWords(wording);
    }

    /** The whole workbook: a section for each sheet. */
    public Report workbook(Intentions intentions) {
        return letterhead.report(
                wording.say("screen.title"),
                letterhead.circle() + " · " + wording.phrases().figures().longDay(today),
                List.of(
                        new MatrixSheet(wording).section(intentions),
                        new ScoreSheet(wording).section(intentions),
                        topics(intentions),
                        evidence(intentions),
                        cohesion(intentions)));
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
                                        TalkTopic.all(assessment).stream().map(topic -> topicRow(assessment, topic)))));
    }

    private List<Cell> topicRow(Assessment assessment, TalkTopic topic) {
        TalkingPoints talk = new TalkingPoints(wording, assessment);
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
