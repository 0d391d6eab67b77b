package kring.report.terminal;

import java.math.BigDecimal;
import java.util.List;
import kring.report.document.Chart;

/** The small pictures of a chart, drawn in block characters on the scale of all its values. */
final class Bars {
    private static final String HEIGHTS = "▁▂▃▄▅▆▇█";
    private static final String EIGHTHS = "▏▎▍▌▋▊▉";
    private static final String FILLS = "█▓▒░";

    private final double lowest;
    private final double highest;

    Bars(double lowest, double highest) {
        this.lowest = lowest;
        this.highest = highest;
    }

    /** The scale of a chart: shares run from 0 to 1, anything else over the values there are. */
    static Bars of(Chart chart) {
        if (chart.inShares()) {
            return new Bars(0, 1);
        }
        List<BigDecimal> known = chart.known();
        return new Bars(
                known.stream().mapToDouble(BigDecimal::doubleValue).min().orElse(0),
                known.stream().mapToDouble(BigDecimal::doubleValue).max().orElse(0));
    }

    /** A value a column of growing height, an unknown one a blank. */
    String sparkline(List<BigDecimal> values) {
        StringBuilder line = new StringBuilder();
        for (BigDecimal value : values) {
            line.append(value == null ? ' ' : height(value.doubleValue()));
        }
        return line.toString();
    }

    private char height(double value) {
        double part = highest > lowest ? (value - lowest) / (highest - lowest) : 0.5;
        return HEIGHTS.charAt((int) Math.round(Math.min(1, Math.max(0, part)) * (HEIGHTS.length() - 1)));
    }

    /** A bar from zero whose full room is the highest value, to an eighth of a character. */
    String bar(BigDecimal value, int room) {
        int eighths = eighths(value, room);
        String end = eighths % 8 == 0 ? "" : EIGHTHS.substring(eighths % 8 - 1, eighths % 8);
        return "█".repeat(eighths / 8) + end;
    }

    private int eighths(BigDecimal value, int room) {
        if (value == null || highest <= 0) {
            return 0;
        }
        return (int) Math.round(Math.min(1, Math.max(0, value.doubleValue() / highest)) * room * 8);
    }

    /** The length of a piece of a stack that starts where the pieces before it end. */
    int piece(double from, double value, int room) {
        if (highest <= 0) {
            return 0;
        }
        return (int) (Math.round((from + value) / highest * room) - Math.round(from / highest * room));
    }

    /** What the pieces of a series are filled with. */
    static String fill(int series) {
        int at = series % FILLS.length();
        return FILLS.substring(at, at + 1);
    }
}
