package kring.health;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import kring.health.HeldQuarter.Answered;
import kring.model.Threshold;

/** What signals measure of promises and of who gets stuck (METHOD, Signals). */
record PromiseSignals(HealthHistory history) {
    /** Kept, with partly kept for a part, of those that fell due or were answered; unknown in the first held quarter. */
    Measurement kept(int number) {
        return kept(List.of(number));
    }

    /** The same over several held quarters. */
    Measurement kept(List<Integer> numbers) {
        List<Answered> answered = numbers.stream()
                .filter(number -> history.before(number).isPresent())
                .map(number -> history.held().get(number).promises())
                .toList();
        if (answered.isEmpty()) {
            return Measurement.unknownShare();
        }
        BigDecimal partly = history.thresholds()
                .get(Threshold.KEPT_PARTLY)
                .multiply(BigDecimal.valueOf(sum(answered, Answered::partly)));
        return Measurement.share(
                BigDecimal.valueOf(sum(answered, Answered::kept)).add(partly), sum(answered, Answered::all), List.of());
    }

    private static int sum(List<Answered> answered, ToIntFunction<Answered> count) {
        return answered.stream().mapToInt(count).sum();
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
