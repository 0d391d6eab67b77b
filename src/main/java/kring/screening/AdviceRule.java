package kring.screening;

/** A rule that gives a reason, in the order in which reasons are listed, with the advice it leads to (METHOD a). */
public enum AdviceRule {
    FLOOR_REFUSED(Advice.NOT_NOW),
    COVERAGE(Advice.INCOMPLETE),
    FLOOR_UNSCORED(Advice.INCOMPLETE),
    FLOOR_LOW(Advice.DISCUSS),
    GAP(Advice.DISCUSS),
    DISTANCE(Advice.DISCUSS),
    RATERS(Advice.DISCUSS),
    SELF(Advice.DISCUSS),
    DISCUSS_BAND(Advice.DISCUSS);

    private final Advice advice;

    AdviceRule(Advice advice) {
        this.advice = advice;
    }

    /** What it advises when no rule of an earlier group holds. */
    public Advice advice() {
        return advice;
    }
}
