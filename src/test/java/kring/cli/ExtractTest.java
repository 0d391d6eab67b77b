package kring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kring.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a circle hands to the network: the same overview comes of it, it says no more, and no other is taken for one. */
class ExtractTest {
    private static final Path SAMPLES = Path.of("samples").toAbsolutePath();
    private static final List<String> WORDS = List.of("warmte", "heat", "barn", "schuur", "cake");

    @TempDir
    private Path temp;

    private static Run run(Path folder, String... words) {
        return Run.in(
                folder,
                Stream.concat(Stream.of("--lang", "en"), Stream.of(words)).toArray(String[]::new));
    }

    private Path extract(Path circle, String name) {
        Path file = temp.resolve(name);
        Run run = run(circle, "extract", "-o", file.toString());
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("Read it before you hand it on");
        return file;
    }

    private static String overview(Path folder, Stream<Path> circles, String... more) {
        List<String> words = new ArrayList<>(List.of("overview"));
        circles.forEach(circle -> words.add(circle.toString()));
        words.addAll(List.of(more));
        Run run = run(folder, words.toArray(String[]::new));
        assertThat(run.status()).as(run.err()).isZero();
        return run.out();
    }

    @ParameterizedTest
    @ValueSource(strings = {"lindermark", "merewaard"})
    void aSampleReleasesWhatItDid(String sample) {
        Run run = run(SAMPLES.resolve(sample), "extract");
        assertThat(run.err()).isEmpty();
        Golden.assertSame("extract-%s.json".formatted(sample), run.out());
        assertThat(extract(SAMPLES.resolve(sample), sample + ".json")).hasContent(run.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "markdown", "html"})
    void foldersAndExtractsGiveTheSame(String format) {
        Path one = extract(SAMPLES.resolve("lindermark"), "b.json");
        Path other = extract(SAMPLES.resolve("merewaard"), "a.json");
        String folders = overview(SAMPLES, Stream.of(), "--format", format);
        assertThat(overview(temp, Stream.of(one, other), "--format", format)).isEqualTo(folders);
        assertThat(overview(temp, Stream.of(other, SAMPLES.resolve("lindermark")), "--format", format))
                .isEqualTo(folders);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void soTheyDoOfGeneratedCircles(long seed) throws IOException {
        Random random = new Random(seed);
        Path folders = Files.createDirectory(temp.resolve("circles"));
        List<Path> extracts = new ArrayList<>();
        for (int circle = 0; circle < 6; circle++) {
            Path folder = folders.resolve("c" + circle);
            generate(folder, random);
            extracts.add(extract(folder, random.nextInt(1000) + "-" + circle + ".json"));
        }
        String told = overview(temp, Stream.of(folders), "--format", "json");
        assertThat(told).contains("\"bring\": \"", "\"region\": \"");
        assertThat(overview(temp, extracts.stream(), "--format", "json")).isEqualTo(told);
        assertThat(overview(temp, Stream.of(folders), "--for", "facilitator", "--format", "json"))
                .contains(told.substring(told.indexOf("\"matches\""), told.indexOf("\"regions\"")));
    }

    private static void generate(Path folder, Random random) throws IOException {
        Files.createDirectories(folder.resolve("members"));
        Files.writeString(
                folder.resolve("circle.yaml"),
                "kring: 1\nname: C\nregion: %s\nlanguage: %s\nfacilitator: {name: F}\naliases: {heat: [warmte]}\nthresholds: {suppress-below: %d}\n"
                        .formatted(
                                "Region " + random.nextInt(4),
                                random.nextBoolean() ? "nl" : "en",
                                2 + random.nextInt(5)));
        for (int member = 0; member < 12; member++) {
            Files.writeString(folder.resolve("members/m" + member + ".yaml"), """
                    name: N%d
                    sector: s%d
                    status: %s
                    consent: {network: %s}
                    gets: [{id: g, kind: space, tags: [%s], text: Seeks %s, visibility: network}]
                    brings: [{id: b, kind: material, tags: [%s], text: Offers %s, visibility: network, until: %s}]
                    """.formatted(
                            member,
                            random.nextInt(3),
                            random.nextBoolean() ? "founder" : "member",
                            random.nextInt(4) > 0,
                            word(random),
                            word(random),
                            word(random),
                            word(random),
                            random.nextBoolean() ? "2099" : "2025-11-01"));
        }
    }

    private static String word(Random random) {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    /** A number holds for a day; nothing else in the file tells who it was the day before. */
    @Test
    void nothingButTheReleasedWordsLinksTwoDays() throws IOException {
        Path folder = temp.resolve("circle");
        Files.createDirectories(folder.resolve("members"));
        Files.writeString(folder.resolve("circle.yaml"), "kring: 1\nname: Oak\nfacilitator: {name: Fay}\n");
        String bring =
                "name: %s\nstatus: founder\nconsent: {network: true}\nbrings: [{id: own-id, tags: [x], text: %s, visibility: network}]\n";
        Files.writeString(folder.resolve("members/ann.yaml"), bring.formatted("Ann", "Milk"));
        Files.writeString(folder.resolve("members/bob.yaml"), bring.formatted("Bob", "Tea"));
        String before = run(folder, "extract", "--today", "2025-11-13").out();
        Files.writeString(folder.resolve("members/ann.yaml"), bring.formatted("Ann", "Water"));
        String after = run(folder, "extract", "--today", "2025-11-14").out();
        assertThat(before).contains("Milk", "Tea").doesNotContain("Ann", "Bob", "Oak", "Fay", "own-id", "ann", "bob");
        assertThat(after.indexOf("Tea")).isLessThan(after.indexOf("Water"));
        Files.move(folder.resolve("members/ann.yaml"), folder.resolve("members/zoe.yaml"));
        assertThat(run(folder, "extract", "--today", "2025-11-14").out()).isEqualTo(after);
    }

    /** What others hand over may be anything: what is wrong, where, and what to do; and the others go on. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # in the file                  | written instead                     | is told
            "command": "extract"           | "command": "overview"               | wrong-word
            "language": "nl"               | "language": "nl", "name": "Oak"     | unknown-key
            "person": "p1"                 | "person": "anna"                    | wrong-word
            "person": "p2"                 | "person": "p1"                      | duplicate-id
            "date": "2025-11-13"           | "date": "2035-11-13"                | out-of-range
            "date": "2025-11-13"           | "date": "2019-11-13"                | out-of-range
            "suppress-below": 5            | "suppress-below": 0                 | out-of-range
            "people": [                    | "people": 3, "folk": [              | unknown-key
            "kind": "customers"            | "kind": "kin\\u200bd"               | wrong-word
            "sector": "voeding"            | "sector": "voe\\u200bding"          | invisible-character
            "until": "2026-12-31"          | "until": "2026-02-31"               | wrong-date
            "kring": 1                     | "kring": 1, "x": [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[ | :
            """)
    void anExtractThatIsNoneIsToldOfAndTheOthersGoOn(String there, String instead, String told) throws IOException {
        Path bad = extract(SAMPLES.resolve("lindermark"), "bad.json");
        String text = Files.readString(bad);
        assertThat(text).contains(there);
        Files.writeString(bad, text.replaceFirst(Pattern.quote(there), instead.replace("\\", "\\\\")));
        Run run = run(temp, "overview", "bad.json", SAMPLES.resolve("merewaard").toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("1 circle", "Crooked carrots").doesNotContain("bad.json");
        assertThat(run.err())
                .containsPattern("bad\\.json:\\d+:\\d+: error .*" + Pattern.quote(told))
                .contains("Ask whoever made bad.json for a new one");
    }

    @Test
    void whatIsNoTextIsNoExtract() throws IOException {
        Path file = temp.resolve("bad.json");
        for (byte[] bytes : List.of(
                new byte[0],
                new byte[2_000_000],
                new byte[] {'P', 'K', 3, 4},
                "{\"kring\": 1".getBytes(StandardCharsets.UTF_8),
                "{\"kring\": \"\u0007\"}".getBytes(StandardCharsets.UTF_8),
                "[]".getBytes(StandardCharsets.UTF_8))) {
            Files.write(file, bytes);
            Run run = run(temp, "overview", "bad.json", SAMPLES.toString());
            assertThat(run.status()).isEqualTo(1);
            assertThat(run.err()).contains("bad.json").doesNotContain("Exception");
            assertThat(run.out()).contains("1 circle could not be read");
        }
    }

    /** An extract has no signals: a facilitator sees those of the folders, and the rest of both. */
    @Test
    void signalsAreThoseOfFolders() {
        Path extract = extract(SAMPLES.resolve("lindermark"), "l.json");
        String told = overview(temp, Stream.of(extract, SAMPLES.resolve("merewaard")), "--for", "facilitator");
        assertThat(told).contains("Merewaard Circle", "Crooked carrots").doesNotContain("Kring Lindermark");
    }

    /** A region is told where two share it, however they write it. */
    @Test
    void aRegionOfOneCircleIsNotTold() throws IOException {
        for (String region : List.of("North", "north ", "Elsewhere")) {
            Path folder = temp.resolve("in-" + region.strip());
            Files.createDirectories(folder);
            Files.writeString(
                    folder.resolve("circle.yaml"),
                    "kring: 1\nname: C\nregion: \"%s\"\nfacilitator: {name: F}\n".formatted(region));
        }
        String told = overview(temp, Stream.of(temp), "--format", "json");
        assertThat(told).contains("\"region\": \"North\"", "\"region\": null").doesNotContain("Elsewhere");
    }

    /** Sought in the north and offered in the south only, whatever each calls it. */
    @Test
    void whatARegionLacksAnotherMayHave() throws IOException {
        String get = "gets: [{id: g, tags: [%s], text: G, visibility: network}]";
        String bring = "brings: [{id: b, tags: [%s], text: B, visibility: network}]";
        circle("n1", "North", "", get.formatted("warmte"));
        circle("n2", "North", "", bring.formatted("barn"));
        circle("s1", "South", "aliases: {heat: [warmte]}\n", bring.formatted("heat"));
        circle("s2", "South", "", get.formatted("barn"));
        circle("s3", "South", "", bring.formatted("barn"));
        String told = overview(temp, Stream.of(temp), "--format", "json");
        assertThat(told.replaceAll("\\s", ""))
                .contains(
                        "\"white-spots\":[{\"region\":\"North\",\"tag\":\"heat\",\"elsewhere\":[\"South\"]}]",
                        "\"tags\":[{\"tag\":\"heat\",\"aliases\":[\"warmte\"]}]",
                        "{\"region\":\"South\",\"circles\":3,\"gets\":1,\"brings\":2,\"matches\":3}");
        assertThat(overview(temp, Stream.of(temp))).contains("White spots", "South", "Words that mean the same");
    }

    private void circle(String name, String region, String more, String released) throws IOException {
        Path folder = temp.resolve(name);
        Files.createDirectories(folder.resolve("members"));
        Files.writeString(
                folder.resolve("circle.yaml"),
                "kring: 1\nname: C\nregion: %s\nfacilitator: {name: F}\n%s".formatted(region, more));
        Files.writeString(
                folder.resolve("members/m.yaml"),
                "name: M\nstatus: founder\nconsent: {network: true}\n%s\n".formatted(released));
    }
}
