package kring.history;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import kring.model.quarter.Checkin;
import kring.model.quarter.Checkin.PromiseOutcome.Outcome;
import kring.model.quarter.Promise;
import kring.model.value.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * Which promises of a member are open (METHOD c, Promises): each one made, until it is answered kept, partly or broken.
 * One that slipped, or that fell due without an answer, stays open; one that is made again is open again.
 */
public final class OpenPromises {
    /**
     * An open promise, in the words last agreed and with the last due that was given.
     *
     * @param made in which quarter it was last made
     * @param quarter in which it was last made, or answered slipped
     */
    public record Made(Promise promise, Quarter made, Quarter quarter) {
        /** Whether it fell due since then, up to a quarter's meeting; without a due that is the next one. */
        public boolean isDue(CircleState state, Quarter when) {
            return quarter.compareTo(when) < 0
                    && (promise.due() == null || !promise.due().isAfter(state.meetingDay(when)));
        }

        private Made again(Made later) {
            LocalDate due = later.promise.due() == null ? promise.due() : later.promise.due();
            Promise same = later.promise;
            return new Made(
                    new Promise(same.id(), same.ambition(), same.text(), due, same.at()), later.made, later.quarter);
        }
    }

    private OpenPromises() {}

    /** The open promises of everybody at the end of a state, of those who left too, by member. */
    public static SortedMap<String, List<Promise>> of(CircleState state) {
        SortedMap<String, List<Promise>> open = new TreeMap<>();
        for (String member : state.snapshot().members().keySet()) {
            open.put(member, of(state, member));
        }
        return open;
    }

    /** The open promises of a member at the end of a state, by id. */
    public static List<Promise> of(CircleState state, String member) {
        return at(state, state.quarter(), member).values().stream()
                .map(Made::promise)
                .toList();
    }

    /** Those that were open in that state when the given quarter's check-ins were in, by id. */
    public static SortedMap<String, Made> at(CircleState state, Quarter quarter, String member) {
        SortedMap<String, Made> open = new TreeMap<>();
        for (Quarter when : state.quartersUpTo(quarter)) {
            state.checkin(when, member).ifPresent(checkin -> answer(open, checkin, when));
            state.promises(when, member)
                    .forEach(promise -> open.merge(promise.id(), new Made(promise, when, when), Made::again));
        }
        return open;
    }

    private static void answer(SortedMap<String, Made> open, Checkin checkin, Quarter when) {
        checkin.promised().forEach((id, answer) -> {
            if (answer.outcome() == Outcome.SLIPPED) {
                open.computeIfPresent(id, (same, made) -> new Made(made.promise(), made.made(), when));
            } else if (answer.outcome() != null) {
                open.remove(id);
            }
        });
    }

    /** In how many quarters in a row, up to and including the given one, a promise was answered slipped. */
    public static int slips(CircleState state, Quarter quarter, String member, String id) {
        List<Quarter> quarters = state.quartersUpTo(quarter);
        int slips = 0;
        while (slips < quarters.size()
                && outcome(state, quarters.get(quarters.size() - 1 - slips), member, id) == Outcome.SLIPPED) {
            slips++;
        }
        return slips;
    }

    /** What a check-in says came of a promise; null when it says nothing. */
    public static @Nullable Outcome outcome(CircleState state, Quarter when, String member, String id) {
        return state.checkin(when, member)
                .map(Checkin::promised)
                .map(promised -> promised.get(id))
                .map(Checkin.PromiseOutcome::outcome)
                .orElse(null);
    }
}
