package kring.ventures;

/** What may go wrong with a venture that runs (METHOD d). */
public enum VentureFlag {
    NO_RETURN,
    ONE_SOURCE,
    LEAD_OVERLOADED,
    NO_STEP
}
