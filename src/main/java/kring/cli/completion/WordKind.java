package kring.cli.completion;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Which words may stand somewhere on the command line, by what stands there in the usage. */
public enum WordKind {
    /** A command below the one before it. */
    COMMAND,
    /** An option without a value. */
    FLAG,
    /** One of a few words. */
    WORDS,
    /** The ids of the circle's members. */
    MEMBERS,
    /** An audience: that of everybody, or a member's id. */
    AUDIENCES,
    /** The quarters of the circle. */
    QUARTERS,
    /** A quarter, or the folder as it is. */
    STATES,
    /** A folder. */
    FOLDERS,
    /** A file. */
    FILES,
    /** Something of the user's own. */
    FREE;

    private static final Map<String, WordKind> BY_LABEL = Map.of(
            "MEMBER", MEMBERS,
            "AUDIENCE", AUDIENCES,
            "QUARTER", QUARTERS,
            "FROM", STATES,
            "TO", STATES,
            "DIR", FOLDERS,
            "FILE", FILES,
            "DATE", FREE,
            "NAME", FREE,
            "ID", FREE);

    /** What stands where the usage shows that label; empty when nobody has said. */
    public static Optional<WordKind> of(String label) {
        return Optional.ofNullable(BY_LABEL.get(label));
    }

    /** As the scripts call it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
