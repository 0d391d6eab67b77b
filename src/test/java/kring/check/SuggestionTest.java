package kring.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is offered in place of a word that does not fit. */
class SuggestionTest {
    private static final List<String> MEMBERS = List.of("baker", "bookkeeper", "laundry", "dairy");

    @Test
    void aSlipOfAThirdOfTheLettersIsStillMeant() {
        assertThat(Suggestion.near("bakker", MEMBERS).meant()).contains("baker");
        assertThat(Suggestion.near("landury", MEMBERS).meant()).contains("laundry");
        assertThat(Suggestion.near("daiyr", MEMBERS).meant()).contains("dairy");
    }

    @Test
    void somethingElseIsNot() {
        assertThat(Suggestion.near("installer", MEMBERS).meant()).isEmpty();
        assertThat(Suggestion.near("2", List.of("1")).meant()).isEmpty();
        assertThat(Suggestion.near("", MEMBERS).meant()).isEmpty();
    }

    @Test
    void ofManyWordsAFewAreShown() {
        List<String> words = IntStream.range(0, 30).mapToObj(Integer::toString).toList();

        assertThat(new Suggestion(words, java.util.Optional.empty()).shown()).isEqualTo("0, 1, 2, 3, 4, 5, …");
        assertThat(Suggestion.near("x", MEMBERS).shown()).isEqualTo("baker, bookkeeper, laundry, dairy");
    }
}
