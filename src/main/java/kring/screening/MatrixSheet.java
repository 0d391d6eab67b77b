package kring.screening;

import java.util.ArrayList;
import java.util.List;
import kring.model.Charter.Dimension;
import kring.report.Cell;
import kring.report.Column;
import kring.report.Paragraph;
import kring.report.Section;
import kring.report.Table;

/** The heat map as a sheet: people by dimensions, with the advice and the decision. */
final class MatrixSheet {
    private final Wording wording;
    private final Statuses statuses;

    MatrixSheet(Wording wording) {
        this.wording = wording;
        this.statuses = new Statuses(wording);
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
        assessment.dimensions().forEach(score -> row.add(Statuses.rating(score)));
        row.add(statuses.advice(assessment.advice()));
        row.add(statuses.decision(assessment.decision()));
        return row;
    }
}
