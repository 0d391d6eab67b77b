package kring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import kring.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** METHOD, Who is missing: for the network the same over all circles, by region, naming nobody. */
class NetworkSeekTest {
    private static final Path SAMPLES = Path.of("samples").toAbsolutePath();
    private static final List<String> FORMATS = List.of("text", "markdown", "html", "json", "docx", "xlsx");

    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    private Path temp;

    private static Run seek(Path folder, String... words) {
        return Run.in(
                folder,
                Stream.concat(Stream.of("--lang", "en", "seek", "--for", "network"), Stream.of(words))
                        .toArray(String[]::new));
    }

    private byte[] told(List<Path> circles, String format) throws IOException {
        Path file = temp.resolve("told." + format);
        List<String> words = new ArrayList<>(List.of("--format", format, "-o", file.toString()));
        circles.forEach(circle -> words.add(circle.toString()));
        Run run = seek(temp, words.toArray(String[]::new));
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        return Files.readAllBytes(file);
    }

    private Path extract(Path circle, String name) {
        Path file = temp.resolve(name);
        Run run = Run.in(circle, "extract", "-o", file.toString());
        assertThat(run.status()).as(run.err()).isZero();
        return file;
    }

    /** Nothing is told but kinds, tags, sectors and regions; and the same of whichever the circles come, in whatever order. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void nobodyIsNamedAndExtractsSayTheSame(long seed) throws IOException {
        Random random = new Random(seed);
        List<Path> folders = new GeneratedNetwork(random, temp.resolve("circles")).circles(7);
        List<Path> extracts = new ArrayList<>();
        List<Path> both = new ArrayList<>();
        for (Path folder : folders) {
            extracts.add(extract(folder, random.nextInt(10_000) + "-" + extracts.size() + ".json"));
            both.add(random.nextBoolean() ? folder : extracts.get(extracts.size() - 1));
        }
        Collections.shuffle(extracts, random);
        for (String format : FORMATS) {
            byte[] told = told(folders, format);
            assertThat(CanaryTest.opened(told))
                    .contains(format.equals("docx") ? "7 circles" : "Region ")
                    .doesNotContainIgnoringCase(GeneratedNetwork.SECRET)
                    .doesNotContain("Released", "p1");
            assertThat(told(extracts, format)).as(format).isEqualTo(told);
            assertThat(told(both, format)).as(format).isEqualTo(told);
        }
    }

    /** As reckoned from the extracts alone, one get and one bring at a time. */
    @ParameterizedTest
    @ValueSource(longs = {5, 6, 7, 8})
    void whatNobodyElseAnswersOrSeeksIsToldOfAndNothingElse(long seed) throws IOException {
        List<Path> folders = new GeneratedNetwork(new Random(seed), temp.resolve("circles")).circles(3);
        List<List<String>> gets = new ArrayList<>();
        List<List<String>> open = new ArrayList<>();
        List<List<String>> brings = new ArrayList<>();
        for (Path folder : folders) {
            JsonNode extract = JSON.readTree(Run.in(folder, "extract").out());
            for (JsonNode person : extract.path("people")) {
                String who = folder + person.path("person").asString();
                person.path("gets").forEach(get -> {
                    gets.add(thing(who, get));
                    if (!get.has("answered")) {
                        open.add(thing(who, get));
                    }
                });
                person.path("brings").forEach(bring -> brings.add(thing(who, bring)));
            }
        }
        JsonNode told = JSON.readTree(told(folders, "json"));
        assertThat(things(told.path("gets"))).isEqualTo(alone(open, brings));
        assertThat(things(told.path("offers"))).isEqualTo(alone(brings, gets));
    }

    private static List<String> thing(String who, JsonNode thing) {
        return List.of(who, thing.path("kind").asString(), tags(thing));
    }

