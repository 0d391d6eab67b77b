package kring.screening;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kring.model.Snapshot;
import kring.model.Threshold;
import kring.model.person.Member;
import kring.model.value.Fraction;
import org.jspecify.annotations.Nullable;

/** Where the founders stand, against whom everybody is compared, founders among them (METHOD a). */
final class Founders {
    private final Map<String, ScreeningByDimension> founders;
    private final int least;
    private final Map<String, List<Stand>> stands = new HashMap<>();

    /** The mean of one founder on a dimension. */
    private record Stand(String founder, Fraction mean) {}

    Founders(Snapshot snapshot, Map<String, ScreeningByDimension> all) {
        this.founders = all.entrySet().stream()
                .filter(entry -> isFounder(snapshot.members().get(entry.getKey())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        this.least = snapshot.circle().thresholds().whole(Threshold.DISTANCE_FOUNDERS);
    }

    private static boolean isFounder(@Nullable Member member) {
        return member != null && member.status() == Member.Status.FOUNDER;
    }

    /** The median of the other founders' means on a dimension; empty where too few of them have one. */
    Optional<Fraction> median(String dimension, String other) {
        List<Fraction> means = stands.computeIfAbsent(dimension, this::sorted).stream()
                .filter(stand -> !stand.founder().equals(other))
                .map(Stand::mean)
                .toList();
        return means.size() < least ? Optional.empty() : Optional.of(Fraction.median(means));
    }

    /** In order, so that those without one need no sorting for their median. */
    private List<Stand> sorted(String dimension) {
        return founders.entrySet().stream()
                .flatMap(
                        entry -> entry.getValue().mean(dimension).stream().map(mean -> new Stand(entry.getKey(), mean)))
                .sorted(Comparator.comparing(Stand::mean))
                .toList();
    }
}
