package kring.progress;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import kring.model.Ambition;
import kring.model.Audience;

/** The ambitions that are still to be reached, of the members who are active in a state (METHOD c). */
public final class OpenAmbitions {
    private OpenAmbitions() {}

    /** Those that an audience may see, by member. */
    public static SortedMap<String, List<Ambition>> of(State state, Audience audience) {
        SortedMap<String, List<Ambition>> open = new TreeMap<>();
        for (String member : state.activeMembers()) {
            open.put(
                    member,
                    AmbitionCells.visible(state, member, audience).stream()
                            .filter(ambition ->
                                    Standing.in(state, member, ambition.id()).isOpen())
                            .toList());
        }
        return open;
    }
}
