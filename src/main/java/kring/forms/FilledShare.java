package kring.forms;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import kring.report.document.form.FilledValue;

/** What somebody meant by a part of the whole: 60%, 0.6 and 60 are one, and a bare 1 may be all of it or one hundredth. */
final class FilledShare {
    private static final BigDecimal ALL = BigDecimal.ONE;

    private FilledShare() {}

    /** The shares from 0 to 1 that it can stand for: none, one, or two. */
    static List<BigDecimal> readings(FilledValue value) {
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
                : Typed.numbers(typed, "").stream().flatMap(FilledShare::bare);
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
    static String words(BigDecimal share) {
        return share.movePointRight(2).stripTrailingZeros().toPlainString() + "%";
    }
}
