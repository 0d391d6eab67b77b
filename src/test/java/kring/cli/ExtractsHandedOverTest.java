package kring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Twenty extracts in one folder; and what is told of those that are none is for somebody who cannot mend them. */
class ExtractsHandedOverTest {
    private static final String DAY = "2025-11-13";
    private static final Pattern BY_HAND = Pattern.compile("YAML|indent|two spaces|(?m)^ {4}= (?!.*[Uu]pdate)");

    @TempDir
    private Path temp;

    private List<Path> circles = List.of();

    @BeforeEach
    void twoCirclesHandOverTheirExtracts() throws IOException {
        circles = new GeneratedNetwork(new Random(4), temp.resolve("circles")).circles(2);
        Files.createDirectory(temp.resolve("ex"));
        for (int number = 0; number < circles.size(); number++) {
            Run run = run(
                    circles.get(number),
                    "extract",
                    "-o",
                    temp.resolve("ex/" + number + ".json").toString());
            assertThat(run.status()).isZero();
        }
    }

    private static Run run(Path folder, String... words) {
        return Run.in(
                folder,
                Stream.concat(Stream.of("--lang", "en", "--today", DAY), Stream.of(words))
                        .toArray(String[]::new));
    }

    private Path first() {
        return temp.resolve("ex/0.json");
    }

    @ParameterizedTest
    @CsvSource({"overview --format json", "overview --for facilitator", "seek --for network"})
    void aFolderOfExtractsIsThoseExtracts(String command) throws IOException {
        String[] words = command.split(" ");
        Run named = run(temp.resolve("ex"), words(words, "0.json", "1.json"));
        assertThat(named.status()).isZero();
        Files.writeString(temp.resolve("ex/.hidden.json"), "{}");
        Files.createDirectory(temp.resolve("ex/folder.json"));
        run(
                circles.get(0),
                "overview",
                "--format",
                "json",
                "-o",
                temp.resolve("ex/made.json").toString(),
                ".");
        for (Run run : List.of(
                run(temp, words(words, "ex")),
                run(temp.resolve("ex"), words),
                run(temp, words(words, "ex", "ex/1.json")))) {
            assertThat(run.err()).isEmpty();
            assertThat(run.out()).isEqualTo(named.out());
        }
    }

    private static String[] words(String[] words, String... more) {
        return Stream.concat(Stream.of(words), Stream.of(more)).toArray(String[]::new);
    }

    @Test
    void aFolderThatHoldsCirclesAndExtractsIsBoth() throws IOException {
        Files.move(first(), circles.get(0).resolveSibling("0.json"));
        Run run = run(temp, "overview", "circles");
        assertThat(run.err()).contains("are the same circle", "0.json");
        assertThat(run.out()).contains("2 circles");
    }

    @Test
    void whatElseLiesThereIsToldOf() throws IOException {
        Files.writeString(temp.resolve("ex/package.json"), "{\"name\": \"x\", \"version\": 2}");
        Run run = run(temp, "overview", "ex");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err())
                .contains("does not look like a circle’s extract: leave it out. Ask whoever made ex/package.json");
        assertThat(run.out()).contains("2 circles");
    }

    /** Broken anywhere, an extract asks nobody to write it better. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void nobodyIsAskedToMendAnExtractByHand(long seed) throws IOException {
        String text = Files.readString(first());
        Random random = new Random(seed);
        for (int time = 0; time < 25; time++) {
            int at = random.nextInt(text.length() - 1);
            String broken = switch (time % 4) {
                case 0 -> text.substring(0, at);
                case 1 -> text.substring(0, at) + text.substring(at + 1);
                case 2 -> text.substring(0, at) + "{}[],:\"'&*!#- 7x".charAt(random.nextInt(16)) + text.substring(at);
                default -> text + "[]{}x,:".charAt(random.nextInt(7));
            };
            Files.writeString(first(), broken);
            Run run = run(temp, "overview", "ex");
            assertThat(run.status()).isLessThan(2);
            assertThat(BY_HAND.matcher(run.err()).find())
                    .as("%s%n%s", broken, run.err())
                    .isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "kring": 1         | "kring": 2                   | newer kring           | false
            "kring": 1         | "kring": 12, "more": {"x":1} | newer kring           | false
            "language"         | "future": [3], "language"    | If it comes from a newer kring, update yours | true
            "date": "2025-11-13" | "date": "2024-11-12"       | more than a year old  | true
            "date": "2025-11-13" | "date": "2025-11-15"       | still to come         | true
            "person": "p2"     | "person": "p1"               | p1 stands twice       | true
            """)
    void theCauseIsToldAndWhatHelps(String there, String instead, String told, boolean asks) throws IOException {
        String text = Files.readString(first());
        assertThat(text).contains(there);
        Files.writeString(first(), text.replace(there, instead));
        Run run = run(temp, "overview", "ex");
        assertThat(run.err()).contains(told, "1 error").doesNotContain("Known here");
        assertThat(run.err().contains("for a new one")).isEqualTo(asks);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "markdown", "html", "docx", "xlsx"})
    void whereNothingCouldBeReadNothingIsSaidOfTheNetwork(String format) throws IOException {
        for (String name : List.of("0.json", "1.json")) {
            Files.writeString(temp.resolve("ex/" + name), "[");
        }
        for (String command : List.of("overview", "seek")) {
            Path file = temp.resolve("told." + format);
            Run run = run(temp, command, "--for", "network", "--format", format, "-o", file.toString(), "ex");
            assertThat(run.status()).isEqualTo(1);
            assertThat(CanaryTest.opened(Files.readAllBytes(file)))
                    .contains("Nothing could be read")
                    .doesNotContain("Nobody has released", "0 circles");
        }
    }

    /** A table of which nothing stands in an extract has no heading over nothing. */
    @Test
    void signalsAreSaidToStandInFolders() {
        String told = run(temp, "overview", "--for", "facilitator", "--format", "json", "ex")
                .out();
        assertThat(told).contains("\"signals\": []");
        String text = run(temp, "overview", "--for", "facilitator", "--format", "markdown", "ex")
                .out();
        assertThat(text)
                .contains("Signals and meetings stand only in folders of circles")
                .doesNotContain("No date yet");
        assertThat(Pattern.compile("\\|[ -]*-\\|\\R(?!\\|)").matcher(text).find())
                .as(text)
                .isFalse();
    }
}
