package kring.model.quarter;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the folder of one quarter holds.
 *
 * @param meeting null when none is written down
 * @param checkins by member
 * @param exchanges in the order of the file
 * @param baseline null until the quarter is closed
 */
public record QuarterRecord(
        @Nullable Meeting meeting,
        SortedMap<String, Checkin> checkins,
        List<Exchange> exchanges,
        @Nullable Baseline baseline) {
    /** A quarter of which nothing is written down. */
    public static final QuarterRecord EMPTY = new QuarterRecord(null, new TreeMap<>(), List.of(), null);

    public QuarterRecord {
        checkins = Collections.unmodifiableSortedMap(new TreeMap<>(checkins));
        exchanges = List.copyOf(exchanges);
    }

    /** Whether nothing is written down of it. */
    public boolean isEmpty() {
        return meeting == null && checkins.isEmpty() && exchanges.isEmpty() && baseline == null;
    }
}
