package kring.reminders;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that is due, at the narrowest step reached (METHOD, Reminders).
 *
 * @param ids what it is about, as in its key
 * @param step {@code due}, {@code overdue}, or the days before
 * @param member whose it is; null when it is the circle's
 * @param date the day it is about, or the day on which it fell due
 * @param matter what there is to tell
 */
public record Notice(
        String key,
        ReminderKind kind,
        List<String> ids,
        String step,
        @Nullable String member,
        LocalDate date,
        OccasionDetails matter) {
    public Notice {
        ids = List.copyOf(ids);
    }
}
