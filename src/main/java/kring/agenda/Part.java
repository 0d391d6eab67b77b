package kring.agenda;

/** A part of the meeting, in the order in which parts come (METHOD, The quarterly meeting, Minutes). */
public enum Part {
    OPENING,
    CHECKIN,
    PROGRESS,
    BREAK,
    DEEPDIVE,
    MARKET,
    VENTURES,
    OPEN,
    DECISIONS,
    CHECKOUT
}
