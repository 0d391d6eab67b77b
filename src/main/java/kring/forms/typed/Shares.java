package kring.forms.typed;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import kring.report.document.form.FilledValue;

/** The shares that somebody can have meant by what stands in a cell: none, one, or two (METHOD, Forms). */
final class Shares {
    private static final BigDecimal ALL = BigDecimal.ONE;
    /** From here on a bare number is a percentage without its sign. */
    private static final BigDecimal PERCENTAGE = BigDecimal.valueOf(2);

    private Shares() {}

    /**
     * Parts of the whole, from 0 to 1: 60%, 0.6 and 60 are one. A bare number from 1 up to 2 may be a part that says all of it
     * and more, or a percentage, and whoever typed it knows which.
     */
    static List<BigDecimal> of(FilledValue value) {
        List<BigDecimal> all = all(value)
                .filter(share -> share.signum() >= 0 && share.compareTo(PERCENTAGE) < 0)
                .toList();
        return all.stream().allMatch(share -> share.compareTo(ALL) > 0) ? List.of() : all;
    }

    private static Stream<BigDecimal> all(FilledValue value) {
        if (value instanceof FilledValue.Number number) {
            return number.percent() ? Stream.of(number.value()) : bare(number.value());
        }
        if (!(value instanceof FilledValue.Words)) {
            return Stream.empty();
        }
        String typed = Typed.line(value.shown());
        return typed.endsWith("%")
                ? Typed.numbers(typed.substring(0, typed.length() - 1), "").stream()
                        .map(number -> number.movePointLeft(2))
                : Typed.numbers(typed, "").stream().flatMap(Shares::bare);
    }

    private static Stream<BigDecimal> bare(BigDecimal number) {
        BigDecimal hundredth = number.movePointLeft(2);
        if (number.compareTo(ALL) < 0) {
            return Stream.of(number);
        }
        return number.compareTo(PERCENTAGE) < 0 ? Stream.of(number, hundredth) : Stream.of(hundredth);
    }

    /** As a percentage. */
    static String percentage(BigDecimal share) {
        return share.movePointRight(2).stripTrailingZeros().toPlainString() + "%";
    }
}
