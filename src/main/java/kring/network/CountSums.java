package kring.network;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import kring.model.Threshold;
import kring.model.visible.Extract.SectorCount;
import kring.model.visible.Extract.StatusCount;
import org.jspecify.annotations.Nullable;

/**
 * What can be told of the counts of many circles together (METHOD, Trust).
 *
 * @param least below which number none is told
 */
record CountSums(List<ReadCircle> circles, int least) {
    /** For those who may not know more than each releases: one may want larger numbers than another, and this pleases each. */
    static int least(List<ReadCircle> circles) {
        return circles.stream()
                .mapToInt(circle -> circle.extract().suppressBelow())
                .max()
                .orElse(Threshold.SUPPRESS_BELOW.byDefault().intValueExact());
    }

    List<SectorCount> sectors() {
        return Extraction.sectorCounts(sum(circles.stream()
                .map(circle -> circle.own() == null
                        ? told(circle.extract().sectors(), SectorCount::sector, SectorCount::members)
                        : circle.own().sectors())));
    }

    List<StatusCount> statuses() {
        return Extraction.statusCounts(sum(circles.stream()
                .map(circle -> circle.own() == null
                        ? told(circle.extract().statuses(), StatusCount::status, StatusCount::people)
                        : circle.own().statuses())));
    }

    private <K extends Comparable<K>> SuppressedCounts<K> sum(Stream<SuppressedCounts<K>> counts) {
        return counts.reduce(SuppressedCounts.none(), SuppressedCounts::and).from(least);
    }

    /** Of others it is told that there are any; a number of them says nothing of these. */
    private static <T, K extends Comparable<K>> SuppressedCounts<K> told(
            List<T> counts, Function<T, @Nullable K> what, Function<T, @Nullable Integer> number) {
        Map<K, Integer> told = new TreeMap<>();
        boolean partial = false;
        for (T count : counts) {
            K named = what.apply(count);
            Integer many = number.apply(count);
            if (named == null || many == null) {
                partial = true;
            } else {
                told.merge(named, many, Integer::sum);
            }
        }
        return new SuppressedCounts<>(told, partial);
    }
}
