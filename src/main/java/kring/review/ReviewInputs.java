package kring.review;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import kring.model.value.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * What the other features know of the quarters that are looked back on, as far as the audience may see it.
 *
 * @param outcomes what each quarter told of the promises that were open before it
 * @param edits how ambitions were made easier, harder or later from one baseline to the next
 * @param signals as of the first and the last meeting, to be passed on as they are
 * @param attendance the signal's value in each quarter; null where it is unknown
 * @param ahead those of which the meeting is still to come
 * @param kept the share of promises kept in either half, as the signal has it; null where it is unknown
 * @param <S> a signal, as its feature has it
 */
public record ReviewInputs<S>(
        SortedMap<Quarter, List<Told>> outcomes,
        List<Edit> edits,
        Review.Signals<S> signals,
        SortedMap<Quarter, BigDecimal> attendance,
        List<Quarter> ahead,
        List<@Nullable BigDecimal> kept) {
    /** What came of a promise. */
    public record Told(String member, String promise, PromiseOutcome outcome) {}

    /** That an ambition became another than it was. */
    public record Edit(String member, String ambition, Kind kind) {
        /** How it became another. */
        public enum Kind {
            POSTPONED,
            SOFTENED,
            RAISED
        }
    }

    public ReviewInputs {
        outcomes = Collections.unmodifiableSortedMap(new TreeMap<>(outcomes));
        edits = List.copyOf(edits);
        ahead = List.copyOf(ahead);
        attendance = Collections.unmodifiableSortedMap(new TreeMap<>(attendance));
        kept = Collections.unmodifiableList(new ArrayList<>(kept));
    }
}
