package kring.report.html;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import kring.report.document.Chart;

/** The vertical scale of a chart: from zero, in round steps, a little over the highest value. */
record Axis(double low, double high, double step) {
    private static final int STEPS = 4;

    static Axis of(Chart chart) {
        if (chart.kind() == Chart.Kind.STACKED) {
            return over(0, chart.highestStack());
        }
        DoubleSummaryStatistics known =
                chart.known().stream().mapToDouble(BigDecimal::doubleValue).summaryStatistics();
        double most = known.getCount() == 0 ? 0 : known.getMax();
        double least = known.getCount() == 0 ? 0 : known.getMin();
        return over(Math.min(0, least), chart.inShares() ? Math.max(1, most) : most);
    }

    private static Axis over(double low, double most) {
        double high = Math.max(most, low == 0 && most <= 0 ? 1 : 0);
        double step = round((high - low) / STEPS);
        return new Axis(Math.floor(low / step) * step, Math.ceil(high / step) * step, step);
    }

    /** The next 1, 2 or 5 with zeros. */
    private static double round(double size) {
        double power = Math.pow(10, Math.floor(Math.log10(size)));
        for (int digit : new int[] {1, 2, 5}) {
            if (size <= digit * power * 1.0001) {
                return digit * power;
            }
        }
        return 10 * power;
    }

    /** The values that get a line across. */
    List<BigDecimal> ticks() {
        List<BigDecimal> ticks = new ArrayList<>();
        int first = (int) Math.round(low / step);
        int last = (int) Math.round(high / step);
        for (int tick = first; tick <= last; tick++) {
            ticks.add(BigDecimal.valueOf(step).multiply(BigDecimal.valueOf(tick)));
        }
        return ticks;
    }

    /** How high a value stands, from 0 at the foot to 1 at the top. */
    double part(double value) {
        return (value - low) / (high - low);
    }
}
