package kring.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** METHOD b: tags are compared after lower-casing, Unicode NFKC and the circle's aliases. */
class TagsTest {
    private static final Tags TAGS = new Tags(Map.of("warmte", List.of("restwarmte", "Heat"), "Vervoer", List.of()));

    @ParameterizedTest
    @CsvSource({
        "heat, warmte",
        "HEAT, warmte",
        "Restwarmte, warmte",
        "warmte, warmte",
        "ｈｅａｔ, warmte",
        "vervoer, vervoer",
        "Dak, dak",
        "co\u0301\u006Fp, cóop"
    })
    void aTagHasOneName(String tag, String name) {
        assertThat(TAGS.of(List.of(tag))).containsExactly(name);
    }

    @Test
    void tagsThatAreTheSameAreThereOnce() {
        assertThat(TAGS.of(List.of("heat", "warmte", "dak"))).containsExactly("dak", "warmte");
    }

    @Test
    void aWordInTwoAliasesJoinsThemUnderTheFirstName() {
        Tags tags = new Tags(Map.of("b", List.of("x"), "c", List.of("x", "y"), "d", List.of("y", "z")));
        assertThat(tags.of(List.of("x", "y", "z", "b", "c", "d"))).containsExactly("b");
    }
}
