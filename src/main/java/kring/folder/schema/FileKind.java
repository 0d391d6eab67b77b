package kring.folder.schema;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The kinds of file that kring reads; each has a schema of its name. */
public enum FileKind {
    CIRCLE,
    MEMBER,
    SCREENING,
    VENTURE,
    MEETING,
    CHECKIN,
    EXCHANGES,
    BASELINE,
    /** What a circle hands to others; it lies in no circle's folder. */
    EXTRACT;

    /** The kinds that lie in a circle's folder. */
    public static List<FileKind> inCircle() {
        return Stream.of(values()).filter(kind -> kind != EXTRACT).toList();
    }

    /** The schema's name: {@code checkin}. */
    public String schema() {
        return name().toLowerCase(Locale.ROOT);
    }
}
