package kring.forms.typed;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kring.report.document.form.FilledValue;

/** The numbers that a cell can stand for: none, one, or two when only who typed it knows which (METHOD, Forms). */
final class NumberReadings {
    /** So much at most; a spreadsheet shows and stores no more exactly. */
    private static final BigDecimal MOST = new BigDecimal("1e15");

    /** Money and measures are shown with so many: who sees them so means what is shown, and not what is behind it. */
    private static final int USUAL_DECIMALS = 2;

    private static final Pattern SCALE = Pattern.compile(
            "(?i).*(?<!\\p{L})(k|(?-i:M)|mln|mio|mrd|mld|bn|duizend|miljoen|miljard|thousand|million|billion|"
                    + "honderd|hundred|dozijn|dozen|x ?10+)(?![\\p{L}\\p{N}]).*");
    /** Units may have figures in them, as m3; the letter of an exponent is none. */
    private static final Pattern WORDS = Pattern.compile(
            "(?<![0-9.,])\\p{L}[\\p{L}\\p{N}]*|(?<=[0-9.,])(?![eE][-+]?[0-9])\\p{L}[\\p{L}\\p{N}]*|[^-+−–0-9.,'’ ()/eE]");

    private static final Pattern NEGATIVE = Pattern.compile(" *\\((.*)\\) *");

    private NumberReadings() {}

    /**
     * Those of a cell.
     *
     * @param unit of what is measured; a percentage counts a hundredfold where it begins with {@code %}
     */
    static List<BigDecimal> of(FilledValue value, String unit) {
        if (value instanceof FilledValue.Number number) {
            return asShown(number)
                    .map(shown -> number.percent() ? percentage(shown, unit) : List.of(shown))
                    .orElse(List.of());
        }
        if (!(value instanceof FilledValue.Words words)) {
            return List.of();
        }
        String typed = Typed.line(words.shown());
        if (!typed.endsWith("%")) {
            return Typed.numbers(typed, unit);
        }
        List<BigDecimal> readings = Typed.numbers(typed.substring(0, typed.length() - 1), "");
        return readings.size() == 1 ? percentage(readings.get(0), unit) : readings;
    }

    /** Whether it is a number beyond all that is counted or paid, whatever of it is shown. */
    static boolean isTooLarge(FilledValue value, String unit) {
        if (value instanceof FilledValue.Number number) {
            return number.value().abs().compareTo(MOST) > 0;
        }
        String typed = Typed.line(value.shown()).replaceFirst(" ?%$", "");
        return value instanceof FilledValue.Words
                && (Typed.isEndless(typed, unit)
                        || Typed.numbers(typed, unit).stream()
                                .anyMatch(number -> number.abs().compareTo(MOST) > 0));
    }

    private static List<BigDecimal> percentage(BigDecimal number, String unit) {
        return unit.strip().startsWith("%") ? List.of(number) : List.of(number, number.movePointLeft(2));
    }

    /** What a number is as it is shown, a percentage a hundredfold; empty when its format shows another than is stored. */
    static Optional<BigDecimal> asShown(FilledValue.Number number) {
        BigDecimal stored = stored(number);
        String shown = number.shown();
        if (SCALE.matcher(shown).matches()) {
            return Optional.empty();
        }
        if (stored.signum() == 0 && shown.chars().noneMatch(Character::isDigit)) {
            return Optional.of(stored);
        }
        String bare = NEGATIVE.matcher(WORDS.matcher(shown).replaceAll(" ")).replaceAll("-$1");
        List<BigDecimal> readings = Typed.numbers(bare, "");
        return readings.stream()
                .filter(reading -> reading.compareTo(stored) == 0)
                .findFirst()
                .or(() -> readings.stream()
                        .filter(reading -> isRounded(reading, stored))
                        .findFirst());
    }

    /** What is stored, a percentage a hundredfold. */
    static BigDecimal stored(FilledValue.Number number) {
        return number.percent() ? number.value().movePointRight(2) : number.value();
    }

    private static boolean isRounded(BigDecimal shown, BigDecimal stored) {
        return shown.scale() >= USUAL_DECIMALS
                && shown.subtract(stored).abs().compareTo(new BigDecimal("0.5").movePointLeft(shown.scale())) <= 0;
    }
}
