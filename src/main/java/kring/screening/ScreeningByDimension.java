package kring.screening;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kring.model.Screening;
import kring.model.Screening.Evidence;
import kring.model.Threshold;
import kring.model.Thresholds;
import kring.model.value.Fraction;

/** One person's screening, asked for what it says of a dimension (METHOD a). */
public final class ScreeningByDimension {
    private final Screening screening;
    private final Thresholds thresholds;
    private final Raters raters;
    /** Everybody is held against every founder. */
    private final Map<String, Optional<Fraction>> means = new HashMap<>();

    public ScreeningByDimension(Screening screening, Thresholds thresholds) {
        this.screening = screening;
        this.thresholds = thresholds;
        this.raters = new Raters(screening.raters());
    }

    Screening screening() {
        return screening;
    }

    /** What the raters gave. */
    Map<String, Integer> given(String dimension) {
        return raters.scores(dimension);
    }

    /** What the raters' scores count as: a high one without support is cut, a lower one never raised. */
    Map<String, BigDecimal> counted(String dimension) {
        BigDecimal cut = thresholds.get(Threshold.COUNT_AS);
        boolean supported = supported(dimension);
        Map<String, BigDecimal> counted = new LinkedHashMap<>();
        given(dimension)
                .forEach((rater, score) -> counted.put(
                        rater,
                        isHigh(score) && !supported ? cut.min(BigDecimal.valueOf(score)) : BigDecimal.valueOf(score)));
        return counted;
    }

    /** Whether any score is high without evidence that supports it. */
    boolean unsupported(String dimension) {
        return given(dimension).values().stream().anyMatch(this::isHigh) && !supported(dimension);
    }

    /** The mean of what counts; empty without a score. */
    Optional<Fraction> mean(String dimension) {
        return means.computeIfAbsent(dimension, tested -> mean(counted(tested).values()));
    }

    /** The mean of what was given; empty without a score. */
    Optional<Fraction> meanGiven(String dimension) {
        return mean(given(dimension).values().stream().map(BigDecimal::valueOf).toList());
    }

    /** The evidence about a dimension, in the order of the file. */
    public List<Evidence> evidence(String dimension) {
        return screening.evidence().stream()
                .filter(evidence -> dimension.equals(evidence.dimension()))
                .toList();
    }

    /** What a piece of evidence does for a score. */
    public EvidenceSupport bearing(Evidence evidence) {
        return EvidenceSupport.of(evidence, screening, thresholds);
    }

    private boolean supported(String dimension) {
        return evidence(dimension).stream().anyMatch(evidence -> bearing(evidence) == EvidenceSupport.HIGH);
    }

    private boolean isHigh(int score) {
        return BigDecimal.valueOf(score).compareTo(thresholds.get(Threshold.HIGH_SCORE)) >= 0;
    }

    private static Optional<Fraction> mean(Collection<BigDecimal> numbers) {
        return numbers.isEmpty()
                ? Optional.empty()
                : Optional.of(Fraction.of(numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                        .over(numbers.size()));
    }
}
