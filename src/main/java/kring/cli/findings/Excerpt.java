package kring.cli.findings;

import kring.check.Place;
import kring.report.document.VisibleText;
import kring.report.terminal.DisplayWidth;

/**
 * A line of a file as it can be shown safely, cut to what fits.
 *
 * @param caret how many cells of the terminal stand before the place
 */
record Excerpt(String line, int caret) {
    private static final int WIDEST = 120;
    private static final String CUT = "…";

    /** The line of a place, or what fits of it around the place. */
    static Excerpt of(Place place, int width) {
        int room = Math.min(width, WIDEST);
        int[] points = place.excerpt().codePoints().toArray();
        int caret = Math.min(place.caret(), points.length);
        if (width(points, 0, points.length) <= room) {
            return new Excerpt(shown(points, 0, points.length), width(points, 0, caret));
        }
        int from = 0;
        while (width(points, from, caret) > room / 2) {
            from++;
        }
        int to = caret;
        while (to < points.length && width(points, from, to + 1) <= room - 2) {
            to++;
        }
        String start = from == 0 ? "" : CUT;
        String line = start + shown(points, from, to) + (to == points.length ? "" : CUT);
        return new Excerpt(line, start.length() + width(points, from, caret));
    }

    private static int width(int[] points, int from, int to) {
        return DisplayWidth.of(shown(points, from, to));
    }

    private static String shown(int[] points, int from, int to) {
        return VisibleText.line(new String(points, from, to - from));
    }
}
