package kring.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is offered in place of a word that does not fit. */
class KnownTest {
    private static final List<String> MEMBERS = List.of("baker", "bookkeeper", "laundry", "dairy");

    @Test
    void aSlipOfAThirdOfTheLettersIsStillMeant() {
        assertThat(Known.near("bakker", MEMBERS).meant()).contains("baker");
        assertThat(Known.near("landury", MEMBERS).meant()).contains("laundry");
        assertThat(Known.near("daiyr", MEMBERS).meant()).contains("dairy");
    }

    @Test
    void somethingElseIsNot() {
        assertThat(Known.near("installer", MEMBERS).meant()).isEmpty();
        assertThat(Known.near("2", List.of("1")).meant()).isEmpty();
        assertThat(Known.near("", MEMBERS).meant()).isEmpty();
    }

    @Test
    void ofManyWordsAFewAreShown() {
        List<String> words = IntStream.range(0, 30).mapToObj(Integer::toString).toList();

        assertThat(new Known(words, java.util.Optional.empty()).shown()).isEqualTo("0, 1, 2, 3, 4, 5, …");
        assertThat(Known.near("x", MEMBERS).shown()).isEqualTo("baker, bookkeeper, laundry, dairy");
    }
}
