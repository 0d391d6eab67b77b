package kring.progress.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kring.model.person.Ambition;
import kring.report.document.Cell;
import kring.report.document.Column;
import kring.report.document.Section;

/** The sheet of all ambitions: where each began, its value in every quarter, how far it is and how it stands. */
final class AmbitionSheet {
    private final View view;
    private final ValueHistory history;
    private final AmbitionCells cells;

    private AmbitionSheet(View view) {
        this.view = view;
        this.history = view.history();
        this.cells = new AmbitionCells(view.phrases(), view.later());
    }

    static Optional<Section> of(View view) {
        AmbitionSheet sheet = new AmbitionSheet(view);
        List<List<Cell>> rows = view.later().activeMembers().stream()
                .flatMap(member -> view.later().ambitions(member, view.audience()).stream()
                        .map(ambition -> sheet.row(member, ambition)))
                .toList();
        return view.sheet("ambitions", sheet.columns(), rows);
    }

    private List<Column> columns() {
        Stream<Column> before = Stream.of(
                view.column("member", Column.Kind.TEXT, 20),
                view.column("ambition", Column.Kind.TEXT, 44),
                view.column("horizon", Column.Kind.TEXT, 11),
                view.column("unit", Column.Kind.TEXT, 14),
                view.column("start", Column.Kind.NUMBER, 11));
        Stream<Column> quarters =
                history.quarters().stream().map(when -> new Column(when.code(), Column.Kind.NUMBER, 11));
        Stream<Column> after = Stream.of(
                view.column("target", Column.Kind.NUMBER, 11),
                view.column("way", Column.Kind.PERCENTAGE, 10),
                view.column("confidence", Column.Kind.NUMBER, 10),
                view.column("due", Column.Kind.DATE, 12),
                view.column("status", Column.Kind.STATUS, 15));
        return Stream.of(before, quarters, after).flatMap(part -> part).toList();
    }

    private List<Cell> row(String member, Ambition ambition) {
        Ambition.Measure measure = ambition.measure();
        List<Cell> row = new ArrayList<>(List.of(
                view.name(member),
                Cell.words(ambition.text()),
                cells.horizon(ambition),
                Cell.words(measure.unit()),
                Cell.amount(measure.baseline(), "")));
        history.values(member, ambition).forEach(value -> row.add(Cell.amount(value, "")));
        row.addAll(List.of(
                Cell.amount(measure.target(), ""),
                cells.way(member, ambition),
                cells.confidence(member, ambition),
                Cell.day(ambition.due()),
                cells.status(member, ambition)));
        return row;
    }
}
