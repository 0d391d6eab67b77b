package kring.agenda;

/** What a facilitator is advised about a meeting (METHOD, The quarterly meeting, Advice codes). */
public enum AgendaAdvice {
    SPLIT,
    TRIOS,
    NO_DEEPDIVE,
    NO_CONSENT,
    OVERRIDE_WITHOUT_REASON,
    OVERRIDE_WITHOUT_CONSENT
}
