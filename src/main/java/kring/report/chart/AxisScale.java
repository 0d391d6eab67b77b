package kring.report.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import kring.report.document.Chart;

/**
 * What the numbers of a chart ask of its value axis.
 *
 * @param format how the axis writes its numbers
 * @param unit what to say beside the axis; empty for shares, whose numbers say it themselves
 * @param fromZero whether the axis starts at nought, so that heights can be compared
 * @param share whether it runs to a hundred per cent
 * @param few whether it counts so few that every whole number has its line, and no fraction has
 */
record AxisScale(String format, String unit, boolean fromZero, boolean share, boolean few) {
    private static final BigDecimal FEW = BigDecimal.TEN;

    static AxisScale of(Chart chart) {
        List<BigDecimal> values = chart.known();
        boolean percentage = chart.inShares();
        boolean whole =
                values.stream().allMatch(value -> value.stripTrailingZeros().scale() <= 0);
        BigDecimal highest = highest(chart);
        return new AxisScale(
                format(percentage, whole, highest),
                percentage ? "" : chart.unit(),
                values.stream().allMatch(value -> value.signum() >= 0),
                percentage && highest.compareTo(BigDecimal.ONE) <= 0,
                !percentage && whole && highest.compareTo(FEW) <= 0);
    }

    private static String format(boolean percentage, boolean whole, BigDecimal highest) {
        if (percentage) {
            return "0%";
        }
        return whole || highest.compareTo(FEW) > 0 ? "#,##0" : "0.0";
    }

    private static BigDecimal highest(Chart chart) {
        boolean stacked = chart.kind() == Chart.Kind.STACKED;
        return IntStream.range(0, chart.categories().size())
                .mapToObj(place -> chart.series().stream()
                        .map(series -> series.values().get(place))
                        .filter(Objects::nonNull)
                        .reduce(stacked ? BigDecimal::add : BigDecimal::max)
                        .orElse(BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::max);
    }
}
