package kring.screening.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kring.model.Screening.Evidence;
import kring.model.value.Period;
import kring.report.document.Cell;
import kring.report.document.Column;
import kring.report.document.Table;
import kring.screening.EvidenceSupport;
import kring.screening.ScreeningView;

/** The evidence of a screening, with what each piece does for a score, or why it does nothing. */
final class EvidenceTable {
    private final ScreeningWording wording;

    EvidenceTable(ScreeningWording wording) {
        this.wording = wording;
    }

    /** For a page: where it comes from in one cell, and a dimension named once. */
    Table table(String member) {
        List<Column> columns = List.of(
                wording.column("dimension", Column.Kind.TEXT, 25),
                wording.column("fact", Column.Kind.TEXT, 40),
                wording.column("source", Column.Kind.TEXT, 18),
                wording.column("bearing", Column.Kind.STATUS, 16));
        List<List<Cell>> rows = new ArrayList<>();
        String above = null;
        for (Piece piece : pieces(member)) {
            String dimension = piece.evidence().dimension();
            rows.add(List.of(
                    dimension.equals(above) ? Cell.SAME : name(piece),
                    Cell.words(piece.evidence().text()),
                    source(piece.evidence()),
                    new StatusWords(wording).bearing(piece.bearing())));
            above = dimension;
        }
        return new Table("evidence-" + member, columns, rows);
    }

    /** For a sheet: each thing in a column of its own. */
    List<Column> columns() {
        return List.of(
                wording.column("dimension", Column.Kind.TEXT, 22),
                wording.column("fact", Column.Kind.TEXT, 46),
                wording.column("kind", Column.Kind.TEXT, 12),
                wording.column("date", Column.Kind.DATE, 12),
                wording.column("source", Column.Kind.TEXT, 20),
                wording.column("bearing", Column.Kind.STATUS, 20));
    }

    /** A row of a sheet for each piece. */
    List<List<Cell>> rows(String member) {
        return pieces(member).stream()
                .map(piece -> List.of(
                        name(piece),
                        Cell.words(piece.evidence().text()),
                        Cell.words(kind(piece.evidence())),
                        date(piece.evidence().date()),
                        Cell.words(piece.evidence().source()),
                        new StatusWords(wording).bearing(piece.bearing())))
                .toList();
    }

    private record Piece(Evidence evidence, EvidenceSupport bearing) {}

    /** By dimension in charter order, then as written. */
    private List<Piece> pieces(String member) {
        ScreeningView tested = new ScreeningView(
                wording.screening(member), wording.snapshot().circle().thresholds());
        return wording.dimensions().stream()
                .flatMap(dimension -> tested.evidence(dimension.id()).stream())
                .map(evidence -> new Piece(evidence, tested.bearing(evidence)))
                .toList();
    }

    private Cell name(Piece piece) {
        return Cell.words(wording.name(wording.dimension(piece.evidence().dimension())));
    }

    private String kind(Evidence evidence) {
        return evidence.kind() == null ? null : wording.word("screen-kind.", evidence.kind());
    }

    private Cell source(Evidence evidence) {
        String what = Stream.of(kind(evidence), day(evidence.date()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        // on lines of their own, so that no date is broken
        return Cell.words(
                Stream.of(what, evidence.source()).filter(Objects::nonNull).collect(Collectors.joining("\n")));
    }

    private String day(Period period) {
        if (period == null) {
            return null;
        }
        return period.isDay() ? wording.phrases().figures().day(period.first()) : period.code();
    }

    private static Cell date(Period period) {
        if (period == null) {
            return Cell.EMPTY;
        }
        return period.isDay() ? Cell.day(period.first()) : Cell.words(period.code());
    }
}
