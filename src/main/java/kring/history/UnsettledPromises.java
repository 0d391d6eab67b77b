package kring.history;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import kring.model.quarter.Checkin;
import kring.model.quarter.Checkin.PromiseOutcome.Outcome;
import kring.model.quarter.Promise;
import kring.model.value.Quarter;

/**
 * Promises of which nobody has said what came of them: until kept, partly or broken (METHOD, Reminders). Unlike the
 * open promises that {@code kring diff} compares, one that fell due without an answer is still among them.
 */
public final class UnsettledPromises {
    private UnsettledPromises() {}

    /** The promises by member, each in the words last agreed and with the last due that was given. */
    public static SortedMap<String, List<Promise>> of(CircleState state) {
        SortedMap<String, List<Promise>> unsettled = new TreeMap<>();
        for (String member : state.snapshot().members().keySet()) {
            unsettled.put(member, List.copyOf(of(state, member).values()));
        }
        return unsettled;
    }

    private static SortedMap<String, Promise> of(CircleState state, String member) {
        SortedMap<String, Promise> unsettled = new TreeMap<>();
        for (Quarter when : state.quartersUpTo(state.quarter())) {
            settled(state, when, member).forEach(unsettled::remove);
            for (Promise promise : state.promises(when, member)) {
                Promise before = unsettled.get(promise.id());
                unsettled.put(promise.id(), withDue(promise, before == null ? null : before.due()));
            }
        }
        return unsettled;
    }

    private static Stream<String> settled(CircleState state, Quarter when, String member) {
        return state.checkin(when, member).map(Checkin::promised).stream()
                .flatMap(promised -> promised.entrySet().stream())
                .filter(answer -> answer.getValue().outcome() != null)
                .filter(answer -> answer.getValue().outcome() != Outcome.SLIPPED)
                .map(java.util.Map.Entry::getKey);
    }

    private static Promise withDue(Promise promise, LocalDate before) {
        return promise.due() != null ? promise : new Promise(promise.id(), promise.ambition(), promise.text(), before);
    }
}
