package kring.history;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import kring.model.quarter.Checkin;
import kring.model.quarter.Checkin.PromiseOutcome.Outcome;
import kring.model.quarter.Promise;
import kring.model.value.Quarter;

/**
 * Which promises of a member are open at the end of a quarter (METHOD c, Promises): those made in it, those that it
 * answered {@code slipped}, and earlier ones that are neither answered nor due yet.
 */
public final class OpenPromises {
    private OpenPromises() {}

    /** The open promises by id, each in the words that were last agreed. */
    public static SortedMap<String, Promise> of(CircleState state, String member, Quarter quarter) {
        Map<String, Promise> words = new HashMap<>();
        Set<String> answered = new HashSet<>();
        Set<String> slippedOrMadeNow = new HashSet<>();
        for (Quarter when : state.quartersUpTo(quarter)) {
            state.checkin(when, member)
                    .map(Checkin::promised)
                    .ifPresent(promised -> promised.forEach((id, answer) -> {
                        if (answer.outcome() == Outcome.SLIPPED && when.equals(quarter)) {
                            slippedOrMadeNow.add(id);
                        } else if (answer.outcome() != null && answer.outcome() != Outcome.SLIPPED) {
                            answered.add(id);
                        }
                    }));
            for (Promise promise : state.promises(when, member)) {
                words.put(promise.id(), promise);
                answered.remove(promise.id());
                if (when.equals(quarter)) {
                    slippedOrMadeNow.add(promise.id());
                }
            }
        }
        SortedMap<String, Promise> open = new TreeMap<>(words);
        open.values()
                .removeIf(promise -> answered.contains(promise.id())
                        || !slippedOrMadeNow.contains(promise.id()) && !dueAfter(state, promise, quarter));
        return open;
    }

    private static boolean dueAfter(CircleState state, Promise promise, Quarter quarter) {
        return promise.due() != null && promise.due().isAfter(state.meetingDay(quarter));
    }
}
