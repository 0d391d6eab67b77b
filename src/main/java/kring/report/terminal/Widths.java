package kring.report.terminal;

import java.util.List;
import java.util.Optional;

/** Shares the width of a page among columns. */
final class Widths {
    /** What a column must have, what it can use, and its share in between. */
    record Want(int least, int most, int share) {}

    private Widths() {}

    /** A width for each column, or nothing where the room is less than they must have. */
    static Optional<int[]> share(int room, List<Want> wants) {
        int[] widths = wants.stream().mapToInt(Want::least).toArray();
        int rest = room - wants.stream().mapToInt(Want::least).sum();
        if (rest < 0) {
            return Optional.empty();
        }
        for (int next = neediest(widths, wants); rest > 0 && next >= 0; next = neediest(widths, wants)) {
            widths[next]++;
            rest--;
        }
        return Optional.of(widths);
    }

    /** The column that can use more and has least for its share; -1 when all have what they can use. */
    private static int neediest(int[] widths, List<Want> wants) {
        int found = -1;
        for (int i = 0; i < widths.length; i++) {
            if (widths[i] < wants.get(i).most()
                    && (found < 0
                            || widths[i] * wants.get(found).share()
                                    < widths[found] * wants.get(i).share())) {
                found = i;
            }
        }
        return found;
    }
}
