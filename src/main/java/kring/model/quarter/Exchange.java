package kring.model.quarter;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something on its way from one member to another: an entry of {@code quarters/Q/exchanges.yaml} (METHOD b). */
public record Exchange(
        String id,
        String from,
        String to,
        @Nullable String bring,
        @Nullable String get,
        Status status,
        @Nullable LocalDate date,
        @Nullable String note) {
    /** How far it is. */
    public enum Status {
        OFFERED,
        AGREED,
        DELIVERED,
        CONFIRMED,
        DECLINED
    }

    /** Whether it is neither confirmed nor declined. */
    public boolean isRunning() {
        return status != Status.CONFIRMED && status != Status.DECLINED;
    }

    /** Whether a member gives or receives it. */
    public boolean concerns(String member) {
        return from.equals(member) || to.equals(member);
    }
}
