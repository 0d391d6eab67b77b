package kring.matching;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import kring.model.Achievement;
import kring.model.Member;

/**
 * An achievement of an active member: an offer, also when nobody listed it (METHOD b).
 *
 * @param tags what it is about, as tags are compared
 */
record Realised(Member member, Achievement achievement, Set<String> tags) {
    private static final Comparator<LocalDate> LATEST = Comparator.nullsLast(Comparator.reverseOrder());
    private static final Comparator<Achievement> CITED =
            Comparator.comparing(Achievement::date, LATEST).thenComparing(Achievement::id);

    /** The one to cite: the latest, then the first id. */
    static Optional<Achievement> cited(Collection<Realised> several) {
        return several.stream().map(Realised::achievement).min(CITED);
    }
}
