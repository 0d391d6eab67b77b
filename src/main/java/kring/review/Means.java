package kring.review;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kring.model.value.Quarter;
import org.jspecify.annotations.Nullable;

/** The mean of what is known. */
final class Means {
    private Means() {}

    /** Of the quarters in the first half and of those in the second; null where nothing is known. */
    static List<@Nullable BigDecimal> ofHalves(ReviewSpan span, Map<Quarter, BigDecimal> values) {
        List<List<Quarter>> halves = span.halves();
        return Arrays.asList(of(halves.get(0), values), of(halves.get(1), values));
    }

    private static @Nullable BigDecimal of(List<Quarter> quarters, Map<Quarter, BigDecimal> values) {
        List<BigDecimal> known =
                quarters.stream().map(values::get).filter(Objects::nonNull).toList();
        return known.isEmpty()
                ? null
                : known.stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(known.size()), MathContext.DECIMAL128);
    }
}
