package kring.report.html;

import java.math.BigDecimal;
import kring.report.document.Chart;

/** Where things stand in the drawing of a chart, in its own units. */
record Plot(Chart chart, Axis axis, double left, double foot) {
    static final double WIDTH = 640;
    static final double TOP = 18;
    static final double RIGHT = 632;

    /** The room along the horizontal axis for one category. */
    double slot() {
        return (RIGHT - left) / Math.max(1, chart.categories().size());
    }

    /** The middle of a category. */
    double x(int category) {
        return left + slot() * (category + 0.5);
    }

    double y(double value) {
        return foot - axis.part(value) * (foot - TOP);
    }

    double y(BigDecimal value) {
        return y(value.doubleValue());
    }

    /** A coordinate as it is written: to a tenth, the same on every machine. */
    static String at(double coordinate) {
        BigDecimal tenth = BigDecimal.valueOf(Math.round(coordinate * 10), 1);
        return tenth.signum() == 0 ? "0" : tenth.stripTrailingZeros().toPlainString();
    }
}
