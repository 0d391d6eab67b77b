package kring.screening.paper;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kring.model.Screening.Evidence;
import kring.model.value.Period;
import kring.report.document.Cell;
import kring.report.document.Column.Kind;
import kring.report.document.Table;
import kring.report.table.Columns;
import kring.screening.Assessment;
import kring.screening.EvidenceSupport;
import kring.screening.ScreeningByDimension;
import org.jspecify.annotations.Nullable;

/** The evidence of a screening, with what each piece does for a score, or why it does nothing. */
record EvidenceTable(ScreeningWording wording) {
    private static final char UNBREAKABLE = '\u00a0';

    /** A piece of evidence in a screening; the first about its dimension, or a further one. */
    private record Piece(Assessment assessment, Evidence evidence, EvidenceSupport bearing, boolean first) {}

    /** For a page: where it comes from in one cell, and a dimension named once. */
    Table table(Assessment assessment) {
        Columns columns = wording.columns();
        return Columns.table(
                "evidence-" + assessment.member(),
                pieces(assessment).toList(),
                columns.column("dimension", Kind.TEXT, 17, this::once),
                columns.text("fact", 45, piece -> piece.evidence().text()),
                columns.text("source", 27, piece -> source(piece.evidence())),
                columns.column("bearing", Kind.STATUS, 15, this::bearing));
    }

    /** For a sheet, of everybody: each thing in a column of its own. */
    Table sheet(List<Assessment> everybody) {
        Columns columns = wording.columns();
        return Columns.table(
                "evidence",
                everybody.stream().flatMap(this::pieces).toList(),
                columns.text("who", 20, piece -> wording.name(piece.assessment())),
                columns.text("dimension", 22, this::name),
                columns.text("fact", 46, piece -> piece.evidence().text()),
                columns.text("kind", 12, piece -> kind(piece.evidence())),
                columns.column("date", Kind.DATE, 12, this::date),
                columns.column("source", Kind.TEXT, 20, piece -> Cell.words(from(piece.evidence(), " · "))),
                columns.column("bearing", Kind.STATUS, 20, this::bearing));
    }

    /** By dimension in charter order, then as written. */
    private Stream<Piece> pieces(Assessment assessment) {
        ScreeningByDimension screening = new ScreeningByDimension(
                wording.person(assessment).screening(), wording.view().thresholds());
        return wording.dimensions().all().stream()
                .map(dimension -> screening.evidence(dimension.id()))
                .flatMap(evidence -> IntStream.range(0, evidence.size())
                        .mapToObj(i ->
                                new Piece(assessment, evidence.get(i), screening.bearing(evidence.get(i)), i == 0)));
    }

    private Cell once(Piece piece) {
        return piece.first() ? Cell.words(name(piece)) : Cell.SAME;
    }

    private String name(Piece piece) {
        return wording.dimensions().name(piece.evidence().dimension());
    }

    private Cell bearing(Piece piece) {
        return new StatusWording(wording).bearing(piece.bearing());
    }

    private @Nullable String kind(Evidence evidence) {
        return evidence.kind() == null ? null : wording.word("screen-kind.", evidence.kind());
    }

    private String source(Evidence evidence) {
        String what = Stream.of(kind(evidence), day(evidence.date()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return Stream.of(what, from(evidence, ", "))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** From where it comes, and which rater told it. */
    private String from(Evidence evidence, String between) {
        String by = evidence.by() == null ? null : wording.phrases().say("screen.told-by", evidence.by());
        return Stream.of(evidence.source(), by).filter(Objects::nonNull).collect(Collectors.joining(between));
    }

    /** No date is broken at the end of a line. */
    private @Nullable String day(@Nullable Period period) {
        if (period == null) {
            return null;
        }
        return period.isDay()
                ? wording.phrases().figures().day(period.first())
                : wording.phrases().figures().period(period.code()).replace(' ', UNBREAKABLE);
    }

    private Cell date(Piece piece) {
        Period period = piece.evidence().date();
        if (period == null) {
            return Cell.EMPTY;
        }
        return period.isDay()
                ? Cell.day(period.first())
                : Cell.words(wording.phrases().figures().period(period.code()));
    }
}
