package kring.screening.paper;

import static org.assertj.core.api.Assertions.assertThat;

import kring.folder.Scene;
import kring.language.Language;
import kring.language.Phrases;
import kring.model.Charter;
import kring.screening.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DimensionWordingTest {
    @ParameterizedTest
    @EnumSource(Language.class)
    void theUsualEightHaveNamesAndAnchorsInEachLanguage(Language language) {
        DimensionWording words = new DimensionWording(
                new Phrases(language), Scene.of("").snapshot().circle().charter());
        assertThat(Charter.USUAL).hasSize(8).allSatisfy(dimension -> {
            assertThat(words.name(dimension)).isNotEqualTo(dimension.id());
            assertThat(java.util.List.of(1, 3, 5))
                    .allSatisfy(
                            score -> assertThat(words.anchor(dimension, score)).isNotBlank());
            assertThat(words.anchor(dimension, 2)).isEmpty();
        });
        assertThat(Charter.USUAL.stream().filter(Charter.Dimension::floor).map(Charter.Dimension::id))
                .containsExactly("cooperation", "trust", "confidentiality");
    }

    @Test
    void aCirclesOwnNamesAndAnchorsGoFirst() {
        DimensionWording words = new DimensionWording(
                new Phrases(Language.EN),
                Scene.of(Tables.circle("{id: trust, name: {nl: Vertrouwen, en: Faith}, anchors: {1: one}, floor: true},"
                                + " {id: rooted, name: {nl: Geworteld}}, {id: result}, {id: own}"))
                        .snapshot()
                        .circle()
                        .charter());
        assertThat(words.all().stream().map(dimension -> words.title(dimension)))
                .containsExactly("Faith †", "Geworteld", "Drive for results", "own");
        assertThat(words.anchor(words.get("trust"), 1)).isEqualTo("one");
        assertThat(words.anchor(words.get("trust"), 5)).isEmpty();
    }
}
