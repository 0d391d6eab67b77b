package kring.model.quarter;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a member can do until the next meeting; the ambition that it serves and the day it is due may be null. */
public record Promise(
        String id,
        @Nullable String ambition,
        @Nullable String text,
        @Nullable LocalDate due) {}
