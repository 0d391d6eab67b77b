package kring.screening.paper;

import java.math.BigDecimal;
import java.util.List;
import kring.model.value.Kebab;
import kring.report.document.Cell;
import kring.report.document.Column.Kind;
import kring.report.document.Paragraph;
import kring.report.document.Section;
import kring.report.document.Table;
import kring.report.table.Columns;
import kring.screening.Cohesion;

/** How much the circle is of one mind, dimension by dimension, with a question where it is not. */
record CohesionTable(ScreeningWording wording) {
    Section compose(List<Cohesion> cohesion) {
        return new Section(
                wording.say("screen.cohesion"), new Paragraph(wording.say("screen.cohesion.lead")), table(cohesion));
    }

    private Table table(List<Cohesion> cohesion) {
        Columns columns = wording.columns();
        return Columns.table(
                "cohesion",
                cohesion,
                columns.text("dimension", 22, one -> wording.dimensions().title(one.dimension())),
                columns.column("n", Kind.NUMBER, 7, one -> Cell.amount(BigDecimal.valueOf(one.n()), "")),
                columns.column("median", Kind.NUMBER, 8, one -> ScoreTable.number(one.median())),
                columns.column("spread", Kind.NUMBER, 9, one -> ScoreTable.number(one.spread())),
                columns.column("unity", Kind.STATUS, 14, new StatusWording(wording)::unity),
                columns.column("question", Kind.TEXT, 38, this::questions));
    }

    private Cell questions(Cohesion one) {
        List<String> questions = one.flags().stream()
                .map(flag -> wording.say("screen-question." + Kebab.of(flag)))
                .toList();
        return questions.isEmpty() ? Cell.EMPTY : new Cell.Lines(questions);
    }
}
