package kring.model.quarter;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a check-in says of one ambition; what it leaves out is null (METHOD c). */
public record AmbitionEntry(
        @Nullable Status status,
        @Nullable BigDecimal value,
        @Nullable Integer confidence,
        @Nullable String done,
        @Nullable String learned,
        @Nullable String evidence,
        @Nullable String reason,
        @Nullable String by) {
    /** How an ambition stands; all but active are closed. */
    public enum Status {
        ACTIVE,
        ACHIEVED,
        PAUSED,
        DROPPED,
        REPLACED
    }

    /** The same without what took its place. */
    public AmbitionEntry withoutSuccessor() {
        return new AmbitionEntry(status, value, confidence, done, learned, evidence, reason, null);
    }

    /** Whether it says anything at all. */
    public boolean hasWord() {
        return Stream.of(status, value, confidence, done, learned, evidence, reason, by)
                .anyMatch(Objects::nonNull);
    }
}
