package kring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import kring.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Many circles side by side, for whoever runs them and for the network. */
class OverviewTest {
    private static final Path SAMPLES = Path.of("samples");

    @TempDir
    private Path network;

    private void write(String circle, String... files) throws IOException {
        String all = "== circle.yaml\nkring: 1\nname: Circle " + circle + "\nfacilitator: {name: Fay}\n"
                + String.join("", files);
        for (String part : all.split("(?m)^== ")) {
            int end = part.indexOf('\n');
            if (end > 0) {
                Path file =
                        network.resolve(circle).resolve(part.substring(0, end).strip());
                Files.createDirectories(file.getParent());
                Files.writeString(file, part.substring(end + 1));
            }
        }
    }

    private static String member(String id, String sector, String... lines) {
        return "== members/%s.yaml\nname: Name of %s\norganisation: Org of %s\nemail: %s@x.example\nsector: %s\nstatus: founder\n%s\n"
                .formatted(id, id, id, id, sector, String.join("\n", lines));
    }

    private static String offers(String bring) {
        return "consent: {network: true}\nbrings: [{id: my-bring, kind: space, tags: [barn], text: %s, visibility: network}]"
                .formatted(bring);
    }

    private static String seeks(String get) {
        return "consent: {network: true}\ngets: [{id: my-get, kind: space, tags: [barn], text: %s, visibility: network}]"
                .formatted(get);
    }

