package kring.screening;

/** What stands out on one dimension (METHOD a). */
public enum ScreeningFlag {
    /** A high score without evidence that supports it counts for less. */
    UNSUPPORTED,
    /** Far from the founders, above or below them. */
    DISTANCE,
    /** The raters differ. */
    RATERS,
    /** The person differs from the raters. */
    SELF
}
