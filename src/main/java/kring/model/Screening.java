package kring.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kring.model.value.Period;
import org.jspecify.annotations.Nullable;

/** How a person's intentions were tested: {@code screenings/ID.yaml}; scores by dimension, 1 to 5 (METHOD a). */
public record Screening(
        LocalDate date,
        Map<String, Integer> self,
        List<Rater> raters,
        List<Evidence> evidence,
        @Nullable String response,
        @Nullable Decision decision) {
    /** Somebody who scored. */
    public record Rater(@Nullable String name, Map<String, Integer> scores) {
        public Rater {
            scores = Map.copyOf(scores);
        }
    }

    /**
     * What a score rests on; a kind or date that is not given is null, and a date may be a whole quarter or year.
     *
     * @param by the rater on whose form it came; null for what the facilitator wrote down
     */
    public record Evidence(
            String dimension,
            @Nullable Kind kind,
            @Nullable Period date,
            @Nullable String text,
            @Nullable String source,
            boolean supportsLow,
            @Nullable String by) {
        /** What sort of evidence. */
        public enum Kind {
            BEHAVIOUR,
            QUOTE,
            DOCUMENT,
            REFERENCE
        }
    }

    /** What people decided. */
    public record Decision(
            @Nullable Outcome outcome,
            @Nullable LocalDate date,
            @Nullable String by,
            @Nullable String reason,
            @Nullable LocalDate revisit,
            @Nullable String change) {
        /** How a decision can go. */
        public enum Outcome {
            WELCOME,
            DISCUSS,
            NOT_NOW
        }
    }

    public Screening {
        self = Map.copyOf(self);
        raters = List.copyOf(raters);
        evidence = List.copyOf(evidence);
    }

    /** Whether it was decided how it goes on. */
    public boolean isDecided() {
        return decision != null && decision.outcome() != null;
    }

    /** Whether it was decided that the person does not join now. */
    public boolean isRefusal() {
        return decision != null && decision.outcome() == Decision.Outcome.NOT_NOW;
    }
}
