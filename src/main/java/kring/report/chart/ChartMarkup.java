package kring.report.chart;

import kring.report.office.Palette;
import kring.report.office.XmlMarkup;
import org.jspecify.annotations.Nullable;

/** Writes the elements that charts are made of: settings, fills, lines and words. */
final class ChartMarkup {
    private static final double TEXT_SIZE = 9;
    private static final int POINT = 12_700;

    private final XmlMarkup out;

    ChartMarkup(XmlMarkup out) {
        this.out = out;
    }

    XmlMarkup out() {
        return out;
    }

    ChartMarkup open(String name) {
        out.open(name);
        return this;
    }

    ChartMarkup close() {
        out.close();
        return this;
    }

    /** A setting with its value. */
    ChartMarkup set(String name, Object value) {
        out.empty(name, "val", value);
        return this;
    }

    /** A fill of one colour. */
    ChartMarkup solid(String colour) {
        out.open("a:solidFill").empty("a:srgbClr", "val", colour).close();
        return this;
    }

    /** Hatching in a colour on paper. */
    ChartMarkup hatched(String pattern, String colour) {
        out.open("a:pattFill", "prst", pattern)
                .open("a:fgClr")
                .empty("a:srgbClr", "val", colour)
                .close()
                .open("a:bgClr")
                .empty("a:srgbClr", "val", Palette.PAPER)
                .close()
                .close();
        return this;
    }

    /** A line of so many points, with what else is to be said of it. */
    ChartMarkup line(String colour, double points, String dash) {
        out.open("a:ln", "w", (int) (points * POINT));
        solid(colour);
        if (!dash.isEmpty()) {
            set("a:prstDash", dash);
        }
        return close();
    }

    /** An unbroken line of so many points. */
    ChartMarkup line(String colour, double points) {
        return line(colour, points, "");
    }

    ChartMarkup noLine() {
        out.open("a:ln").empty("a:noFill").close();
        return this;
    }

    /**
     * How words look that are written for numbers and names, in a colour of their own: on a dark page what has none becomes
     * light, and the paper of a chart does not become dark.
     */
    ChartMarkup words() {
        return words((int) (TEXT_SIZE * 100), Palette.TEXT);
    }

    /** The same in letters of the usual size. */
    ChartMarkup words(String colour) {
        return words(null, colour);
    }

    private ChartMarkup words(@Nullable Integer size, String colour) {
        out.open("c:txPr").empty("a:bodyPr").open("a:p").open("a:pPr").open("a:defRPr", "sz", size);
        solid(colour);
        out.close().close().close().close();
        return this;
    }

    /** A title in words of its own. */
    ChartMarkup title(String words, double size, boolean bold, String colour) {
        out.open("c:title").open("c:tx").open("c:rich");
        out.empty("a:bodyPr", "anchor", "t", "rtlCol", false).empty("a:lstStyle");
        out.open("a:p").open("a:pPr", "algn", "l").empty("a:defRPr").close();
        out.open("a:r").open("a:rPr", "sz", (int) (size * 100), "b", bold ? true : null);
        solid(colour);
        out.close().element("a:t", words).close();
        out.empty("a:endParaRPr", "lang", "en-US", "sz", 1100);
        out.close().close().close().empty("c:layout");
        return set("c:overlay", false).close();
    }
}
