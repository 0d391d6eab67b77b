package kring.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kring.history.CircleState;
import kring.model.Audience;
import kring.model.Snapshot;
import kring.model.person.Ambition;
import kring.model.quarter.Checkin;
import kring.model.value.Quarter;
import kring.model.visible.KnownOffersById;

/**
 * A circle with the quarters that are looked back on, and with nothing in it that the audience may not see. Who left since is
 * not told of.
 *
 * @param before how it stood before the first of them
 * @param to how it stood at the end of the last
 */
record LookBack(CircleState before, CircleState to, ReviewSpan span, LocalDate today, Audience audience) {
    /** In a circle reduced to the audience. */
    static LookBack of(Snapshot seen, ReviewSpan span, LocalDate today, Audience audience) {
        return new LookBack(
                CircleState.ofQuarter(seen, seen.before(span.from())),
                CircleState.ofQuarter(seen, span.to()),
                span,
                today,
                audience);
    }

    Snapshot snapshot() {
        return to.snapshot();
    }

    /** The members who were active at the end. */
    List<String> members() {
        return to.activeMembers();
    }

    /** The quarters of which anything is written down, oldest first. */
    List<Quarter> written() {
        return List.copyOf(
                snapshot().quarters().subMap(span.from(), true, span.to(), true).keySet());
    }

    Stream<Checkin> checkin(Quarter when, String member) {
        return to.checkin(when, member).stream();
    }

    /** An ambition in the words of the end; of one that is in no list of then, those last known. */
    Optional<Ambition> ambition(String member, String id) {
        return to.ambition(member, id)
                .or(() -> to.baselines(member, id, null, span.to())
                        .flatMap(Optional::stream)
                        .reduce((earlier, later) -> later))
                .or(() -> new KnownOffersById(snapshot()).ambition(member, id));
    }
}
