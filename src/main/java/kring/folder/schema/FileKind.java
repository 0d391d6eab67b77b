package kring.folder.schema;

import java.util.Locale;

/** The kinds of file in a circle's folder; each has a schema of its name. */
public enum FileKind {
    CIRCLE,
    MEMBER,
    SCREENING,
    VENTURE,
    MEETING,
    CHECKIN,
    EXCHANGES,
    BASELINE;

    /** The schema's name: {@code checkin}. */
    public String schema() {
        return name().toLowerCase(Locale.ROOT);
    }
}
