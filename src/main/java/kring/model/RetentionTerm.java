package kring.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kring.model.person.Member;

/** How long the data of somebody who left, or did not come, is kept (METHOD, Trust). */
public final class RetentionTerm {
    private RetentionTerm() {}

    /** The day on which a person's term ends; empty for whoever stays, and for whoever was forgotten already. */
    public static Optional<LocalDate> end(Snapshot snapshot, Member member) {
        if (member.forgotten() != null) {
            return Optional.empty();
        }
        return member.status() == Member.Status.CANDIDATE
                ? Optional.ofNullable(snapshot.screenings().get(member.id()))
                        .filter(Screening::isRefusal)
                        .flatMap(RetentionTerm::refused)
                        .map(from -> end(snapshot.circle(), member, from))
                : Optional.ofNullable(member.left())
                        .map(left ->
                                left.plusMonths(snapshot.circle().retention().leaverMonths()));
    }

    private static LocalDate end(Circle circle, Member candidate, LocalDate from) {
        return candidate.consent().retention()
                ? from.plusMonths(circle.thresholds().whole(Threshold.CANDIDATE_CONSENT_MONTHS))
                : from.plusWeeks(circle.retention().candidateWeeks());
    }

    /** The later of decision and revisit; a decision of which neither is known is as old as its screening. */
    private static Optional<LocalDate> refused(Screening screening) {
        Screening.Decision decision = Objects.requireNonNull(screening.decision());
        return Stream.of(decision.date(), decision.revisit())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .or(() -> Optional.ofNullable(screening.date()));
    }
}
