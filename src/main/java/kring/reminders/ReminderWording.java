package kring.reminders;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import kring.language.Phrases;
import kring.model.person.Member;
import org.jspecify.annotations.Nullable;

/** Says in words what is due. */
public final class ReminderWording {
    private final Phrases phrases;
    private final ReminderSchedule schedule;

    public ReminderWording(Phrases phrases, ReminderSchedule schedule) {
        this.phrases = phrases;
        this.schedule = schedule;
    }

    /** For the facilitator, in a sentence that can stand alone. */
    String sentence(Notice notice) {
        return phrases.say("remind-text." + variant(notice), arguments(notice));
    }

    /** For the facilitator, under the heading of its kind: of a check-in that says all but who. */
    public String line(Notice notice) {
        return notice.kind() == ReminderKind.CHECKIN ? name(notice.member()) : sentence(notice);
    }

    /** The heading over lines of one kind. */
    public String heading(Notice first) {
        return phrases.say("remind-group." + first.kind().code(), arguments(first));
    }

    /** To the member whose it is. */
    public String plea(Notice notice) {
        return phrases.say("remind-you." + variant(notice), arguments(notice));
    }

    /** A person by name, and whether they have left; the circle's own matters are nobody's. */
    public String name(@Nullable String id) {
        Member member = id == null ? null : schedule.snapshot().members().get(id);
        if (member == null) {
            return id == null ? "" : id;
        }
        boolean gone = member.left() != null && !member.activeIn(schedule.now());
        return gone ? phrases.say("remind.gone", one(member.name())) : one(member.name());
    }

    public String day(LocalDate date) {
        return phrases.figures().longDay(date);
    }

    /** Kinds of which there is more than one thing to say. */
    private String variant(Notice notice) {
        return switch (notice.kind()) {
            case PROMISE, DECISION ->
                notice.kind().code() + (notice.date().isBefore(schedule.today()) ? "-overdue" : "");
            case REVISIT -> notice.matter().words() == null ? "revisit" : "change";
            case RETENTION ->
                schedule.snapshot()
                                        .member(Objects.requireNonNull(notice.member()))
                                        .status()
                                == Member.Status.CANDIDATE
                        ? "refused"
                        : "left";
            default -> notice.kind().code();
        };
    }

    private Object[] arguments(Notice notice) {
        OccasionDetails matter = notice.matter();
        LocalDate since = matter.since() == null ? notice.date() : matter.since();
        return new Object[] {
            name(notice.member()),
            day(notice.date()),
            when(notice.date()),
            matter.words() == null ? "" : quoted(matter.words()),
            name(matter.other()),
            day(since),
            when(since),
            phrases.figures().period(notice.ids().get(0))
        };
    }

    private String when(LocalDate date) {
        long days = ChronoUnit.DAYS.between(schedule.today(), date);
        if (days == 0) {
            return phrases.say("remind.today");
        }
        return days > 0 ? phrases.count("remind.ahead", days) : phrases.count("remind.ago", -days);
    }

    /** Between quotation marks, without the full stop that would stand before the closing one. */
    private static String quoted(String words) {
        return one(words).replaceFirst("(?<=[^.])\\.$", "");
    }

    /** On one line, whatever lines it was written on. */
    private static String one(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }
}
