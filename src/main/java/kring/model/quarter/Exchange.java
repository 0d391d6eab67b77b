package kring.model.quarter;

import java.time.LocalDate;

/** Something on its way from one member to another: an entry of {@code quarters/Q/exchanges.yaml} (METHOD b). */
public record Exchange(
        String id, String from, String to, String bring, String get, Status status, LocalDate date, String note) {
    /** How far it is. */
    public enum Status {
        OFFERED,
        AGREED,
        DELIVERED,
        CONFIRMED,
        DECLINED
    }
}
