package kring.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import kring.model.quarter.AmbitionEntry.Status;
import org.jspecify.annotations.Nullable;

/** What something was, or is: one side of a change. */
public sealed interface Fact {
    /** A text, or the id of what replaces or gives. */
    record Words(String text) implements Fact {}

    /** A measured value, a target, or a confidence from 1 to 5. */
    record Amount(BigDecimal number) implements Fact {}

    /** A day on which something is due. */
    record Day(LocalDate date) implements Fact {}

    /** How an ambition stands. */
    record Stands(Status status) implements Fact {}

    /** A text as a fact; null stays null. */
    static @Nullable Fact words(@Nullable String text) {
        return text == null ? null : new Words(text);
    }

    /** A number as a fact; null stays null. */
    static @Nullable Fact amount(@Nullable BigDecimal number) {
        return number == null ? null : new Amount(number);
    }

    /** A day as a fact; null stays null. */
    static @Nullable Fact day(@Nullable LocalDate date) {
        return date == null ? null : new Day(date);
    }
}
