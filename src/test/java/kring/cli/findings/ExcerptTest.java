package kring.cli.findings;

import static org.assertj.core.api.Assertions.assertThat;

import kring.check.Place;
import org.junit.jupiter.api.Test;

/** The caret stands under what is meant, whatever the line holds. */
class ExcerptTest {
    @Test
    void aTabTakesOneCell() {
        assertThat(of("\tname:\tJan", 7, 80)).isEqualTo(new Excerpt(" name: Jan", 7));
    }

    @Test
    void wideSignsTakeTwoCellsAndMarksNone() {
        assertThat(of("名前: Jan", 4, 80)).isEqualTo(new Excerpt("名前: Jan", 6));
        assertThat(of("cafe\u0301: x", 7, 80)).isEqualTo(new Excerpt("cafe\u0301: x", 6));
        assertThat(of("\uD83C\uDF5E: x", 3, 80)).isEqualTo(new Excerpt("\uD83C\uDF5E: x", 4));
    }

    @Test
    void whatHidesIsShown() {
        assertThat(of("a\u202Eb\u001Bc", 4, 80)).isEqualTo(new Excerpt("a\uFFFDb␛c", 4));
    }

    @Test
    void ofALongLineThePartAroundThePlaceIsShown() {
        String line = "a".repeat(100) + "X" + "b".repeat(100);

        Excerpt excerpt = of(line, 100, 41);

        assertThat(excerpt.line()).hasSize(41).startsWith("…a").endsWith("b…");
        assertThat(excerpt.line().charAt(excerpt.caret())).isEqualTo('X');
    }

    @Test
    void theStartAndTheEndOfALongLineAreShownAsSuch() {
        String line = "X" + "a".repeat(200) + "Y";

        assertThat(of(line, 0, 40).line()).startsWith("Xaa").endsWith("…");
        assertThat(of(line, 201, 40).line()).startsWith("…aa").endsWith("Y");
    }

    @Test
    void noLineIsWiderThanAPersonReads() {
        assertThat(of("a".repeat(300), 150, Integer.MAX_VALUE).line()).hasSizeLessThanOrEqualTo(120);
    }

    private static Excerpt of(String line, int caret, int width) {
        return Excerpt.of(new Place("file", 1, caret + 1, line, caret), width);
    }
}
