package kring.reminders;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kring.language.Phrases;
import org.jspecify.annotations.Nullable;

/**
 * What is due, as {@code kring remind} lists it: by kind, then by id (METHOD, Reminders).
 *
 * @param due at the narrowest step reached
 */
public record Reminders(List<Reminder> due) {
    /**
     * One thing that is due.
     *
     * @param step {@code due}, {@code overdue}, or the days before
     * @param member whose it is; null when it is the circle's
     * @param date the day it is about, or the day on which it fell due
     * @param text in a sentence that can stand alone
     * @param sent whether it was said at this step before
     */
    public record Reminder(
            String key,
            ReminderKind kind,
            String step,
            @Nullable String member,
            LocalDate date,
            String text,
            boolean sent) {}

    public Reminders {
        due = List.copyOf(due);
    }

    /** What is due, in the words of a language, of which some was sent before. */
    public static Reminders of(ReminderSchedule schedule, Set<String> sent, Phrases phrases) {
        ReminderWording wording = new ReminderWording(phrases, schedule);
        return new Reminders(schedule.due().stream()
                .map(notice -> new Reminder(
                        notice.key(),
                        notice.kind(),
                        notice.step(),
                        notice.member(),
                        notice.date(),
                        wording.sentence(notice),
                        sent.contains(notice.key())))
                .toList());
    }
}
