package kring.screening;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kring.model.Charter.Dimension;
import kring.model.Circle;
import kring.model.Threshold;
import kring.model.Thresholds;
import kring.model.value.Fraction;

/** How much a circle is of one mind, dimension by dimension (METHOD a). */
final class CohesionCalculation {
    private final Circle circle;
    private final List<Assessment> assessments;
    private final Set<String> active;

    CohesionCalculation(Circle circle, List<Assessment> assessments, Set<String> active) {
        this.circle = circle;
        this.assessments = assessments;
        this.active = active;
    }

    /** One for each dimension, in the order of the charter. */
    List<Cohesion> all() {
        return circle.charter().screened().stream()
                .map(Dimension::id)
                .map(this::of)
                .toList();
    }

    private Cohesion of(String dimension) {
        List<Fraction> means = assessments.stream()
                .filter(assessment -> active.contains(assessment.member()))
                .flatMap(assessment -> assessment.dimensions().stream())
                .filter(score -> score.id().equals(dimension) && score.mean() != null)
                .map(DimensionScore::mean)
                .toList();
        if (means.isEmpty()) {
            return new Cohesion(dimension, 0, null, null, List.of());
        }
        Fraction median = Fraction.median(means);
        Fraction spread = Fraction.mean(
                means.stream().map(mean -> mean.minus(median).abs()).toList());
        return new Cohesion(dimension, means.size(), median, spread, flags(means, spread));
    }

    private List<Cohesion.Flag> flags(List<Fraction> means, Fraction spread) {
        Thresholds thresholds = circle.thresholds();
        Set<Cohesion.Flag> flags = EnumSet.noneOf(Cohesion.Flag.class);
        if (!spread.isAtMost(thresholds.get(Threshold.SPREAD))) {
            flags.add(Cohesion.Flag.DIVIDED);
        }
        int several = thresholds.whole(Threshold.POLARISED_COUNT);
        long low = means.stream()
                .filter(mean -> mean.isAtMost(thresholds.get(Threshold.POLARISED_LOW)))
                .count();
        long high = means.stream()
                .filter(mean -> mean.isAtLeast(thresholds.get(Threshold.POLARISED_HIGH)))
                .count();
        if (low >= several && high >= several) {
            flags.add(Cohesion.Flag.POLARISED);
        }
        return List.copyOf(flags);
    }
}
