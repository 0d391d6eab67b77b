package kring.history;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import kring.model.Audience;
import kring.model.Snapshot;
import kring.model.person.Ambition;

/** The ambitions that are still to be reached, of the members who are active (METHOD c). */
public final class OpenAmbitions {
    private OpenAmbitions() {}

    /** Those that an audience may see, by member. */
    public static SortedMap<String, List<Ambition>> of(CircleState state, Audience audience) {
        return of(state, state.activeMembers(), audience);
    }

    /** Those as things are now, of who is active now: also of who joined since the last check-ins. */
    public static SortedMap<String, List<Ambition>> on(LocalDate today, Snapshot snapshot, Audience audience) {
        return of(CircleState.now(snapshot, today), snapshot.activeOn(today), audience);
    }

    private static SortedMap<String, List<Ambition>> of(CircleState state, List<String> members, Audience audience) {
        SortedMap<String, List<Ambition>> open = new TreeMap<>();
        for (String member : members) {
            open.put(
                    member,
                    state.ambitions(member, audience).stream()
                            .filter(ambition ->
                                    Standing.in(state, member, ambition.id()).isOpen())
                            .toList());
        }
        return open;
    }
}
