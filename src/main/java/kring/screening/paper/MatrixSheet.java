package kring.screening.paper;

import java.util.ArrayList;
import java.util.List;
import kring.model.Charter.Dimension;
import kring.report.document.Cell;
import kring.report.document.Column;
import kring.report.document.Paragraph;
import kring.report.document.Section;
import kring.report.document.Table;
import kring.screening.Assessment;
import kring.screening.Intentions;

/** The heat map as a sheet: people by dimensions, with the advice and the decision. */
final class MatrixSheet {
    private final ScreeningWording wording;
    private final StatusWords statuses;

    MatrixSheet(ScreeningWording wording) {
        this.wording = wording;
        this.statuses = new StatusWords(wording);
    }

    /** People by dimensions: each mean with a sign and a ground that tell how far it falls short. */
    Section section(Intentions intentions) {
        List<Column> columns = new ArrayList<>(
                List.of(wording.column("who", Column.Kind.TEXT, 20), wording.column("role", Column.Kind.TEXT, 13)));
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
        List<Cell> row = new ArrayList<>(List.of(
                Cell.words(wording.person(assessment.member())), Cell.words(wording.role(assessment.member()))));
        assessment.dimensions().forEach(score -> row.add(StatusWords.rating(score)));
        row.add(statuses.advice(assessment.advice()));
        row.add(statuses.decision(assessment.decision()));
        return row;
    }
}
