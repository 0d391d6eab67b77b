package kring.report.chart;

import kring.report.document.Tone;
import kring.report.office.Palette;
import org.jspecify.annotations.Nullable;

/**
 * How the columns of the nth series are told from the others, also by who does not see colours.
 *
 * @param colour the colour of its edge
 * @param fill what is within the edge
 */
record SeriesFill(String colour, Fill fill) {
    private static final double HAIRLINE = 1;

    /** Ways of filling that stay apart in black-and-white; a hatching is named as the format names it. */
    enum Fill {
        FULL(""),
        LIGHT(""),
        OPEN(""),
        RISING("wdUpDiag"),
        FALLING("wdDnDiag"),
        BARRED("dkHorz"),
        CROSSED("trellis");

        private final String hatching;

        Fill(String hatching) {
            this.hatching = hatching;
        }
    }

    static SeriesFill of(int number, @Nullable Tone tone) {
        return tone == null
                ? new SeriesFill(Palette.colour(number), Fill.values()[number % Fill.values().length])
                : new SeriesFill(Palette.colour(tone), fill(tone));
    }

    private static Fill fill(Tone tone) {
        return switch (tone) {
            case GOOD -> Fill.FULL;
            case FORWARD -> Fill.LIGHT;
            case STEADY -> Fill.BARRED;
            case OPEN -> Fill.OPEN;
            case WATCH -> Fill.RISING;
            case BACK -> Fill.FALLING;
            case BAD -> Fill.CROSSED;
        };
    }

    void draw(ChartMarkup out) {
        out.open("c:spPr");
        switch (fill) {
            case FULL -> out.solid(colour);
            case LIGHT -> out.solid(Palette.lighter(colour));
            case OPEN -> out.solid(Palette.PAPER);
            default -> out.hatched(fill.hatching, colour);
        }
        out.line(colour, HAIRLINE).close().set("c:invertIfNegative", false);
    }

    /** Writes its value in every column, and nothing where that is nought. */
    void label(ChartMarkup out, String format) {
        out.open("c:dLbls");
        out.out().empty("c:numFmt", "formatCode", format + ";-" + format + ";", "sourceLinked", false);
        if (!fill.hatching.isEmpty()) {
            out.open("c:spPr").solid(Palette.PAPER).close();
        }
        out.words(fill == Fill.FULL ? Palette.PAPER : Palette.TEXT)
                .set("c:showLegendKey", false)
                .set("c:showVal", true)
                .set("c:showCatName", false)
                .set("c:showSerName", false)
                .set("c:showPercent", false)
                .set("c:showBubbleSize", false)
                .close();
    }
}
