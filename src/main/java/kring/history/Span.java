package kring.history;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import kring.model.quarter.AmbitionEntry;
import kring.model.quarter.Checkin;
import kring.model.value.Quarter;

/**
 * One member between an earlier and a later state.
 *
 * @param freshQuarters those whose check-in the later state has and the earlier state had not, or had otherwise
 */
public record Span(CircleState earlier, CircleState later, String member, List<Quarter> freshQuarters) {
    public Span(CircleState earlier, CircleState later, String member) {
        this(earlier, later, member, fresh(earlier, later, member));
    }

    private static List<Quarter> fresh(CircleState earlier, CircleState later, String member) {
        return comparable(earlier, later).stream()
                .filter(when -> later.checkin(when, member).isPresent())
                .filter(when -> !later.checkin(when, member).equals(earlier.checkin(when, member)))
                .toList();
    }

    /** In one and the same folder the check-ins up to the earlier state are the same. */
    private static Collection<Quarter> comparable(CircleState earlier, CircleState later) {
        return later.snapshot() == earlier.snapshot()
                ? later.quartersAfter(earlier.quarter())
                : later.quartersUpTo(later.quarter());
    }

    /** The check-ins that are fresh and hold any answer. */
    public List<Checkin> freshCheckins() {
        return freshQuarters().stream()
                .flatMap(when -> later.checkin(when, member).stream())
                .filter(Checkin::given)
                .toList();
    }

    /** What the fresh check-ins newly say of an ambition. */
    public List<AmbitionEntry> freshEntries(String id) {
        return freshQuarters().stream()
                .filter(when -> !entry(later, when, id).equals(entry(earlier, when, id)))
                .flatMap(when -> entry(later, when, id).stream())
                .toList();
    }

    private Optional<AmbitionEntry> entry(CircleState state, Quarter when, String id) {
        return state.checkin(when, member).map(checkin -> checkin.ambitions().get(id));
    }

    /** Whether the later state reaches into a quarter that the earlier state had not come to. */
    public boolean reachesOn() {
        return later.quarter().compareTo(base()) > 0;
    }

    /** The quarter whose promises and asks were open: the earlier state's, or the one before the first fresh check-in. */
    public Quarter base() {
        List<Quarter> fresh = freshQuarters();
        Quarter until = fresh.isEmpty() ? earlier.quarter() : later.snapshot().before(fresh.get(0));
        return until.compareTo(earlier.quarter()) < 0 ? until : earlier.quarter();
    }

    /** Whether the member gave no answer in a quarter that has come since (METHOD c, a check-in that is missing). */
    public boolean absent() {
        return later.quarter().compareTo(earlier.quarter()) > 0
                && !later.checkin(later.quarter(), member).map(Checkin::given).orElse(false);
    }
}
