package kring.screening;

import kring.model.Screening.Decision.Outcome;

/** What the rules advise, from the first group that has a reason to the last (METHOD a). */
public enum Advice {
    NOT_NOW(Outcome.NOT_NOW),
    INCOMPLETE(null),
    DISCUSS(Outcome.DISCUSS),
    WELCOME(Outcome.WELCOME);

    private final Outcome outcome;

    Advice(Outcome outcome) {
        this.outcome = outcome;
    }

    /** Whether people decide something else with that outcome; incomplete advises none. */
    boolean departsFrom(Outcome decided) {
        return outcome != decided;
    }
}
