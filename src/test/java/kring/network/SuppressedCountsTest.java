package kring.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** METHOD, Trust: counts under five are not told, also not by subtraction. */
class SuppressedCountsTest {
    private static SuppressedCounts<String> counts(int least, int a, int b, int c) {
        List<String> things = Stream.of(times("a", a), times("b", b), times("c", c))
                .flatMap(one -> one)
                .toList();
        return SuppressedCounts.of(things, least);
    }

    private static Stream<String> times(String thing, int number) {
        return IntStream.range(0, number).mapToObj(at -> thing);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # a | b | c | told            | rest
            5   | 0 | 0 | {a=5}           | 0
            4   | 0 | 0 | {}              |
            5   | 5 | 0 | {a=5, b=5}      | 0
            9   | 4 | 0 | {}              | 13
            9   | 7 | 1 | {a=9}           | 8
            9   | 3 | 2 | {a=9}           | 5
            9   | 3 | 1 | {}              | 13
            6   | 6 | 4 | {a=6}           | 10
            2   | 1 | 1 | {}              |
            2   | 2 | 1 | {}              | 5
            0   | 0 | 0 | {}              | 0
            """)
    void smallOnesAreHiddenInTheRestOfAll(int a, int b, int c, String told, Integer rest) {
        SuppressedCounts<String> counts = counts(5, a, b, c);
        assertThat(counts.told()).hasToString(told);
        assertThat(counts.rest()).isEqualTo(rest);
        assertThat(counts.isPartial()).isEqualTo(rest == null || rest > 0);
    }

    @Test
    void whoMaySeeThemSeesThemAll() {
        assertThat(counts(0, 1, 2, 3).told()).hasToString("{a=1, b=2, c=3}");
    }

    @Test
    void whatIsToldAndWhatIsLeftAreNeverSmall() {
        Random random = new Random(1);
        for (int i = 0; i < 2_000; i++) {
            SuppressedCounts<String> counts = counts(5, random.nextInt(12), random.nextInt(12), random.nextInt(12));
            assertThat(counts.told().values()).allMatch(count -> count >= 5);
            assertThat(counts.rest())
                    .satisfiesAnyOf(
                            rest -> assertThat(rest).isNull(),
                            rest -> assertThat(rest).isZero(),
                            rest -> assertThat(rest).isGreaterThanOrEqualTo(5));
            assertThat(counts.rest() == null && !counts.told().isEmpty()).isFalse();
        }
    }
}
