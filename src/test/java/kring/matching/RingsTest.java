package kring.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** METHOD b: rings are A→B→C→A over proposals and running exchanges, smallest id first. */
class RingsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            ab bc ca          | abc
            ca bc ab          | abc
            ab bc ca ab       | abc
            ac cb ba          | acb
            ab bc ca ac cb ba | abc acb
            ab bc             | -
            ab ba             | -
            ab bc cd da       | -
            ab bc ca bd da    | abc abd
            bc cd db          | bcd
            aa ab ba          | -
            """)
    void threeWhoHelpEachOtherRound(String gifts, String expected) {
        Rings rings = new Rings();
        Stream.of(gifts.split(" ")).forEach(gift -> rings.add(gift.substring(0, 1), gift.substring(1)));
        assertThat(rings.all().stream().map(ring -> String.join("", ring)))
                .isEqualTo(expected == null ? List.of() : List.of(expected.split(" ")));
    }

    @Test
    void proposalsAndRunningExchangesGoTogether() {
        assertThat(MatchingText.matching(
                                MatchingText.member("a", "brings: [{id: b, tags: [x]}]"),
                                MatchingText.member("b", "gets: [{id: g, tags: [x]}]", "brings: [{id: b, tags: [y]}]"),
                                MatchingText.member("c", "gets: [{id: g, tags: [y]}]"),
                                MatchingText.exchanges("2025-Q4", "id: e, from: c, to: a, status: agreed"))
                        .rings())
                .containsExactly(List.of("a", "b", "c"));
    }
}
