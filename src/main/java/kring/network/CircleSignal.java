package kring.network;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one signal of a circle stands, as its facilitator may see it (METHOD, Signals).
 *
 * @param id as METHOD's table has it
 * @param share whether the value is a share, and no number
 * @param value null where it is unknown
 * @param trend the values of the last held quarters, oldest first, null where unknown
 * @param n what a share rests on, else how many members are active
 * @param subjects the ids of whom or what it concerns
 */
public record CircleSignal(
        String id,
        State state,
        boolean share,
        @Nullable BigDecimal value,
        List<BigDecimal> trend,
        int n,
        List<String> subjects) {
    /** How a signal stands; few: a share of too few to say; unknown: without a value. */
    public enum State {
        OK,
        WATCH,
        ALARM,
        FEW,
        UNKNOWN
    }

    public CircleSignal {
        trend = Collections.unmodifiableList(new ArrayList<>(trend));
        subjects = List.copyOf(subjects);
    }

    /** Whether somebody should look at it. */
    public boolean isWorthALook() {
        return state == State.WATCH || state == State.ALARM;
    }
}
