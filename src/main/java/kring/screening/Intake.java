package kring.screening;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import kring.model.Charter.Dimension;
import kring.model.Screening;
import kring.model.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * What of a screening its own person reads: their answers, and what was decided and asked of them. What raters and others
 * said stays with the facilitator, since it speaks of them too (METHOD, Trust).
 */
public record Intake(Own intake) {
    /** The person's own part. */
    public record Own(
            String member,
            LocalDate date,
            List<Answer> self,
            @Nullable String response,
            @Nullable Decision decision) {
        public Own {
            self = List.copyOf(self);
        }
    }

    /** How the person sees themselves on a dimension; null where not said. */
    public record Answer(String dimension, @Nullable Integer score) {}

    /** What the person is told. */
    public record Decision(
            Screening.Decision.Outcome outcome,
            @Nullable LocalDate date,
            @Nullable LocalDate revisit,
            @Nullable String change) {}

    /** The part of a person who was screened. */
    public static Intake of(Snapshot snapshot, String member) {
        Screening screening = Objects.requireNonNull(snapshot.screenings().get(member), member);
        return new Intake(new Own(
                member,
                screening.date(),
                snapshot.circle().charter().screened().stream()
                        .map(Dimension::id)
                        .map(id -> new Answer(id, screening.self().get(id)))
                        .toList(),
                screening.response(),
                told(screening.decision())));
    }

    private static @Nullable Decision told(Screening.@Nullable Decision decision) {
        return decision == null || decision.outcome() == null
                ? null
                : new Decision(decision.outcome(), decision.date(), decision.revisit(), decision.change());
    }
}
