package kring.agenda;

import java.util.List;
import java.util.Map;
import kring.history.DeepDiveFlag;
import kring.model.Venture;
import org.jspecify.annotations.Nullable;

/**
 * What other parts of the method found that belongs on an agenda, already as far as the audience may see it; the flags
 * excepted, which are shown to the facilitator alone.
 *
 * @param stalled ambitions that do not get on
 * @param offers who could help whom, the best first
 * @param ventures the joint ventures that are going on
 * @param renewal whether to ask if the circle goes on, renews itself or stops (METHOD, Signals: no-results)
 * @param flags by member, what gives reason for a deep dive
 * @param known those that the circle can see: only they choose the deep dive, so that whose turn it is tells of no other
 */
public record AgendaInputs(
        List<Stalled> stalled,
        List<Offer> offers,
        List<NextGate> ventures,
        boolean renewal,
        Map<String, List<DeepDiveFlag>> flags,
        Map<String, List<DeepDiveFlag>> known) {
    /** An ambition of a member that does not get on. */
    public record Stalled(String member, String text) {}

    /** That one member could give another what that one seeks. */
    public record Offer(String giver, String receiver, String text) {}

    /** A venture, and the gate that comes next; null for one that has passed them all. The lead may be null. */
    public record NextGate(@Nullable String lead, String name, Venture.@Nullable Stage gate) {}

    public AgendaInputs {
        stalled = List.copyOf(stalled);
        offers = List.copyOf(offers);
        ventures = List.copyOf(ventures);
        flags = Map.copyOf(flags);
        known = Map.copyOf(known);
    }

    /** The flags of a member. */
    List<DeepDiveFlag> flags(String member) {
        return flags.getOrDefault(member, List.of());
    }

    /** How many different kinds of flag the circle sees with a member. */
    int kinds(String member) {
        return (int) known.getOrDefault(member, List.of()).stream()
                .map(DeepDiveFlag::kind)
                .distinct()
                .count();
    }
}
