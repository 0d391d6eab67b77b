package kring.review.paper;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kring.language.Phrases;
import kring.model.value.Quarter;
import kring.report.document.Block;
import kring.report.document.Cell;
import kring.report.document.Chart;
import kring.report.document.Column;
import kring.report.document.Column.Kind;
import kring.report.document.Letterhead;
import kring.report.document.Report;
import kring.report.document.Section;
import kring.report.document.Table;
import kring.report.table.Columns;
import kring.report.table.TableColumn;
import kring.review.Promised;
import kring.review.Review.Aim;
import kring.review.Review.Goal;
import kring.review.Review.Result;
import kring.review.ReviewView;

/** A review as sheets of a workbook: each ambition with its values, each promise, result, lesson and ask, and the signals. */
public final class ReviewSheets {
    private final ReviewView view;
    private final ReviewWording wording;
    private final ReviewTables tables;
    private final ReviewCharts charts;
    private final Columns columns;

    /** Sheets for whom the review was reduced to. */
    public ReviewSheets(Phrases phrases, ReviewView view) {
        this.view = view;
        this.wording = new ReviewWording(phrases, view);
        this.tables = new ReviewTables(wording);
        this.charts = new ReviewCharts(wording);
        this.columns = wording.columns();
    }

    /**
     * The workbook.
     *
     * @param signals as of the first and the last meeting; none for whoever is not told them
     */
    public Report report(Letterhead letterhead, Optional<Table> signals) {
        return letterhead.report(
                ReviewWording.joined(wording.words("title"), wording.span().name()),
                wording.span().toCome().orElse(""),
                sections(signals));
    }

    /** A section for each sheet; a subject of which there is nothing has none. */
    private List<Block> sections(Optional<Table> signals) {
        return Stream.of(
                        sheet("goals", goals(), Optional.empty()),
                        sheet("promises", each(), Optional.empty()),
                        sheet("sums", tables.promises(), charts.promises(view.promised())),
                        sheet("results", results(), Optional.empty()),
                        sheet("learned", learned(), Optional.empty()),
                        sheet("asks", asks(), Optional.empty()),
                        sheet("exchanged", tables.exchanged(), Optional.empty()),
                        sheet("quarters", attendance(), charts.attendance()),
                        signals.flatMap(table -> sheet("signals", table, Optional.empty())))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Block> sheet(String key, Table table, Optional<Chart> chart) {
        List<Block> blocks = new ArrayList<>(List.of(table));
        chart.ifPresent(blocks::add);
        return table.rows().isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(wording.words("sheet." + key), blocks));
    }

    private Table goals() {
        GoalsTable tree = new GoalsTable(wording);
        List<TableColumn<Goal>> all = new ArrayList<>(List.of(
                columns.text("who", 18, goal -> wording.name(goal.member())),
                columns.text("goal", 44, Goal::text),
                columns.text("term", 10, goal -> wording.words(goal.isFar() ? "far" : "near")),
                columns.column("serves", Kind.TEXT, 30, tree::parent),
                columns.column("status", Kind.STATUS, 14, wording::status),
                columns.text("unit", 16, Goal::unit),
                columns.column("start", Kind.NUMBER, 10, goal -> Cell.amount(goal.start(), ""))));
        view.span().quarters().forEach(quarter -> all.add(value(quarter)));
        all.add(columns.column("aim", Kind.NUMBER, 10, goal -> Cell.amount(goal.target(), "")));
        all.add(columns.column("postponed", Kind.NUMBER, 11, goal -> times(goal.postponed())));
        all.add(columns.column("softened", Kind.NUMBER, 11, goal -> times(goal.softened())));
        all.add(columns.column("raised", Kind.NUMBER, 11, goal -> times(goal.raised())));
        return Columns.table("goals", view.review().goals(), all);
    }

    private TableColumn<Goal> value(Quarter quarter) {
        return new TableColumn<>(
                new Column(wording.shortly(quarter), Kind.NUMBER, 10),
                goal -> Cell.amount(goal.values().get(quarter), ""));
    }

    private static Cell times(int times) {
        return times == 0 ? Cell.EMPTY : Cell.amount(BigDecimal.valueOf(times), "");
    }

    private Table each() {
        return Columns.table(
                "each",
                view.promised(),
                columns.text("who", 18, one -> wording.name(one.member())),
                columns.text(
                        "promise",
                        60,
                        one -> ReviewWording.text(
                                one.promise().text(), one.promise().id())),
                columns.text("goal", 48, this::goal),
                columns.text("quarter", 18, one -> wording.shortly(one.quarter())),
                columns.column(
                        "outcome",
                        Kind.STATUS,
                        20,
                        one -> new Cell.Status(wording.tone(one.outcome()), wording.outcome(one.outcome()))));
    }

    private String goal(Promised one) {
        String ambition = one.promise().ambition();
        return ambition == null ? "" : wording.ambition(new Aim(one.member(), ambition));
    }

    private Table results() {
        return Columns.table(
                "results",
                ReviewTables.inOrder(view.review().results()),
                columns.text("when", 14, wording::when),
                columns.text("who", 18, result -> result.member() == null ? "" : wording.name(result.member())),
                columns.text("result", 70, wording::result),
                columns.text("evidence", 50, (Result result) -> result.evidence()));
    }

    private Table learned() {
        return Columns.table(
                "learned",
                view.review().learned(),
                columns.text("who", 18, one -> wording.name(one.member())),
                columns.text("when", 14, one -> wording.shortly(one.quarter())),
                columns.text("learned", 70, one -> one.text()),
                columns.text("goal", 48, one -> wording.ambition(new Aim(one.member(), one.ambition()))));
    }

    private Table asks() {
        return Columns.table(
                "asks",
                view.asks(),
                columns.text("who", 18, line -> wording.name(line.asked().member())),
                tables.ask(60),
                tables.when(),
                tables.received());
    }

    private Table attendance() {
        return Columns.table(
                "quarters",
                view.span().quarters(),
                columns.text("quarter", 20, wording::shortly),
                columns.column(
                        "present",
                        Kind.PERCENTAGE,
                        12,
                        quarter -> Cell.share(view.review().attendance().get(quarter))),
                columns.column(
                        "results",
                        Kind.NUMBER,
                        12,
                        quarter -> Cell.amount(
                                BigDecimal.valueOf(
                                        view.review().renew().results().getOrDefault(quarter, 0)),
                                "")));
    }
}