    private static String tags(JsonNode thing) {
        return StreamSupport.stream(thing.path("tags").spliterator(), false)
                .map(tag -> tag.asString().equals("warmte") ? "heat" : tag.asString())
                .distinct()
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static SortedSet<String> things(JsonNode told) {
        return StreamSupport.stream(told.spliterator(), false)
                .map(thing -> thing.path("kind").asString() + ": " + tags(thing))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static SortedSet<String> alone(List<List<String>> some, List<List<String>> others) {
        return some.stream()
                .filter(one -> others.stream()
                        .noneMatch(other -> !other.get(0).equals(one.get(0))
                                && Stream.of(other.get(2).split(" "))
                                        .anyMatch(List.of(one.get(2).split(" "))::contains)))
                .map(one -> one.get(1) + ": " + one.get(2))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void circle(String name, String region, String... released) throws IOException {
        Path members = Files.createDirectories(temp.resolve(name).resolve("members"));
        Files.writeString(
                temp.resolve(name).resolve("circle.yaml"),
                "kring: 1\nname: C\nregion: %s\nfacilitator: {name: F}\nthresholds: {suppress-below: 2}\n"
                        .formatted(region));
        for (int person = 0; person < released.length; person++) {
            Files.writeString(
                    members.resolve("m" + person + ".yaml"),
                    "name: M\nsector: food\nstatus: founder\nconsent: {network: true}\n" + released[person] + "\n");
        }
    }

    private static String get(String tags) {
        return "gets: [{id: g, kind: space, tags: [%s], text: G, visibility: network}]".formatted(tags);
    }

    private static String bring(String tags) {
        return "brings: [{id: b, kind: space, tags: [%s], text: B, visibility: network}]".formatted(tags);
    }

    @Test
    void itStandsByRegion() throws IOException {
        circle("n1", "North", get("heat"), bring("barn, dry, high"));
        circle("n2", "North", bring("barn, dry"));
        circle("s1", "South", get("barn"), get("milk"), bring("barn, dry"));
        circle("s2", "South", get("milk"));
        circle("e1", "East", get("wool"), bring("wood, pine"), bring("wood, pine, oak"));
        String json = seek(temp, "--format", "json").out();
        assertThat(json.replaceAll("\\s", ""))
                .contains(
                        "\"gets\":[{\"region\":\"North\",\"kind\":\"space\",\"tags\":[\"heat\"]},"
                                + "{\"region\":\"South\",\"kind\":\"space\",\"tags\":[\"milk\"]},"
                                + "{\"region\":null,\"kind\":\"space\",\"tags\":[\"wool\"]}]",
                        "\"crowded\":{\"sectors\":[{\"region\":\"North\",\"sector\":\"food\",\"n\":2},"
                                + "{\"region\":\"South\",\"sector\":\"food\",\"n\":3},"
                                + "{\"region\":null,\"sector\":\"food\",\"n\":3}],"
                                + "\"brings\":[{\"region\":\"North\",\"kind\":\"space\",\"tags\":[\"barn\",\"dry\"]},"
                                + "{\"region\":null,\"kind\":\"space\",\"tags\":[\"pine\",\"wood\"]}]}",
                        "{\"region\":\"South\",\"sector\":null,\"n\":null}",
                        "\"offers\":[{\"region\":null,\"kind\":\"space\",\"tags\":[\"oak\",\"pine\",\"wood\"]},"
                                + "{\"region\":null,\"kind\":\"space\",\"tags\":[\"pine\",\"wood\"]}]")
                .doesNotContain("East");
        assertThat(seek(temp).out()).contains("other regions", "South").doesNotContain("East");
    }

    /** A column of nothing but the same says nothing. */
    @Test
    void whereNoRegionMayBeNamedNoneStandsThere() throws IOException {
        circle("n", "North", get("heat"));
        circle("s", "South", bring("milk"));
        assertThat(seek(temp).out()).contains("heat", "milk").doesNotContain("North", "South", "other regions");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "{\"kring\": 1}", "{\"kring\": \"\\u0007\"}", "PK", ""})
    void anExtractThatIsNoneIsToldOfAndTheOthersGoOn(String text) throws IOException {
        circle("n", "North", get("heat"));
        Files.writeString(temp.resolve("bad.json"), text);
        Run run = seek(temp, "bad.json", "n");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("heat", "1 circle could not be read").doesNotContain("bad.json");
        assertThat(run.err())
                .contains("bad.json:1", "Ask whoever made bad.json for a new one")
                .doesNotContain("Exception");
    }

    @ParameterizedTest
    @CsvSource({"nl", "en"})
    void theSamplesTogetherReadAsTheyDid(String language) {
        Run run = Run.in(SAMPLES, "seek", "--for", "network", "--lang", language, "--format", "markdown");
        assertThat(run.err()).isEmpty();
        Golden.assertSame("seek-network-%s.md".formatted(language), run.out());
    }
}
