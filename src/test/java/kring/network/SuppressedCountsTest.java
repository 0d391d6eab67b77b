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
            # a | b | c | told            | others
            5   | 0 | 0 | {a=5}           | false
            4   | 0 | 0 | {}              | true
            5   | 5 | 0 | {a=5, b=5}      | false
            9   | 4 | 0 | {}              | true
            9   | 7 | 1 | {a=9}           | true
            9   | 3 | 2 | {a=9}           | true
            9   | 3 | 1 | {}              | true
            6   | 6 | 4 | {a=6}           | true
            2   | 2 | 1 | {}              | true
            0   | 0 | 0 | {}              | false
            """)
    void smallOnesAreHiddenAmongOthers(int a, int b, int c, String told, boolean others) {
        SuppressedCounts<String> counts = counts(5, a, b, c);
        assertThat(counts.told()).hasToString(told);
        assertThat(counts.isPartial()).isEqualTo(others);
    }

    @Test
    void whoMaySeeThemSeesThemAll() {
        assertThat(counts(0, 1, 2, 3).told()).hasToString("{a=1, b=2, c=3}");
        assertThat(counts(0, 1, 2, 3).isPartial()).isFalse();
    }

    /** Also to who knows from elsewhere how many there are in all. */
    @Test
    void whatIsToldAndWhatIsLeftAreNeverSmall() {
        Random random = new Random(1);
        for (int i = 0; i < 2_000; i++) {
            int a = random.nextInt(12);
            int b = random.nextInt(12);
            int c = random.nextInt(12);
            SuppressedCounts<String> counts = counts(5, a, b, c);
            int left = a
                    + b
                    + c
                    - counts.told().values().stream().mapToInt(count -> count).sum();
            assertThat(counts.told().values()).allMatch(count -> count >= 5);
            assertThat(left == 0 || left >= 5 || counts.told().isEmpty()).isTrue();
            assertThat(counts.isPartial()).isEqualTo(left > 0);
        }
    }
}
