package kring.progress;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import kring.language.Phrases;
import kring.model.Kebab;
import kring.progress.Change.Kind;
import kring.report.Cell;

/** A member's changes in a few words, each kind with its number: two kept, one postponed. */
final class Counts {
    private static final Set<Kind> FORWARD = Set.of(
            Kind.ACHIEVED, Kind.ADVANCED, Kind.KEPT, Kind.PARTLY, Kind.RECEIVED, Kind.NEW, Kind.RAISED, Kind.REVIVED);
    private static final Set<Kind> ATTENTION = Set.of(
            Kind.REGRESSED,
            Kind.UNMOVED,
            Kind.SILENT,
            Kind.SOFTENED,
            Kind.POSTPONED,
            Kind.BROKEN,
            Kind.SLIPPED,
            Kind.UNANSWERED,
            Kind.DOWN);

    private final Phrases phrases;
    private final List<Kind> kinds;

    Counts(Phrases phrases, Comparison comparison, String member) {
        this.phrases = phrases;
        this.kinds = comparison.changes().stream()
                .filter(change -> change.member().equals(member))
                .map(Change::kind)
                .toList();
    }

    /** What went forward. */
    Cell forward() {
        return of(FORWARD);
    }

    /** What asks for attention. */
    Cell attention() {
        return of(ATTENTION);
    }

    private Cell of(Set<Kind> wanted) {
        List<String> words = Arrays.stream(Kind.values())
                .filter(wanted::contains)
                .filter(kinds::contains)
                .map(kind ->
                        kinds.stream().filter(kind::equals).count() + " " + phrases.say("change." + Kebab.of(kind)))
                .toList();
        return Cell.words(String.join(", ", words));
    }
}
