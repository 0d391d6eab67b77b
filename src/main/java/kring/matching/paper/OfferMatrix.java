package kring.matching.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import kring.language.Phrases;
import kring.matching.MatchingView.MatrixRow;
import kring.matching.MatchingView.PossibleOffer;
import kring.report.document.Cell;
import kring.report.document.Column;
import kring.report.document.Column.Kind;
import kring.report.document.Table;
import kring.report.table.Columns;
import kring.report.table.TableColumn;

/** Gets against brings: which could answer which, how strongly, and where something runs (METHOD b). */
final class OfferMatrix {
    /** By giver; what they listed comes before what they only realised. */
    private static final Comparator<PossibleOffer> ORDER = Comparator.comparing(
                    (PossibleOffer offer) -> offer.giver().id())
            .thenComparing(offer -> offer.bring() == null)
            .thenComparing(offer -> offer.bring() == null
                    ? Objects.requireNonNull(offer.achievement()).id()
                    : offer.bring().id());

    private final Phrases phrases;
    private final MatchWording wording;

    OfferMatrix(Phrases phrases) {
        this.phrases = phrases;
        this.wording = new MatchWording(phrases);
    }

    /** A get with what could answer it, by the giver's id: each giver has one offer at most for a get (METHOD b). */
    private record Wanted(MatrixRow row, Map<String, PossibleOffer> byGiver) {
        static Wanted of(MatrixRow row) {
            Map<String, PossibleOffer> byGiver = new HashMap<>();
            row.offers().forEach(offer -> byGiver.put(offer.giver().id(), offer));
            return new Wanted(row, byGiver);
        }
    }

    /** A row for every get, a column for every offer that answers at least one. */
    Table table(List<MatrixRow> rows) {
        SortedSet<PossibleOffer> offers = new TreeSet<>(ORDER);
        rows.forEach(row -> offers.addAll(row.offers()));
        Columns columns = new Columns(phrases, "column.");
        List<TableColumn<Wanted>> all = new ArrayList<>();
        all.add(columns.text("member", 18, wanted -> wanted.row().member().name()));
        all.add(columns.text("get", 40, wanted -> wording.get(wanted.row().get())));
        offers.forEach(offer ->
                all.add(new TableColumn<>(new Column(title(offer), Kind.STATUS, 16), wanted -> cell(wanted, offer))));
        return Columns.table("matrix", rows.stream().map(Wanted::of).toList(), all);
    }

    private String title(PossibleOffer offer) {
        String words = offer.bring() == null
                ? wording.achievement(Objects.requireNonNull(offer.achievement()))
                : wording.bring(offer.bring());
        return offer.giver().name() + ": " + MatchWording.label(words);
    }

    /** How far it is where something runs, else how strong it would be. */
    private Cell cell(Wanted wanted, PossibleOffer offer) {
        PossibleOffer of = wanted.byGiver().get(offer.giver().id());
        if (of == null || ORDER.compare(of, offer) != 0) {
            return Cell.EMPTY;
        }
        return of.running() == null ? wording.strength(of.strength()) : wording.status(of.running());
    }
}
