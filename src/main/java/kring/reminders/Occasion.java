package kring.reminders;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something to be reminded of, in one or more steps (METHOD, Reminders).
 *
 * @param ids what it is about, as in its key: {@code [baker, ask-quote]}
 * @param member whose it is; null when it is the circle's
 * @param date the day it is about, or the day on which it fell due
 * @param matter what there is to tell
 * @param steps in the order in which they are reached
 */
record Occasion(
        ReminderKind kind,
        List<String> ids,
        @Nullable String member,
        LocalDate date,
        OccasionDetails matter,
        List<Step> steps) {
    /** The one step of kinds that have no more. */
    static final String DUE = "due";

    /** The step of what its day has passed. */
    static final String OVERDUE = "overdue";

    /** A step that is reached on a day. */
    record Step(String name, LocalDate from) {}

    Occasion {
        ids = List.copyOf(ids);
        steps = List.copyOf(steps);
    }

    /** One that falls due on its date. */
    static Occasion on(
            LocalDate date, ReminderKind kind, List<String> ids, @Nullable String member, OccasionDetails matter) {
        return new Occasion(kind, ids, member, date, matter, List.of(new Step(DUE, date)));
    }

    /** One that is due the day after its date: older than so many months. */
    static Occasion after(
            LocalDate date, ReminderKind kind, List<String> ids, @Nullable String member, OccasionDetails matter) {
        return new Occasion(kind, ids, member, date, matter, List.of(new Step(DUE, date.plusDays(1))));
    }

    /** One to be called to mind some days before its date, and when that has passed. */
    static Occasion around(
            LocalDate date, int days, ReminderKind kind, List<String> ids, String member, OccasionDetails matter) {
        return new Occasion(
                kind,
                ids,
                member,
                date,
                matter,
                List.of(new Step(Integer.toString(days), date.minusDays(days)), new Step(OVERDUE, date.plusDays(1))));
    }

    /** What is due of it on a day, at the narrowest step reached; empty while all of it lies ahead. */
    Optional<Notice> due(LocalDate today) {
        return steps.stream()
                .filter(step -> !step.from().isAfter(today))
                .max(Comparator.comparing(Step::from))
                .map(step -> new Notice(key(step), kind, ids, step.name(), member, date, matter));
    }

    /** The key of a step: {@code promise/baker/ask-quote/7}. */
    String key(Step step) {
        return kind.code() + "/" + String.join("/", ids) + "/" + step.name();
    }
}
