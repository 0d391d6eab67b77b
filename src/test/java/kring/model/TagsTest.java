package kring.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** METHOD b: tags are compared after lower-casing, Unicode NFKC and the circle's aliases. */
class TagsTest {
    private static final Tags TAGS = new Tags(Map.of(
            "Heat", List.of("warmte", "RESTWARMTE"),
            "cold", List.of("koelte"),
            "koelte", List.of("frost"),
            "milk", List.of("dairy"),
            "zuivel", List.of("dairy")));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # one       | other        | the same
            warmte      | Warmte       | true
            heat        | warmte       | true
            warmte      | restwarmte   | true
            ﬁets        | fiets        | true
            cafe\u0301  | café         | true
            ｈｅａｔ      | warmte       | true
            \u210c      | H            | true
            STRASSE     | straße       | false
            cold        | frost        | true
            milk        | zuivel       | true
            heat        | cold         | false
            heat        | heating      | false
            """)
    void wordsThatMeanTheSameAreTheSame(String one, String other, boolean same) {
        assertThat(TAGS.of(List.of(one)).equals(TAGS.of(List.of(other)))).isEqualTo(same);
    }

    @Test
    void eachIsThereOnce() {
        assertThat(TAGS.of(List.of("heat", "Heat", "warmte", "x"))).hasSize(2);
    }

    @Test
    void aWordInTwoAliasesJoinsThemUnderTheFirstName() {
        Tags tags = new Tags(Map.of("b", List.of("x"), "c", List.of("x", "y"), "d", List.of("y", "z")));
        assertThat(tags.of(List.of("x", "y", "z", "b", "c", "d"))).containsExactly("b");
    }
}
