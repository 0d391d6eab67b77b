package kring.report.word.look;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Values of attributes as Word takes them: whole numbers of its own units, within what it can show. */
final class MarkupValue {
    private static final Pattern NUMBER =
            Pattern.compile("([+-]?[0-9]{1,12}(?:\\.[0-9]{1,12})?)(mm|cm|in|pt|pc|pi|%)?");
    private static final Pattern COLOUR = Pattern.compile("auto|[0-9A-Fa-f]{6}");
    private static final Set<String> SWITCH = Set.of("0", "1", "true", "false", "on", "off");

    /** Points in each unit that may follow a number. */
    private static final Map<String, BigDecimal> POINTS = Map.of(
            "mm",
            new BigDecimal("2.834645669291339"),
            "cm",
            new BigDecimal("28.34645669291339"),
            "in",
            BigDecimal.valueOf(72),
            "pt",
            BigDecimal.ONE,
            "pc",
            BigDecimal.valueOf(12),
            "pi",
            BigDecimal.valueOf(12));

    /** A kind of numbers: the least and the most, and how many of them are a point; none where no unit may follow. */
    private record Range(int least, int most, int inPoint) {}

    private static final Map<String, Range> RANGES = Map.of(
            "int", new Range(Integer.MIN_VALUE, Integer.MAX_VALUE, 0),
            "uint", new Range(0, Integer.MAX_VALUE, 0),
            "twips", new Range(0, 31_680, 20),
            "stwips", new Range(-31_680, 31_680, 20),
            "half", new Range(1, 3_276, 2),
            "shalf", new Range(-3_276, 3_276, 2),
            "measure", new Range(-31_680, 31_680, 20),
            "percent", new Range(0, 1_000, 0),
            "scale", new Range(0, 600, 0));

    private static final Set<String> SHARES = Set.of("measure", "percent", "scale");

    private MarkupValue() {}

    /** A value as its kind wants it; empty where it is none. */
    static Optional<String> of(String kind, String value) {
        return switch (kind) {
            case "text" -> Optional.of(value);
            case "on" -> Optional.of(value).filter(SWITCH::contains);
            case "colour" ->
                Optional.of(value).filter(colour -> COLOUR.matcher(colour).matches());
            case "hex2", "hex4", "hex8" ->
                Optional.of(value).filter(hex -> hex.matches("[0-9A-Fa-f]{" + kind.charAt(3) + "}"));
            default -> number(kind, Objects.requireNonNull(RANGES.get(kind), kind), NUMBER.matcher(value.strip()));
        };
    }

    private static Optional<String> number(String kind, Range range, Matcher found) {
        if (!found.matches()) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(found.group(1));
        String unit = found.group(2);
        if ("%".equals(unit)) {
            return SHARES.contains(kind) ? Optional.of(found.group()) : Optional.empty();
        }
        if (unit != null) {
            number = number.multiply(POINTS.get(unit)).multiply(BigDecimal.valueOf(range.inPoint()));
        }
        BigDecimal whole = number.setScale(0, RoundingMode.HALF_UP);
        boolean fits = whole.compareTo(BigDecimal.valueOf(range.least())) >= 0
                && whole.compareTo(BigDecimal.valueOf(range.most())) <= 0;
        return fits && (unit == null || range.inPoint() > 0)
                ? Optional.of(whole.toBigInteger().toString())
                : Optional.empty();
    }
}
