package kring.agenda.division;

/** A part of the meeting, in the order in which parts come (METHOD, The quarterly meeting, Minutes). */
public enum AgendaPart {
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
