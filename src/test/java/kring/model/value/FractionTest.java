package kring.model.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FractionTest {
    private static Fraction thirds(int count) {
        return Fraction.of(count).over(3);
    }

    @Test
    void threeThirdsAreExactlyOne() {
        assertThat(thirds(1).plus(thirds(1)).plus(thirds(1)))
                .isEqualTo(Fraction.of(1))
                .hasSameHashCodeAs(Fraction.of(1));
        assertThat(thirds(2).minus(thirds(2))).isEqualTo(Fraction.ZERO);
    }

    @Test
    void decimalsAreTakenAsTheyAre() {
        assertThat(Fraction.of(new BigDecimal("0.80"))).isEqualTo(Fraction.of(4).over(5));
        assertThat(Fraction.of(new BigDecimal("1E+2"))).isEqualTo(Fraction.of(100));
        assertThat(Fraction.of(new BigDecimal("-0.5")).abs()).hasToString("0.5");
    }

    @Test
    void boundsBelongToBothSides() {
        BigDecimal half = new BigDecimal("0.5");
        assertThat(Fraction.of(1).over(2).isAtLeast(half)).isTrue();
        assertThat(Fraction.of(1).over(2).isAtMost(half)).isTrue();
        assertThat(thirds(1).isAtLeast(new BigDecimal("0.3333333333333333333333333333333333333")))
                .isTrue();
        assertThat(thirds(1).isAtMost(new BigDecimal("0.3333333333333333333333333333333333333")))
                .isFalse();
    }

    @Test
    void theMedianIsTheMiddleOneOrTheMeanOfTwo() {
        List<Fraction> numbers = Stream.of(4, 1, 2).map(Fraction::of).toList();
        assertThat(Fraction.median(numbers)).isEqualTo(Fraction.of(2));
        assertThat(Fraction.median(List.of(thirds(1), thirds(2), Fraction.of(9), Fraction.ZERO)))
                .isEqualTo(Fraction.of(1).over(2));
        assertThat(Fraction.mean(numbers)).isEqualTo(thirds(7));
    }

    @Test
    void asADecimalItHasAnEnd() {
        assertThat(thirds(10)).hasToString("3.333333333333333333333333333333333");
        assertThat(Fraction.of(7).over(2)).hasToString("3.5");
        assertThat(thirds(10).doubleValue()).isEqualTo(10.0 / 3);
    }
}
