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
    /** The ids of the circle's ventures. */
    VENTURES,
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

    private static final Map<String, WordKind> BY_LABEL = Map.ofEntries(
            Map.entry("MEMBER", MEMBERS),
            Map.entry("VENTURE", VENTURES),
            Map.entry("AUDIENCE", AUDIENCES),
            Map.entry("QUARTER", QUARTERS),
            Map.entry("FROM", STATES),
            Map.entry("TO", STATES),
            Map.entry("review FROM", QUARTERS),
            Map.entry("review TO", QUARTERS),
            Map.entry("DIR", FOLDERS),
            Map.entry("CIRCLE", FILES),
            Map.entry("FILE", FILES),
            Map.entry("BASE", FILES),
            Map.entry("OURS", FILES),
            Map.entry("THEIRS", FILES),
            Map.entry("PATH", FILES),
            Map.entry("SIZE", FREE),
            Map.entry("DATE", FREE),
            Map.entry("COLUMN", FREE),
            Map.entry("NAME", FREE),
            Map.entry("TEXT", FREE),
            Map.entry("ID", FREE));

    /** What stands where the usage of a command shows that label, which may mean another thing there than elsewhere. */
    static Optional<WordKind> of(String command, String label) {
        return of(command + " " + label).or(() -> of(label));
    }

    /** What stands where the usage shows that label; empty when nobody has said. */
    public static Optional<WordKind> of(String label) {
        return Optional.ofNullable(BY_LABEL.get(label));
    }

    /** As the scripts call it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
