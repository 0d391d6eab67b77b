package kring.reminders;

import kring.model.value.Kebab;

/** What a reminder is about, in the order of a report (METHOD, Reminders). */
public enum ReminderKind {
    CHECKIN(1, true),
    AGENDA,
    PROMISE(0, true),
    EXCHANGE(ReminderKind.NOWHERE, true),
    REVISIT(0, false),
    SCREENING(0, false),
    CHARTER,
    DECISION(2, true),
    UNDECIDED(0, false),
    RETENTION(0, false),
    NO_MEETING;

    private static final int NOWHERE = -1;

    private final int place;
    private final boolean forMember;

    ReminderKind() {
        this(NOWHERE, false);
    }

    ReminderKind(int place, boolean forMember) {
        this.place = place;
        this.forMember = forMember;
    }

    /** Whether it is for the member it is about to know and to do; all else is the facilitator's alone. */
    public boolean isForMember() {
        return forMember;
    }

    /** Whether a key of this kind, in its parts, is about a member. */
    boolean isAbout(String member, String... parts) {
        return place != NOWHERE
                && parts[0].equals(code())
                && parts.length > place + 1
                && parts[place + 1].equals(member);
    }

    /** As it is written in keys and JSON: {@code no-meeting}. */
    public String code() {
        return Kebab.of(this);
    }
}
