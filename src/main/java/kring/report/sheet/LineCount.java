package kring.report.sheet;

/** How many lines a text takes when it is broken at a width. */
public final class LineCount {
    private static final String NARROW = " .,:;'’!|()[]/-fijlrtI";
    private static final String WIDE = "mwMW@%&—…QOGDNUH";
    private static final double MARGIN = 1;

    private LineCount() {}

    /** The lines of a text in a column so many digits wide: rather one too many than one out of sight. */
    public static int of(String text, double width) {
        return Math.max(
                1, text.lines().mapToInt(line -> broken(line, width - MARGIN)).sum());
    }

    private static int broken(String line, double width) {
        int lines = 1;
        double used = 0;
        for (String word : line.split("(?<=[ -])")) {
            double wanted = width(word.stripTrailing());
            if (used > 0 && used + wanted > width) {
                lines++;
                used = 0;
            }
            // a word that is wider than the column is broken within
            lines += (int) (wanted / width);
            used = wanted > width ? wanted % width : used + width(word);
        }
        return lines;
    }

    /** The width of a text, in digits. */
    static double width(String text) {
        return text.codePoints().mapToDouble(LineCount::width).sum();
    }

    private static double width(int letter) {
        if (letter > 0x2E7F) {
            return 2;
        }
        if (NARROW.indexOf(letter) >= 0) {
            return 0.6;
        }
        return WIDE.indexOf(letter) >= 0 ? 1.5 : Character.isUpperCase(letter) ? 1.2 : 1;
    }
}
