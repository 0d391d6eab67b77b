package kring.folder.edit;

import java.util.ArrayList;
import java.util.List;

/** The lines of a text of which each ends with a line feed, and where each place of the text is among them. */
final class LineIndex {
    private final List<String> lines;
    private final int[] starts;

    LineIndex(String text) {
        this.lines =
                new ArrayList<>(List.of(text.substring(0, text.length() - 1).split("\n", -1)));
        this.starts = new int[lines.size()];
        for (int i = 1; i < starts.length; i++) {
            starts[i] = starts[i - 1] + lines.get(i - 1).length() + 1;
        }
    }

    int size() {
        return starts.length;
    }

    /** A line. */
    String get(int line) {
        return lines.get(line);
    }

    /** Puts another of the same length in the place of a line. */
    void set(int line, String other) {
        lines.set(line, other);
    }

    /** The lines from one up to another. */
    List<String> from(int first, int end) {
        return lines.subList(first, end);
    }

    /** The place where a line begins. */
    int start(int line) {
        return starts[line];
    }

    /** The line on which a place is, counted from 0. */
    int line(int place) {
        int low = 0;
        for (int high = starts.length; low + 1 < high; ) {
            int middle = (low + high) / 2;
            if (starts[middle] <= place) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** How far from the start of its line a place is. */
    int column(int place) {
        return place - starts[line(place)];
    }

    /** A stretch of one line, as that line now is. */
    String stretch(int start, int end) {
        int line = line(start);
        return lines.get(line).substring(start - starts[line], end - starts[line]);
    }
}
