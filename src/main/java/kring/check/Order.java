package kring.check;

import java.time.LocalDate;

/** Two days of which the one cannot come before the other. */
final class Order {
    private Order() {}

    /** Notes days that are the wrong way round; one that is not given is not. */
    static void look(
            LocalDate first, String firstName, LocalDate then, String thenName, Where place, Findings findings) {
        if (first != null && then != null && then.isBefore(first)) {
            findings.add(Code.DATES_REVERSED, place, thenName, then.toString(), firstName, first.toString());
        }
    }
}
