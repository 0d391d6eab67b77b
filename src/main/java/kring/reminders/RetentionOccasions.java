package kring.reminders;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kring.model.Member;
import kring.model.Screening;
import kring.model.Snapshot;
import kring.model.Threshold;

/** People whose data has been kept long enough: refused candidates and leavers (METHOD, Trust). */
final class RetentionOccasions {
    private final Snapshot snapshot;

    RetentionOccasions(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    Stream<Occasion> all() {
        return snapshot.members().values().stream()
                .flatMap(member -> ended(member).stream()
                        .map(date ->
                                Occasion.on(date, Kind.RETENTION, List.of(member.id()), member.id(), Matter.NONE)));
    }

    /** The day on which a person's term ends; empty for whoever stays. */
    private Optional<LocalDate> ended(Member member) {
        return member.status() == Member.Status.CANDIDATE
                ? Optional.ofNullable(snapshot.screenings().get(member.id()))
                        .filter(ScreeningOccasions::isRefused)
                        .map(screening -> ended(member, screening))
                : Optional.ofNullable(member.left())
                        .map(left ->
                                left.plusMonths(snapshot.circle().retention().leaverMonths()));
    }

    private LocalDate ended(Member member, Screening screening) {
        LocalDate from = refused(screening);
        return member.consent().retention()
                ? from.plusMonths(snapshot.circle().thresholds().whole(Threshold.CANDIDATE_CONSENT_MONTHS))
                : from.plusWeeks(snapshot.circle().retention().candidateWeeks());
    }

    /** The later of decision and revisit; a decision of which neither is known is as old as its screening. */
    private static LocalDate refused(Screening screening) {
        return Stream.of(screening.decision().date(), screening.decision().revisit())
                .filter(java.util.Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(screening.date());
    }
}
