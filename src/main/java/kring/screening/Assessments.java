package kring.screening;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import kring.model.Charter.Dimension;
import kring.model.Snapshot;
import kring.model.Thresholds;

/** Assesses every screening of a circle by the rules (METHOD a). */
final class Assessments {
    private final List<Dimension> dimensions;
    private final Thresholds thresholds;
    private final SortedMap<String, ScreeningByDimension> all = new TreeMap<>();
    private final Founders founders;

    Assessments(Snapshot snapshot) {
        this.dimensions = snapshot.circle().charter().screened();
        this.thresholds = snapshot.circle().thresholds();
        snapshot.screenings().forEach((id, screening) -> all.put(id, new ScreeningByDimension(screening, thresholds)));
        this.founders = new Founders(snapshot, all);
    }

    /** All of them, by member id. */
    List<Assessment> all() {
        return all.entrySet().stream().map(this::assess).toList();
    }

    private Assessment assess(Map.Entry<String, ScreeningByDimension> entry) {
        ScreeningByDimension tested = entry.getValue();
        List<DimensionScore> scores = dimensions.stream()
                .map(dimension -> new Weighing(dimension, tested, thresholds)
                        .score(founders.median(dimension.id(), entry.getKey()).orElse(null)))
                .toList();
        Assessment.Coverage coverage = coverage(tested);
        List<Assessment.Reason> reasons = new AdviceReasons(dimensions, thresholds, tested, scores).all(coverage);
        Advice advice =
                reasons.isEmpty() ? Advice.WELCOME : reasons.get(0).rule().advice();
        return new Assessment(
                entry.getKey(), advice, reasons, coverage, tested.screening().decision(), scores);
    }

    private Assessment.Coverage coverage(ScreeningByDimension tested) {
        long evidenced = dimensions.stream()
                .map(Dimension::id)
                .filter(id ->
                        !tested.given(id).isEmpty() && !tested.evidence(id).isEmpty())
                .count();
        return new Assessment.Coverage((int) evidenced, dimensions.size());
    }
}
