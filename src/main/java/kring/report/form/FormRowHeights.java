package kring.report.form;

import kring.report.document.Cell;
import kring.report.document.Form;

/** How high a row is: as its words want it, and high enough to write in. */
final class FormRowHeights {
    private static final double LINE = 1.36;
    private static final int SIZE = 11;
    /** Letters are a little narrower than digits, but words do not break anywhere. */
    private static final double FIT = 1.04;

    private static final float ROOM_TO_WRITE = 48;
    private static final float HIGHEST = 409;

    private FormRowHeights() {}

    /** The height that a field wants. */
    static double of(Cell value, Form.Kind kind, int width) {
        float words = value instanceof Cell.Words text ? of(text.text(), width, SIZE) : 0;
        return Math.max(words, kind == Form.Kind.WORDS ? ROOM_TO_WRITE : of("", width, SIZE));
    }

    /** The height of words of a size, over a width in digits. */
    static float of(String words, int width, int size) {
        long lines = words.lines()
                .mapToLong(line -> 1 + (long) (line.length() * (size / 11.0) / (width * FIT)))
                .sum();
        return (float) Math.min(HIGHEST, Math.ceil(Math.max(1, lines) * size * LINE) + 3);
    }
}
