package kring.health;

import java.util.List;
import kring.health.Signal.Id;
import kring.health.Signal.State;

/** The one step that a signal advises; people decide (METHOD, Signals). */
public enum SignalAdvice {
    CARRY_ON,
    LOOK_CLOSER,
    SMALLER_PROMISES,
    PROMISES_FIRST,
    CALL_THE_MISSING,
    CALL_THE_SILENT,
    OFFER_DEEPDIVE,
    SMALLER_STEP,
    NAME_ONE_RESULT,
    CONTINUE_RENEW_STOP,
    FIX_DATE,
    FIX_YEAR,
    SPREAD_PROMISES,
    PARK_IT,
    STEP_BACK,
    LEAVE_VENTURE,
    NAME_DEPUTY,
    TELL_THE_STORY,
    SCREEN_AGAIN;

    /** The step for a signal in a state; the facilitator's depends on which of the risks holds. */
    static SignalAdvice on(Id id, State state, List<SignalSubject> subjects) {
        return switch (state) {
            case OK -> CARRY_ON;
            case FEW, UNKNOWN -> LOOK_CLOSER;
            case WATCH, ALARM -> step(id, state == State.ALARM, subjects);
        };
    }

    private static SignalAdvice step(Id id, boolean alarm, List<SignalSubject> subjects) {
        return switch (id) {
            case PROMISES_KEPT -> alarm ? PROMISES_FIRST : SMALLER_PROMISES;
            case ATTENDANCE -> CALL_THE_MISSING;
            case SILENT -> CALL_THE_SILENT;
            case SLIPPED -> OFFER_DEEPDIVE;
            case UNMOVED -> SMALLER_STEP;
            case NO_RESULTS -> alarm ? CONTINUE_RENEW_STOP : NAME_ONE_RESULT;
            case RHYTHM -> alarm ? FIX_YEAR : FIX_DATE;
            case CONCENTRATION -> SPREAD_PROMISES;
            case VENTURES -> PARK_IT;
            case FACILITATOR -> ((FacilitatorRisk) subjects.get(0)).advice();
            case NEWCOMERS -> TELL_THE_STORY;
            case RESCORING -> SCREEN_AGAIN;
        };
    }
}
