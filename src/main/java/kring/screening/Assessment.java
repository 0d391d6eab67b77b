package kring.screening;

import java.util.List;
import kring.model.Screening;
import org.jspecify.annotations.Nullable;

/**
 * What the rules say of one person's screening, beside what people decided (METHOD a).
 *
 * @param reasons all that hold, in the order of the rules and within a rule of the charter
 * @param decision the people's own; null while there is none
 * @param dimensions in the order of the charter
 */
public record Assessment(
        String member,
        Advice advice,
        List<Reason> reasons,
        Coverage coverage,
        Screening.@Nullable Decision decision,
        List<DimensionScore> dimensions) {
    /**
     * A rule that holds.
     *
     * @param dimension on which one; null for a rule about all of them together
     */
    public record Reason(AdviceRule rule, @Nullable String dimension) {}

    /**
     * How many dimensions rest on something.
     *
     * @param evidenced those with at least one rater's score and at least one piece of evidence
     * @param of all of them
     */
    public record Coverage(int evidenced, int of) {}

    public Assessment {
        reasons = List.copyOf(reasons);
        dimensions = List.copyOf(dimensions);
    }

    /** Whether people decided something else than is advised; incomplete advises no outcome at all. */
    public boolean departs() {
        return decision != null && decision.outcome() != null && advice.departsFrom(decision.outcome());
    }

    /** How the person stands on a dimension; null for none. */
    public @Nullable DimensionScore score(@Nullable String dimension) {
        return dimensions.stream()
                .filter(score -> score.id().equals(dimension))
                .findFirst()
                .orElse(null);
    }
}
