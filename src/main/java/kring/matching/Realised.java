package kring.matching;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import kring.model.person.Achievement;
import kring.model.person.Member;

/**
 * An achievement of an active member: an offer, also when nobody listed it (METHOD b).
 *
 * @param tags what it is about, as tags are compared
 */
record Realised(Member member, Achievement achievement, Set<String> tags) {
    private static final Comparator<LocalDate> LATEST = Comparator.nullsLast(Comparator.reverseOrder());

    /** Which is cited before another: the latest, then the first id. */
    static final Comparator<Realised> CITED = Comparator.comparing(
                    (Realised realised) -> realised.achievement().date(), LATEST)
            .thenComparing(realised -> realised.achievement().id());

    /** The one to cite. */
    static Optional<Achievement> cited(Collection<Realised> several) {
        return several.stream().min(CITED).map(Realised::achievement);
    }
}
