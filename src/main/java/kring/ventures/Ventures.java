package kring.ventures;

import java.util.List;
import kring.model.Venture;

/**
 * How a circle's ventures stand and which new ones its joint agenda suggests, for one audience (METHOD d).
 *
 * @param ventures by id
 * @param candidates those of most members first
 */
public record Ventures(List<Status> ventures, List<Candidate> candidates) {
    /** What may go wrong with a venture that runs. */
    public enum Flag {
        NO_RETURN,
        ONE_SOURCE,
        LEAD_OVERLOADED,
        NO_STEP,
        LEAD_LEFT
    }

    /**
     * How one venture stands.
     *
     * @param missing what it lacks for the stage that it is in
     * @param next what it still lacks for the gate after that
     */
    public record Status(String id, Venture.Stage stage, List<Flag> flags, List<Lack> missing, List<Lack> next) {
        public Status {
            flags = List.copyOf(flags);
            missing = List.copyOf(missing);
            next = List.copyOf(next);
        }
    }

    /** Tags that ambitions share, and those ambitions by member and id. */
    public record Candidate(List<String> tags, List<Shared> ambitions) {
        public Candidate {
            tags = List.copyOf(tags);
            ambitions = List.copyOf(ambitions);
        }

        /** How many members have such an ambition. */
        long members() {
            return ambitions.stream().map(Shared::member).distinct().count();
        }
    }

    /** An ambition that a member shares with others. */
    public record Shared(String member, String ambition) {}

    public Ventures {
        ventures = List.copyOf(ventures);
        candidates = List.copyOf(candidates);
    }

    static Ventures of(Risks risks, List<Candidate> candidates) {
        Gates gates = risks.gates();
        return new Ventures(
                risks.ventures().entrySet().stream()
                        .map(entry -> status(entry.getKey(), entry.getValue(), gates, risks))
                        .toList(),
                candidates);
    }

    private static Status status(String id, Venture venture, Gates gates, Risks risks) {
        return new Status(id, venture.stage(), risks.flags(venture), gates.missing(venture), gates.next(venture));
    }
}
