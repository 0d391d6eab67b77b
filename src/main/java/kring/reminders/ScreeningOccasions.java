package kring.reminders;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kring.model.Screening;
import kring.model.Snapshot;
import kring.model.Threshold;
import kring.model.person.Member;

/**
 * People to speak with anew, a not-now whose date has come and a screening that has grown old, and those to decide on
 * (METHOD, Reminders).
 */
final class ScreeningOccasions {
    private final Snapshot snapshot;
    private final LocalDate today;

    ScreeningOccasions(Snapshot snapshot, LocalDate today) {
        this.snapshot = snapshot;
        this.today = today;
    }

    Stream<Occasion> all() {
        return snapshot.screenings().entrySet().stream()
                .flatMap(entry -> Stream.of(revisit(entry), screening(entry), undecided(entry)))
                .flatMap(part -> part);
    }

    private static Stream<Occasion> revisit(Map.Entry<String, Screening> entry) {
        Screening.Decision decision = entry.getValue().decision();
        if (decision == null || !entry.getValue().isRefusal() || decision.revisit() == null) {
            return Stream.empty();
        }
        return Stream.of(Occasion.on(
                decision.revisit(),
                ReminderKind.REVISIT,
                List.of(entry.getKey()),
                entry.getKey(),
                new OccasionDetails(decision.change(), null, decision.date())));
    }

    private Stream<Occasion> screening(Map.Entry<String, Screening> entry) {
        LocalDate date = entry.getValue().date();
        if (!isToBeKnown(entry.getKey(), entry.getValue())) {
            return Stream.empty();
        }
        int months = snapshot.circle().thresholds().whole(Threshold.SCREENING_MONTHS);
        return Stream.of(Occasion.after(
                date.plusMonths(months),
                ReminderKind.SCREENING,
                List.of(entry.getKey()),
                entry.getKey(),
                OccasionDetails.since(date)));
    }

    /** A candidate of whom nobody has said how it goes on. */
    private Stream<Occasion> undecided(Map.Entry<String, Screening> entry) {
        Member member = snapshot.members().get(entry.getKey());
        LocalDate date = entry.getValue().date();
        if (member == null
                || member.status() != Member.Status.CANDIDATE
                || entry.getValue().isDecided()) {
            return Stream.empty();
        }
        return Stream.of(Occasion.on(
                date.plusDays(snapshot.circle().thresholds().whole(Threshold.UNDECIDED_DAYS)),
                ReminderKind.UNDECIDED,
                List.of(entry.getKey()),
                entry.getKey(),
                OccasionDetails.since(date)));
    }

    /** Whoever takes part, or may come to: nobody screens those who left or were refused anew. */
    private boolean isToBeKnown(String id, Screening screening) {
        Member member = snapshot.members().get(id);
        if (member == null) {
            return false;
        }
        return member.status() == Member.Status.CANDIDATE
                ? !screening.isRefusal()
                : member.activeIn(snapshot.currentQuarter(today));
    }
}