    private Run overview(String... words) {
        return Run.in(
                network,
                Stream.concat(Stream.of("overview", "--lang", "en"), Stream.of(words))
                        .toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource({"network, nl", "network, en", "facilitator, nl", "facilitator, en"})
    void theSamplesTogetherReadAsTheyDid(String audience, String language) {
        Run run = Run.in(SAMPLES, "overview", "--for", audience, "--lang", language, "--format", "markdown");
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        Golden.assertSame("overview-%s-%s.md".formatted(audience, language), run.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"network", "facilitator"})
    void theResultAsJsonIsWhatItWas(String audience) {
        Golden.assertSame(
                "overview-%s.json".formatted(audience),
                Run.in(SAMPLES, "overview", "--for", audience, "--format", "json")
                        .out());
    }

    @Test
    void itIsForTheNetworkUnlessToldOtherwise() {
        assertThat(Run.in(SAMPLES, "overview").out())
                .isEqualTo(Run.in(SAMPLES, "overview", "--for", "network").out());
        assertThat(Run.in(SAMPLES, "overview", "--for", "circle").status()).isEqualTo(2);
        assertThat(Run.in(SAMPLES, "overview", "--for", "baker").err()).contains("network");
    }

    @Test
    void theCirclesAreThoseBelowTheFoldersGivenElseBelowHere() {
        String here = Run.in(SAMPLES, "overview", "--format", "json").out();
        assertThat(Run.in(Path.of("."), "overview", "samples", "--format", "json")
                        .out())
                .isEqualTo(here);
        assertThat(Run.in(Path.of("."), "-C", "samples", "overview", "--format", "json")
                        .out())
                .isEqualTo(here);
        assertThat(Run.in(SAMPLES, "overview", "merewaard", "lindermark", ".", "--format", "json")
                        .out())
                .isEqualTo(here);
        assertThat(Run.in(SAMPLES.resolve("merewaard"), "overview", "--for", "facilitator", "--format", "json")
                        .out())
                .contains("\"folder\": \".\"");
    }

    @Test
    void twoCirclesAreProposedWhatTheyHaveForEachOther() throws IOException {
        write("one", member("ann", "food", seeks("A dry place.")));
        write("two", member("bob", "care", offers("A barn.")));
        assertThat(overview("--for", "facilitator").out())
                .contains("Name of ann (2.p1)", "Name of bob (1.p1)", "Circle one", "same kind");
        assertThat(overview().out()).contains("Member 1.p1 (care)", "Member 2.p1 (food)", "A barn.", "same kind");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "markdown", "html", "json"})
    void theNetworkHearsNoNameIdOrCircle(String format) throws IOException {
        write("one", member("ann", "food", seeks("A dry place.")));
        write(
                "two",
                member("bob", "care", offers("A barn.")),
                "== quarters/2025-Q4/meeting.yaml\ndate: 2025-11-20\nplace: The pub\n");
        String out = overview("--format", format).out();
        assertThat(out).contains("A barn.");
        assertThat(out)
                .doesNotContain(
                        "ann",
                        "bob",
                        "Org of",
                        "Name of",
                        "Circle one",
                        "Circle two",
                        "my-get",
                        "my-bring",
                        "Fay",
                        "pub");
    }

    @Test
    void pseudonymsDoNotDependOnTheNamesOfFoldersOrPeople() throws IOException {
        write("one", member("ann", "food", seeks("A dry place.")), member("zoe", "food", offers("Cake.")));
        write("two", member("bob", "care", offers("A barn.")));
        String before = overview("--format", "json").out();
        Files.move(network.resolve("one"), network.resolve("zzz"));
        Files.move(network.resolve("zzz/members/ann.yaml"), network.resolve("zzz/members/zzz.yaml"));
        assertThat(overview("--format", "json").out()).isEqualTo(before);
    }

    private void people(String circle, int count) throws IOException {
        String[] people = new String[count];
        for (int person = 0; person < count; person++) {
            people[person] = member("person" + person, "food");
        }
        write(circle, people);
    }

    @ParameterizedTest
    @CsvSource({"4, false", "5, true"})
    void countsAreToldFromFivePeopleOfACircleOn(int people, boolean told) throws IOException {
        people("c1", people);
        people("c2", 1);
        Run run = overview("--format", "json");
        assertThat(run.out().contains("\"sector\": \"food\",\n      \"members\": 5"))
                .isEqualTo(told);
        assertThat(run.out()).contains("\"signals\": []");
        assertThat(overview("--for", "facilitator", "--format", "json").out())
                .contains("\"ok\": 2", "\"members\": " + (people + 1));
    }

    /** What a circle does not tell is unknown, however many circles there are. */
    @Test
    void whatIsNotToldAddsNothing() throws IOException {
        for (int circle = 1; circle <= 6; circle++) {
            people("c" + circle, 1);
        }
        assertThat(overview("--format", "json").out())
                .doesNotContain("\"food\"")
                .contains("\"sector\": null,\n      \"members\": null");
    }

    @Test
    void theCircleThatWantsLargerCountsIsHeeded() throws IOException {
        people("c1", 5);
        people("c2", 5);
        assertThat(overview("--format", "json").out()).contains("\"members\": 10");
        Files.writeString(
                network.resolve("c2/circle.yaml"),
                "kring: 1\nname: C\nfacilitator: {name: F}\nthresholds: {suppress-below: 11}\n");
        assertThat(overview("--format", "json").out()).doesNotContain("food");
    }

    @Test
    void aBrokenCircleIsToldOfAndTheOthersGoOn() throws IOException {
        write("broken", member("ann", "food", "left: soon", "joined: later"));
        write("sound", member("bob", "care", offers("A barn.")));
        Run run = overview("--for", "facilitator");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("Circle sound", "broken: 2 errors").doesNotContain("Circle broken");
        assertThat(run.err()).contains("broken has 2 errors", "members/ann.yaml", "kring -C broken check");
        assertThat(run.err().lines().filter(line -> line.contains(": error "))).hasSize(1);
        Run others = overview();
        assertThat(others.status()).isEqualTo(1);
        assertThat(others.out())
                .contains("A barn.", "1 circle could not be read")
                .doesNotContain("broken");
    }

    @Test
    void allBrokenIsAnOverviewOfNothing() throws IOException {
        write("broken", member("ann", "food", "left: soon"));
        for (String audience : List.of("network", "facilitator")) {
            Run run = overview("--for", audience);
            assertThat(run.status()).isEqualTo(1);
            assertThat(run.out()).contains("Nothing could be read").doesNotContain("0 circles", "Nobody has released");
        }
    }

    @Test
    void whatIsWrongForAllIsSaidOnce() throws IOException {
        write("one", member("ann", "food"));
        write("two", member("bob", "food"));
        Run run = overview("--today", "someday");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err().lines()).hasSize(1);
    }

    @Test
    void whatIsDoneSoonSaysNothingOfHowFarItIs() {
        assertThat(Run.inTerminal(80, SAMPLES, "overview").err()).isEmpty();
        assertThat(Run.in(SAMPLES, "overview").err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "xlsx"})
    void paperAndSheetsAreTheSameEveryTime(String format) throws IOException {
        Path file = network.resolve("out." + format);
        Path again = network.resolve("again." + format);
        for (Path path : List.of(file, again)) {
            Run run = Run.in(SAMPLES, "overview", "--for", "facilitator", "--format", format, "-o", path.toString());
            assertThat(run.err()).isEmpty();
        }
        assertThat(file).hasSameBinaryContentAs(again);
    }
}
