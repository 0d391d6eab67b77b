package kring.folder.bind;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import kring.folder.yaml.Node;
import kring.model.value.Day;
import kring.model.value.Id;
import kring.model.value.Kebab;
import kring.model.value.Period;
import kring.model.value.Quarter;

/** What a single value can be read as; empty where it is something else. */
final class Scalars {
    private Scalars() {}

    static Optional<String> id(Node.Scalar scalar) {
        return Optional.of(scalar.text()).filter(Id::valid);
    }

    /** A year without quotes is a number to YAML, however that is spelled. */
    static Optional<Period> period(Node.Scalar scalar) {
        return scalar.number().isPresent()
                ? whole(scalar, 1000, 9999).flatMap(year -> Period.parse(Integer.toString(year)))
                : Period.parse(scalar.text());
    }

    static Optional<LocalDate> day(Node.Scalar scalar) {
        return period(scalar).map(Period::last);
    }

    static Optional<LocalDate> date(Node.Scalar scalar) {
        return Day.date(scalar.text());
    }

    static Optional<Quarter> quarter(Node.Scalar scalar) {
        return Quarter.parse(scalar.text());
    }

    static Optional<String> time(Node.Scalar scalar) {
        return Optional.of(scalar.text()).filter(text -> text.matches("([01][0-9]|2[0-3]):[0-5][0-9]"));
    }

    static Optional<Boolean> truth(Node.Scalar scalar) {
        return scalar.isTruth() ? Optional.of(Boolean.valueOf(scalar.text())) : Optional.empty();
    }

    static Optional<BigDecimal> number(Node.Scalar scalar, BigDecimal least, BigDecimal most) {
        return scalar.number().filter(number -> number.compareTo(least) >= 0 && number.compareTo(most) <= 0);
    }

    static Optional<Integer> whole(Node.Scalar scalar, int least, int most) {
        return number(scalar, BigDecimal.valueOf(least), BigDecimal.valueOf(most))
                .filter(number -> number.stripTrailingZeros().scale() <= 0)
                .map(BigDecimal::intValueExact);
    }

    static <E extends Enum<E>> Optional<E> word(Node.Scalar scalar, Class<E> type) {
        return Kebab.constant(type, scalar.text());
    }
}
