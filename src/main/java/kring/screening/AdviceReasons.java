package kring.screening;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kring.model.Charter.Dimension;
import kring.model.Threshold;
import kring.model.Thresholds;
import kring.model.value.Fraction;
import org.jspecify.annotations.Nullable;

/** All reasons that hold for one person, from which alone the advice follows (METHOD a). */
final class AdviceReasons {
    private final List<Dimension> dimensions;
    private final Thresholds thresholds;
    private final ScreeningByDimension tested;
    private final List<DimensionScore> scores;
    private final List<Assessment.Reason> reasons = new ArrayList<>();

    /** The scores stand in the order of the dimensions. */
    AdviceReasons(
            List<Dimension> dimensions,
            Thresholds thresholds,
            ScreeningByDimension tested,
            List<DimensionScore> scores) {
        this.dimensions = dimensions;
        this.thresholds = thresholds;
        this.tested = tested;
        this.scores = scores;
    }

    List<Assessment.Reason> all(Assessment.Coverage coverage) {
        for (int place = 0; place < scores.size(); place++) {
            if (dimensions.get(place).floor()) {
                floor(scores.get(place));
            }
            standing(scores.get(place));
        }
        when(isThin(coverage), AdviceRule.COVERAGE, null);
        when(inDiscussBand() >= thresholds.whole(Threshold.DISCUSS_BAND), AdviceRule.DISCUSS_BAND, null);
        // stable, so that within a rule the order of the charter stays
        reasons.sort(Comparator.comparing(Assessment.Reason::rule));
        return reasons;
    }

    private void floor(DimensionScore score) {
        when(refused(score), AdviceRule.FLOOR_REFUSED, score.id());
        when(!score.scored(), AdviceRule.FLOOR_UNSCORED, score.id());
        when(score.scores().values().stream().anyMatch(this::isLow), AdviceRule.FLOOR_LOW, score.id());
    }

    private void standing(DimensionScore score) {
        when(score.band() == DimensionScore.Band.GAP, AdviceRule.GAP, score.id());
        when(score.flags().contains(DimensionScore.Flag.DISTANCE), AdviceRule.DISTANCE, score.id());
        when(score.flags().contains(DimensionScore.Flag.RATERS), AdviceRule.RATERS, score.id());
        when(score.flags().contains(DimensionScore.Flag.SELF), AdviceRule.SELF, score.id());
    }

    private void when(boolean holds, AdviceRule rule, @Nullable String dimension) {
        if (holds) {
            reasons.add(new Assessment.Reason(rule, dimension));
        }
    }

    private boolean refused(DimensionScore score) {
        long against = tested.evidence(score.id()).stream()
                .filter(evidence -> tested.bearing(evidence) == EvidenceSupport.LOW)
                .count();
        return score.scores().size() >= thresholds.whole(Threshold.FLOOR_RATERS)
                && score.scores().values().stream().allMatch(this::isLow)
                && against >= thresholds.whole(Threshold.FLOOR_EVIDENCE);
    }

    private boolean isLow(int score) {
        return BigDecimal.valueOf(score).compareTo(thresholds.get(Threshold.FLOOR_LOW)) <= 0;
    }

    private boolean isThin(Assessment.Coverage coverage) {
        BigDecimal wanted = thresholds.get(Threshold.COVERAGE).multiply(BigDecimal.valueOf(coverage.of()));
        return !Fraction.of(coverage.evidenced()).isAtLeast(wanted);
    }

    private long inDiscussBand() {
        return scores.stream()
                .filter(score -> score.band() == DimensionScore.Band.DISCUSS)
                .count();
    }
}
