package kring.history;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import kring.model.Audience;
import kring.model.Snapshot;
import kring.model.value.Visibility;
import kring.model.visible.VisibleCircle;

/**
 * Two states as an audience may see them (METHOD, Trust): whatever belongs to an ambition that is private to others in
 * either of the states or in the member's file is in neither, so that nothing can be told of it, and nothing counts it.
 */
public record StatesView(CircleState from, CircleState to) {
    /** The two as an audience may see them; of one folder still one. */
    public static StatesView of(CircleState from, CircleState to, Audience audience) {
        return of(from, to, to.snapshot(), audience);
    }

    /**
     * The same of two states that may both be older than the folder is now.
     *
     * @param from with all that is in it, for what it hides decides too; so has the other
     * @param folder whose member files have the last word on what is private
     */
    public static StatesView of(CircleState from, CircleState to, Snapshot folder, Audience audience) {
        List<Snapshot> written = List.of(from.snapshot(), to.snapshot());
        BiPredicate<String, String> ambitions = visible(List.of(from, to), folder, audience);
        Snapshot first = VisibleCircle.of(from.snapshot(), audience, written, ambitions);
        Snapshot second = from.snapshot() == to.snapshot()
                ? first
                : VisibleCircle.of(to.snapshot(), audience, written, ambitions);
        return new StatesView(from.in(first), to.in(second));
    }

    /**
     * A folder of which many moments are told together: whatever is private to others in any of them, or in the member's file,
     * is not in it.
     */
    public static Snapshot seen(Snapshot folder, List<CircleState> moments, Audience audience) {
        return VisibleCircle.of(folder, audience, List.of(folder), visible(moments, folder, audience));
    }

    private static BiPredicate<String, String> visible(List<CircleState> moments, Snapshot folder, Audience audience) {
        Map<String, Map<String, Visibility>> known = new HashMap<>();
        return (member, id) -> audience.sees(
                known.computeIfAbsent(member, owner -> levels(moments, folder, owner))
                        .get(id),
                member);
    }

    /** Who may see each ambition of a member, by id: the strictest of all moments and the member's file. */
    private static Map<String, Visibility> levels(List<CircleState> moments, Snapshot folder, String member) {
        Map<String, Visibility> levels = new HashMap<>();
        moments.forEach(
                moment -> moment.seenBy(member).forEach((id, level) -> levels.merge(id, level, Visibility::stricter)));
        CircleState.inFile(folder, member)
                .forEach(ambition -> levels.merge(ambition.id(), ambition.seenBy(), Visibility::stricter));
        return levels;
    }

    /** The two the other way round. */
    public StatesView turned() {
        return new StatesView(to, from);
    }
}
