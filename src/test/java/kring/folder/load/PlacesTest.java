package kring.folder.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import kring.check.Place;
import kring.folder.yaml.YamlReader;
import org.junit.jupiter.api.Test;

/** What is known from its meaning is found in the text. */
class PlacesTest {
    private static final String TEXT = """
            name: Jan
            gets:
              - id: heat
                tags: [roof, heat]
              - {id: money, urgency: 3}
            order: [laundry, baker]
            """;

    private final Source source = new Source(
            "file.yaml",
            TEXT,
            YamlReader.read(TEXT.getBytes(StandardCharsets.UTF_8)).root());

    @Test
    void aKeyAndItsValueStandInDifferentPlaces() {
        assertThat(at(source.key(List.of("name")))).isEqualTo("1:1");
        assertThat(at(source.value(List.of("name")))).isEqualTo("1:7");
    }

    @Test
    void anItemIsFoundByItsIdOrNumber() {
        assertThat(at(source.value(List.of("gets", "money", "urgency")))).isEqualTo("5:26");
        assertThat(at(source.value(List.of("gets", 1, "urgency")))).isEqualTo("5:26");
    }

    @Test
    void aWordIsFoundInItsList() {
        assertThat(at(source.value(List.of("order", "baker")))).isEqualTo("6:18");
    }

    @Test
    void whereTheWayEndsEarlyTheDeepestPlaceCounts() {
        assertThat(at(source.value(List.of("gets", "money", "kind")))).isEqualTo("5:5");
        assertThat(at(source.value(List.of("gets", 7)))).isEqualTo("2:1");
        assertThat(at(source.value(List.of("nothing")))).isEqualTo("1:1");
    }

    @Test
    void ofAVeryLongLineOnlyTheSurroundingsAreKept() {
        String text = "x: " + "a".repeat(10_000) + "B" + "c".repeat(10_000);
        Place place = new Source("file.yaml", text, null).at(new kring.folder.yaml.Node.Mark(1, 10_004));

        assertThat(place.excerpt()).hasSizeLessThan(320).startsWith("…").endsWith("…");
        assertThat(place.excerpt().charAt(place.caret())).isEqualTo('B');
    }

    private static String at(Place place) {
        return place.line() + ":" + place.column();
    }
}
