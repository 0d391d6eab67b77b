package kring.report.chart;

import java.util.List;
import kring.report.document.Tone;
import kring.report.office.Palette;
import org.jspecify.annotations.Nullable;

/**
 * How the nth line of a chart is told from the others, also by who does not see colours.
 *
 * @param colour its colour
 * @param dash how it is broken
 * @param marker the shape at its points
 * @param hollow whether that shape is open
 */
record SeriesLine(String colour, String dash, String marker, boolean hollow) {
    private static final double LINE = 2;
    private static final double HAIRLINE = 1;
    private static final int MARKER = 7;
    private static final List<String> DASHES = List.of("solid", "dash", "sysDot", "dashDot");
    private static final List<String> MARKERS = List.of("circle", "square", "triangle", "diamond");

    static SeriesLine of(int number, @Nullable Tone tone) {
        int round = number / MARKERS.size();
        return new SeriesLine(
                tone == null ? Palette.colour(number) : Palette.colour(tone),
                DASHES.get((number + round) % DASHES.size()),
                MARKERS.get(number % MARKERS.size()),
                round % 2 == 1);
    }

    void draw(ChartMarkup out) {
        out.open("c:spPr").line(colour, LINE, dash).close();
        out.open("c:marker")
                .set("c:symbol", marker)
                .set("c:size", MARKER)
                .open("c:spPr")
                .solid(hollow ? Palette.PAPER : colour)
                .line(colour, HAIRLINE)
                .close()
                .close();
    }
}
