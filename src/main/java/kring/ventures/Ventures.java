package kring.ventures;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import kring.model.Audience;
import kring.model.Snapshot;
import kring.model.Venture;
import kring.model.person.Ambition;
import kring.model.value.Visibility;

/**
 * How a circle's ventures stand and which new ones its joint agenda suggests, for one audience (METHOD d).
 *
 * @param ventures by id
 * @param candidates those of most members first
 */
public record Ventures(List<Status> ventures, List<Candidate> candidates) {
    /**
     * How one venture stands.
     *
     * @param missing what it lacks for the stage that it is in
     * @param next what it still lacks for the gate after that
     */
    public record Status(String id, Venture.Stage stage, List<VentureFlag> flags, List<Lack> missing, List<Lack> next) {
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

    /**
     * The ventures and candidates of a circle on a day.
     *
     * @param open the open ambitions of each active member, as far as the audience may see them
     */
    public static Ventures of(
            Snapshot snapshot, LocalDate today, SortedMap<String, List<Ambition>> open, Audience audience) {
        Gates gates = new Gates(snapshot.circle().thresholds());
        Risks risks = new Risks(snapshot, today);
        List<Status> ventures = !audience.sees(Visibility.CIRCLE, null)
                ? List.of()
                : snapshot.ventures().entrySet().stream()
                        .map(entry -> status(entry.getKey(), entry.getValue(), gates, risks))
                        .toList();
        return new Ventures(ventures, new JointAgenda(snapshot, open).candidates());
    }

    private static Status status(String id, Venture venture, Gates gates, Risks risks) {
        return new Status(id, venture.stage(), risks.flags(venture), gates.missing(venture), gates.next(venture));
    }
}
