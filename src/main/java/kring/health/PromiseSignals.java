package kring.health;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kring.health.HeldQuarter.Answered;
import kring.model.Threshold;

/** What signals measure of promises and of who gets stuck (METHOD, Signals). */
record PromiseSignals(HealthHistory history) {
    /** Kept, with partly kept for a part, of those that fell due or were answered; unknown in the first held quarter. */
    Measurement kept(int number) {
        if (history.before(number).isEmpty()) {
            return Measurement.unknownShare();
        }
        Answered answered = history.held().get(number).promises();
        BigDecimal partly =
                history.thresholds().get(Threshold.KEPT_PARTLY).multiply(BigDecimal.valueOf(answered.partly()));
        return Measurement.share(BigDecimal.valueOf(answered.kept()).add(partly), answered.all(), List.of());
    }

    /** Members whose promise slips and slips, or who hardly believe in an ambition. */
    Measurement slipped(int number) {
        return history.at(number)
                .map(quarter -> Measurement.count(quarter.flagged().stream()
                        .sorted()
                        .map(SignalSubject::inConfidence)
                        .toList()))
                .orElseGet(Measurement::unknownCount);
    }

    /** How much of what was promised the few who promised most have to do. */
    Measurement concentration(int number) {
        Optional<HeldQuarter> quarter = history.at(number);
        if (quarter.isEmpty()) {
            return Measurement.unknownShare();
        }
        List<Map.Entry<String, Integer>> holders =
                new ArrayList<>(quarter.get().promised().entrySet());
        holders.removeIf(holder -> holder.getValue() == 0);
        int all = holders.stream().mapToInt(Map.Entry::getValue).sum();
        holders.sort(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()));
        List<Map.Entry<String, Integer>> largest = holders.subList(
                0, Math.min(holders.size(), history.thresholds().whole(Threshold.CONCENTRATION_HOLDERS)));
        return Measurement.share(
                largest.stream().mapToInt(Map.Entry::getValue).sum(),
                all,
                largest.stream()
                        .map(Map.Entry::getKey)
                        .sorted()
                        .map(SignalSubject::inConfidence)
                        .toList());
    }
}
