package kring.model.quarter;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a member can do until the next meeting; the ambition that it serves and the day it is due may be null.
 *
 * @param at null when it was promised in the check-in itself
 */
public record Promise(
        String id,
        @Nullable String ambition,
        @Nullable String text,
        @Nullable LocalDate due,
        @Nullable WrittenAt at) {
    /** One that was promised in a check-in. */
    public Promise(String id, @Nullable String ambition, @Nullable String text, @Nullable LocalDate due) {
        this(id, ambition, text, due, null);
    }
}
