package kring.agenda;

import java.util.List;
import java.util.Map;
import kring.model.Venture;

/**
 * What other parts of the method found that belongs on an agenda, already as far as the audience may see it; the signs
 * excepted, which choose the deep dive and are shown to the facilitator alone.
 *
 * @param stalled ambitions that do not get on
 * @param offers who could help whom, the best first
 * @param ventures the joint ventures that are going on
 * @param renewal whether to ask if the circle goes on, renews itself or stops (METHOD, Signals: no-results)
 * @param signs by member, what gives reason for a deep dive
 */
public record AgendaInputs(
        List<Stalled> stalled,
        List<Offer> offers,
        List<NextGate> ventures,
        boolean renewal,
        Map<String, List<Sign>> signs) {
    /** An ambition of a member that does not get on. */
    public record Stalled(String member, String text) {}

    /** That one member could give another what that one seeks. */
    public record Offer(String giver, String receiver, String text) {}

    /** A venture, and the gate that comes next; null for one that has passed them all. The lead may be null. */
    public record NextGate(String lead, String name, Venture.Stage gate) {}

    /** A reason to take up somebody's question (METHOD, Deep dive: flags), and what it is about. */
    public record Sign(Kind kind, String about) {
        /** What sort of reason. */
        public enum Kind {
            SLIPPED,
            CONFIDENCE
        }
    }

    public AgendaInputs {
        stalled = List.copyOf(stalled);
        offers = List.copyOf(offers);
        ventures = List.copyOf(ventures);
        signs = Map.copyOf(signs);
    }

    /** The signs of a member. */
    List<Sign> signs(String member) {
        return signs.getOrDefault(member, List.of());
    }

    /** How many different kinds of sign a member has. */
    int kinds(String member) {
        return (int) signs(member).stream().map(Sign::kind).distinct().count();
    }
}
