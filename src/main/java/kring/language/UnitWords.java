package kring.language;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A unit as people write it, taken apart: the sign that goes with the number, and the words after it. */
public record UnitWords(Sign sign, String words) {
    private static final Pattern EURO =
            Pattern.compile("(?iu)(?:€|eur|euro|euros|euro's)(?:\\s+(.*))?", Pattern.DOTALL);

    /** What stands close to a number. */
    public enum Sign {
        NONE,
        EURO,
        PERCENT
    }

    /** The parts of a unit; of none it has none. */
    public static UnitWords of(@Nullable String unit) {
        String written = unit == null ? "" : unit.strip();
        if (written.startsWith("%")) {
            return new UnitWords(Sign.PERCENT, written.substring(1).strip());
        }
        Matcher euro = EURO.matcher(written);
        return euro.matches()
                ? new UnitWords(
                        Sign.EURO, euro.group(1) == null ? "" : euro.group(1).strip())
                : new UnitWords(Sign.NONE, written);
    }
}
