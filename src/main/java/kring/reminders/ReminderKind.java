package kring.reminders;

import kring.model.value.Kebab;

/** What a reminder is about, in the order of a report (METHOD, Reminders). */
public enum ReminderKind {
    CHECKIN,
    AGENDA,
    PROMISE,
    EXCHANGE,
    REVISIT,
    SCREENING,
    CHARTER,
    RETENTION,
    NO_MEETING;

    /** Whether it is for the member it is about to know and to do; all else is the facilitator's alone. */
    public boolean isForMember() {
        return this == CHECKIN || this == PROMISE || this == EXCHANGE;
    }

    /** As it is written in keys and JSON: {@code no-meeting}. */
    public String code() {
        return Kebab.of(this);
    }
}
