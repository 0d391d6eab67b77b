package kring.review;

/** What came of a promise, as it was last told. */
public enum PromiseOutcome {
    KEPT,
    PARTLY,
    BROKEN,
    SLIPPED,
    UNANSWERED,
    /** Nothing was told of it. */
    OPEN;

    /** Whether nobody has to answer it any more (METHOD c). */
    boolean isClosing() {
        return this == KEPT || this == PARTLY || this == BROKEN;
    }
}
