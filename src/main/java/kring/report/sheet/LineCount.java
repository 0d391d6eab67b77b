package kring.report.sheet;

/** How many lines a text takes when it is broken at a width. */
public final class LineCount {
    private static final String NARROW = " .,:;'’!|()[]/-fijlrtI";
    private static final String WIDE = "mwMW@%&—…QOGDNUH";
    private static final double MARGIN = 1;

    /** The widths of the letters that nearly every text consists of: they are asked for again and again. */
    private static final double[] USUAL = new double[0x180];

    static {
        for (char letter = 0; letter < USUAL.length; letter++) {
            USUAL[letter] = measure(letter);
        }
    }

    private LineCount() {}

    /** The lines of a text in a column so many digits wide: rather one too many than one out of sight. */
    public static int of(String text, double width) {
        if (text.indexOf('\n') < 0 && text.indexOf('\r') < 0) {
            return broken(text, width - MARGIN);
        }
        return Math.max(
                1, text.lines().mapToInt(line -> broken(line, width - MARGIN)).sum());
    }

    private static int broken(String line, double width) {
        int lines = 1;
        double used = 0;
        int start = 0;
        while (start < line.length()) {
            int end = wordEnd(line, start);
            double wanted = width(line, start, withoutBlanks(line, start, end));
            if (used > 0 && used + wanted > width) {
                lines++;
                used = 0;
            }
            // a word that is wider than the column is broken within
            lines += (int) (wanted / width);
            used = wanted > width ? wanted % width : used + width(line, start, end);
            start = end;
        }
        return lines;
    }

    /** Behind the next blank or hyphen, where a line can be broken. */
    private static int wordEnd(String line, int start) {
        for (int i = start; i < line.length(); i++) {
            char letter = line.charAt(i);
            if (letter == ' ' || letter == '-') {
                return i + 1;
            }
        }
        return line.length();
    }

    private static int withoutBlanks(String line, int start, int end) {
        int last = end;
        while (last > start && Character.isWhitespace(line.charAt(last - 1))) {
            last--;
        }
        return last;
    }

    /** The width of a stretch of text, in digits; what rounding takes from the sum is given back to it. */
    private static double width(String text, int start, int end) {
        double sum = 0;
        double over = 0;
        for (int i = start; i < end; i++) {
            char letter = text.charAt(i);
            if (!Character.isLowSurrogate(letter)) {
                double wanted = (letter < USUAL.length ? USUAL[letter] : measure(letter)) - over;
                double next = sum + wanted;
                over = next - sum - wanted;
                sum = next;
            }
        }
        return sum - over;
    }

    private static double measure(char letter) {
        if (letter > 0x2E7F) {
            return 2;
        }
        if (NARROW.indexOf(letter) >= 0) {
            return 0.6;
        }
        return WIDE.indexOf(letter) >= 0 ? 1.5 : Character.isUpperCase(letter) ? 1.2 : 1;
    }
}
