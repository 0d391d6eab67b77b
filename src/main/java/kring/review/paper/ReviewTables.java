package kring.review.paper;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import kring.model.value.Quarter;
import kring.report.document.Cell;
import kring.report.document.Column;
import kring.report.document.Column.Kind;
import kring.report.document.Table;
import kring.report.document.Tone;
import kring.report.table.Columns;
import kring.report.table.TableColumn;
import kring.review.PromiseOutcome;
import kring.review.Promised;
import kring.review.Review.Exchanged;
import kring.review.Review.Result;
import kring.review.ReviewView;
import kring.review.ReviewView.AskLine;

/** What came of a year as tables, to read and for a workbook. */
final class ReviewTables {
    private final ReviewWording wording;
    private final ReviewView view;
    private final Columns columns;

    ReviewTables(ReviewWording wording) {
        this.wording = wording;
        this.view = wording.view();
        this.columns = wording.columns();
    }

    /** A quarter, or all of them together, and the promises in it. */
    private record Line(String when, List<Promised> promised) {}

    /** How many promises came to what in each quarter, and in all. */
    Table promises() {
        List<Line> lines = new ArrayList<>();
        for (Quarter quarter : view.span().quarters()) {
            lines.add(new Line(
                    wording.shortly(quarter),
                    view.promised().stream()
                            .filter(one -> one.quarter().equals(quarter))
                            .toList()));
        }
        lines.add(new Line(wording.words("together"), view.promised()));
        List<TableColumn<Line>> table = new ArrayList<>();
        table.add(columns.text("quarter", 14, Line::when));
        for (PromiseOutcome outcome : PromiseOutcome.values()) {
            table.add(new TableColumn<>(
                    new Column(wording.outcome(outcome), Kind.NUMBER, 14), line -> count(line.promised(), outcome)));
        }
        return Columns.table("promises", lines, table);
    }

    private static Cell count(List<Promised> promised, PromiseOutcome outcome) {
        long count = ReviewWording.count(promised, outcome);
        return count == 0 ? Cell.EMPTY : Cell.amount(BigDecimal.valueOf(count), "");
    }

    /** What somebody promised, and what came of each. */
    Table promises(String member) {
        return Columns.table(
                "promises",
                view.promised().stream()
                        .filter(one -> one.member().equals(member))
                        .toList(),
                columns.text(
                        "promise",
                        58,
                        one -> ReviewWording.text(
                                one.promise().text(), one.promise().id())),
                columns.text("quarter", 16, one -> wording.shortly(one.quarter())),
                columns.column(
                        "outcome",
                        Kind.STATUS,
                        22,
                        one -> new Cell.Status(wording.tone(one.outcome()), wording.outcome(one.outcome()))));
    }

    /** The book of results, in the order in which they came, each with what proves it. */
    Table results() {
        return results(view.review().results(), wording::result);
    }

    /** What somebody achieved and received. */
    Table results(String member) {
        return results(
                view.review().results().stream()
                        .filter(result -> member.equals(result.member()))
                        .toList(),
                wording::own);
    }

    private Table results(List<Result> results, Function<Result, String> said) {
        return Columns.table(
                "results",
                inOrder(results),
                columns.text("when", 14, wording::when),
                columns.text("result", 82, result -> proven(result, said.apply(result))));
    }

    private String proven(Result result, String said) {
        return result.evidence() == null
                ? said
                : ReviewWording.sentences(said, wording.words("evidence", result.evidence()));
    }

    /** The results in the order in which they came. */
    static List<Result> inOrder(List<Result> results) {
        return results.stream()
                .sorted(Comparator.comparing((Result result) -> result.date().last()))
                .toList();
    }

    /** What each asked, and from whom it was received; each named once. */
    Table asks() {
        Set<AskLine> first = new HashSet<>();
        Set<String> named = new HashSet<>();
        view.asks().stream().filter(line -> named.add(line.asked().member())).forEach(first::add);
        return Columns.table(
                "asks",
                view.asks(),
                columns.column("who", Kind.TEXT, 16, line -> first.contains(line) ? name(line) : Cell.SAME),
                ask(50),
                when(),
                received());
    }

    private Cell name(AskLine line) {
        return Cell.words(wording.name(line.asked().member()));
    }

    /** What somebody asked, and from whom it was received. */
    Table asks(String member) {
        return Columns.table(
                "asks",
                view.asks().stream()
                        .filter(line -> line.asked().member().equals(member))
                        .toList(),
                ask(58),
                when(),
                received());
    }

    /** What was asked. */
    TableColumn<AskLine> ask(int width) {
        return columns.text(
                "ask",
                width,
                line -> ReviewWording.text(line.text(), line.asked().ask()));
    }

    /** In which quarter it was asked. */
    TableColumn<AskLine> when() {
        return columns.text("when", 14, line -> wording.shortly(line.asked().quarter()));
    }

    /** From whom it was received. */
    TableColumn<AskLine> received() {
        return columns.column("received", Kind.STATUS, 24, this::received);
    }

    private Cell received(AskLine line) {
        if (!line.answered()) {
            return new Cell.Status(Tone.OPEN, wording.words("not-received"));
        }
        String giver = line.asked().received();
        return new Cell.Status(
                Tone.GOOD,
                giver == null ? wording.words("received") : wording.words("received-from", wording.name(giver)));
    }

    /** How much each gave and received. */
    Table exchanged() {
        return Columns.table(
                "exchanged",
                view.review().exchanged(),
                columns.text("who", 30, one -> wording.name(one.member())),
                columns.column("given", Kind.NUMBER, 12, one -> number(one.given())),
                columns.column("got", Kind.NUMBER, 12, (Exchanged one) -> number(one.received())));
    }

    private static Cell number(int number) {
        return Cell.amount(BigDecimal.valueOf(number), "");
    }
}
