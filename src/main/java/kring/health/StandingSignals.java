package kring.health;

import java.time.LocalDate;
import kring.model.Screening;
import kring.model.Threshold;
import kring.model.person.Member;

/** What signals measure on the day itself, without a trend: ventures, the facilitator, screenings (METHOD, Signals). */
record StandingSignals(HealthHistory history, LocalDate today) {
    /** Ventures that go on in name and show no sign of life. */
    Measurement ventures() {
        int months = history.thresholds().whole(Threshold.NO_STEP_MONTHS);
        return Measurement.count(history.snapshot().ventures().entrySet().stream()
                .filter(entry -> entry.getValue().stage().isRunning())
                .filter(entry -> entry.getValue().isStill(today, months))
                .<SignalSubject>map(entry -> new SignalSubject.OfVenture(entry.getKey(), entry.getValue()))
                .toList());
    }

    /** The risks around the facilitator. */
    Measurement facilitator() {
        return FacilitatorRisk.now(history);
    }

    /** Members whose intentions were tested long ago, or never although they came later. */
    Measurement rescoring() {
        return Measurement.count(history.active(history.now()).stream()
                .map(history.snapshot().members()::get)
                .filter(member -> member.forgotten() == null && isDue(member))
                .map(member -> SignalSubject.inConfidence(member.id()))
                .toList());
    }

    private boolean isDue(Member member) {
        Screening screening = history.snapshot().screenings().get(member.id());
        if (screening == null) {
            return member.status() != Member.Status.FOUNDER;
        }
        int months = history.thresholds().whole(Threshold.SCREENING_MONTHS);
        return screening.date().plusMonths(months).isBefore(today);
    }
}
