package kring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the network learns of a circle from two extracts, or from an extract beside the overview: no more than was released. */
class ExtractBesideOthersTest {
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    private Path temp;

    private static JsonNode extract(Path circle, String day) {
        Run run = Run.in(circle, "--today", day, "extract");
        assertThat(run.err()).isEmpty();
        return JSON.readTree(run.out());
    }

    /** What somebody releases, without the number of a day. */
    private static List<String> released(JsonNode extract) {
        List<String> people = new ArrayList<>();
        extract.path("people").forEach(person -> people.add(without(person, "person")));
        people.sort(null);
        return people;
    }

    private static String without(JsonNode node, String... fields) {
        ObjectNode rest = (ObjectNode) node.deepCopy();
        rest.remove(List.of(fields));
        return rest.toString();
    }

    /** Somebody leaves between two days: nothing else differs but what they released, and counts that are told of many. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void twoExtractsTellOfOneWhoLeftWhatTheyReleasedAndNoNumberOfOthers(long seed) throws IOException {
        Random random = new Random(seed);
        Path circle = new GeneratedNetwork(random, temp).circles(1).get(0);
        JsonNode before = extract(circle, "2025-11-13");
        Path somebody = circle.resolve("members/secret-m" + (2 + random.nextInt(4)) + ".yaml");
        String text = Files.readString(somebody);
        Files.writeString(somebody, text.replaceFirst("status: .*", "status: left\nleft: 2025-09-01"));
        JsonNode after = extract(circle, "2025-11-14");
        assertThat(without(after, "date", "people", "sectors", "statuses"))
                .isEqualTo(without(before, "date", "people", "sectors", "statuses"));
        List<String> gone = released(before);
        released(after).forEach(gone::remove);
        assertThat(gone).hasSize(text.contains("network: true") ? 1 : 0);
        assertThat(released(before)).containsAll(released(after));
        for (JsonNode extract : List.of(before, after)) {
            assertOnlyLargeNumbers(extract);
        }
    }

    private static void assertOnlyLargeNumbers(JsonNode extract) {
        assertThat(numbers(extract).values())
                .allMatch(number -> number >= extract.path("suppress-below").asInt());
    }

    /** Who takes one circle's numbers off those of all has the sum of numbers that others told, and of those each told. */
    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void theOverviewLessSomeExtractsIsWhatTheOthersTold(long seed) throws IOException {
        List<Path> circles = new GeneratedNetwork(new Random(seed), temp).circles(5);
        Map<String, Integer> sum = new TreeMap<>();
        for (Path circle : circles) {
            JsonNode extract = extract(circle, "2025-11-13");
            assertOnlyLargeNumbers(extract);
            numbers(extract).forEach((what, number) -> sum.merge(what, number, Integer::sum));
        }
        JsonNode overview = JSON.readTree(Run.in(temp, "--today", "2025-11-13", "overview", "--format", "json")
                .out());
        assertThat(sum).containsAllEntriesOf(numbers(overview));
        JsonNode sought =
                JSON.readTree(Run.in(temp, "--today", "2025-11-13", "seek", "--for", "network", "--format", "json")
                        .out());
        Map<String, Integer> regions = new TreeMap<>();
        sought.path("sectors")
                .forEach(count -> regions.merge(
                        count.path("sector").asString(""), count.path("n").asInt(0), Integer::sum));
        regions.forEach((sector, number) -> assertThat(number).isLessThanOrEqualTo(sum.getOrDefault(sector, 0)));
    }

    /** Every number that is told, by what of; of others there is none. */
    private static Map<String, Integer> numbers(JsonNode counts) {
        Map<String, Integer> numbers = new TreeMap<>();
        counts.path("sectors").forEach(count -> put(numbers, count.path("sector"), count.path("members")));
        counts.path("statuses").forEach(count -> put(numbers, count.path("status"), count.path("people")));
        return numbers;
    }

    private static void put(Map<String, Integer> numbers, JsonNode what, JsonNode number) {
        assertThat(number.isNumber()).isEqualTo(!what.asString("").isEmpty());
        if (number.isNumber()) {
            numbers.put(what.asString(), number.asInt());
        }
    }
}
