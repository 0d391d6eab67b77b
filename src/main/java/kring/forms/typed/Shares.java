package kring.forms.typed;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import kring.report.document.form.FilledValue;

/** The shares that somebody can have meant by what stands in a cell: none, one, or two (METHOD, Forms). */
final class Shares {
    private static final BigDecimal ALL = BigDecimal.ONE;

    private Shares() {}

    /** Parts of the whole, from 0 to 1: 60%, 0.6 and 60 are one, and a bare 1 may be all of it or a hundredth. */
    static List<BigDecimal> of(FilledValue value) {
        return all(value)
                .filter(share -> share.signum() >= 0 && share.compareTo(ALL) <= 0)
                .toList();
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
        return switch (number.compareTo(ALL)) {
            case 0 -> Stream.of(number, hundredth);
            case 1 -> Stream.of(hundredth);
            default -> Stream.of(number);
        };
    }

    /** As a percentage. */
    static String percentage(BigDecimal share) {
        return share.movePointRight(2).stripTrailingZeros().toPlainString() + "%";
    }
}
