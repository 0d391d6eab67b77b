package kring.screening.paper;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import kring.model.Charter.Dimension;
import kring.report.document.Cell;
import kring.report.document.Column;
import kring.report.document.Section;
import kring.report.document.Table;
import kring.screening.Assessment;
import kring.screening.DimensionScore;
import kring.screening.Intentions;
import kring.screening.Weighing;

/** All scores as a sheet: a row for each person and dimension. */
final class ScoreSheet {
    private final ScreeningWording wording;
    private final StatusWords statuses;

    ScoreSheet(ScreeningWording wording) {
        this.wording = wording;
        this.statuses = new StatusWords(wording);
    }

    Section section(Intentions intentions) {
        List<Column> columns = List.of(
                wording.column("who", Column.Kind.TEXT, 20),
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
        return new Section(wording.say("screen.sheet.scores"), new Table("scores", columns, rows(intentions)));
    }

    private List<Cell> scoreRow(Assessment assessment, DimensionScore score) {
        Dimension dimension = wording.dimension(score.id());
        return List.of(
                Cell.words(wording.person(assessment.member())),
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

    private List<List<Cell>> rows(Intentions intentions) {
        return intentions.screenings().stream()
                .flatMap(assessment -> assessment.dimensions().stream().map(score -> scoreRow(assessment, score)))
                .toList();
    }
}
