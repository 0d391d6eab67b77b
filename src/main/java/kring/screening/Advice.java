package kring.screening;

import kring.model.Screening.Decision.Outcome;
import org.jspecify.annotations.Nullable;

/** What the rules advise, from the first group that has a reason to the last (METHOD a). */
public enum Advice {
    NOT_NOW(Outcome.NOT_NOW),
    INCOMPLETE(null),
    DISCUSS(Outcome.DISCUSS),
    WELCOME(Outcome.WELCOME);

    private final @Nullable Outcome outcome;

    Advice(@Nullable Outcome outcome) {
        this.outcome = outcome;
    }

    /** Whether people decide something else with that outcome; incomplete advises none. */
    boolean departsFrom(Outcome decided) {
        return outcome != decided;
    }
}
