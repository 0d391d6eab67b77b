package kring.history;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import kring.model.Audience;
import kring.model.person.Ambition;

/** The ambitions that are still to be reached, of the members who are active in a state (METHOD c). */
public final class OpenAmbitions {
    private OpenAmbitions() {}

    /** Those that an audience may see, by member. */
    public static SortedMap<String, List<Ambition>> of(CircleState state, Audience audience) {
        SortedMap<String, List<Ambition>> open = new TreeMap<>();
        for (String member : state.activeMembers()) {
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
