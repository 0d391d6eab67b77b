package kring.agenda;

import kring.model.quarter.Meeting;

/**
 * Whose question the circle takes up, and how (METHOD, The quarterly meeting, Deep dive).
 *
 * @param why in words that all may know: a flag or an urgency is never among them
 */
public record PlannedDeepDive(String member, Meeting.DeepDive.Method method, Why why) {
    /** Why it is this member's turn. */
    public enum Why {
        NEVER_BEFORE,
        LONGEST_AGO,
        CHOSEN
    }

    /** The same, as the facilitator's choice. */
    PlannedDeepDive chosen() {
        return new PlannedDeepDive(member, method, Why.CHOSEN);
    }
}
