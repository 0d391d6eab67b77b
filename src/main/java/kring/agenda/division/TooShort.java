package kring.agenda.division;

/** The meeting is too short for what it always needs (METHOD, The quarterly meeting, Minutes). */
public final class TooShort extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final int minutes;
    private final int members;
    private final int needed;
    private final int least;

    TooShort(int minutes, int members, int needed, int least) {
        super(needed + " of " + minutes + " minutes");
        this.minutes = minutes;
        this.members = members;
        this.needed = needed;
        this.least = least;
    }

    /** How long the meeting is. */
    public int minutes() {
        return minutes;
    }

    /** How many members there are. */
    public int members() {
        return members;
    }

    /** What the fixed parts take. */
    public int needed() {
        return needed;
    }

    /** The shortest meeting in which they fit. */
    public int least() {
        return least;
    }
}
