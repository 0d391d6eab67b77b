package kring.screening.paper;

import java.math.BigDecimal;
import java.util.List;
import kring.model.value.Kebab;
import kring.report.document.Cell;
import kring.report.document.Column;
import kring.report.document.Paragraph;
import kring.report.document.Section;
import kring.report.document.Table;
import kring.screening.Cohesion;

/** How much the circle is of one mind, dimension by dimension, with a question where it is not. */
final class CohesionPage {
    private final ScreeningWording wording;

    CohesionPage(ScreeningWording wording) {
        this.wording = wording;
    }

    Section compose(List<Cohesion> cohesion) {
        return new Section(
                wording.say("screen.cohesion"), new Paragraph(wording.say("screen.cohesion.lead")), table(cohesion));
    }

    Table table(List<Cohesion> cohesion) {
        List<Column> columns = List.of(
                wording.column("dimension", Column.Kind.TEXT, 22),
                wording.column("n", Column.Kind.NUMBER, 7),
                wording.column("median", Column.Kind.NUMBER, 8),
                wording.column("spread", Column.Kind.NUMBER, 9),
                wording.column("unity", Column.Kind.STATUS, 14),
                wording.column("question", Column.Kind.TEXT, 38));
        return new Table("cohesion", columns, cohesion.stream().map(this::row).toList());
    }

    private List<Cell> row(Cohesion one) {
        return List.of(
                Cell.words(wording.title(wording.dimension(one.dimension()))),
                Cell.amount(BigDecimal.valueOf(one.n()), ""),
                ScoreTable.number(one.median()),
                ScoreTable.number(one.spread()),
                new StatusWords(wording).unity(one),
                questions(one));
    }

    private Cell questions(Cohesion one) {
        List<String> questions = one.flags().stream()
                .map(flag -> wording.say("screen-question." + Kebab.of(flag)))
                .toList();
        return questions.isEmpty() ? Cell.EMPTY : new Cell.Lines(questions);
    }
}
