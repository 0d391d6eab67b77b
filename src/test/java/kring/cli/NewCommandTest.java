package kring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import kring.Golden;
import kring.folder.load.DiskTree;
import kring.folder.load.FolderReader;
import kring.model.Snapshot;
import kring.model.quarter.Meeting;
import kring.model.value.Period;
import kring.model.value.Quarter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code kring new}: whatever is begun is valid at once, and nothing is ever overwritten. */
class NewCommandTest {
    private static final Quarter NEXT = new Quarter(2026, 1);

    @TempDir
    private Path temp;

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void whateverIsBegunIsCleanButForWhatIsStillToBeFilledIn(String language) {
        Path circle = temp.resolve("kring-voorbeeld");
        assertThat(Run.in(temp, "--lang", language, "new", "circle", "kring-voorbeeld")
                        .status())
                .isZero();
        onlyToFillIn(circle, 2);
        assertThat(Run.in(circle, "new", "member", "baker").status()).isZero();
        onlyToFillIn(circle, 4);
        assertThat(Run.in(circle, "new", "candidate", "jan").status()).isZero();
        onlyToFillIn(circle, 7);
        assertThat(Run.in(circle, "new", "quarter", "2025-q4").status()).isZero();
        onlyToFillIn(circle, 8);
        assertThat(Run.in(circle, "new", "venture", "heat").status()).isZero();
        onlyToFillIn(circle, 9);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-10-01", "2025-11-13", "2025-12-31"})
    void aVentureBeginsToday(String today) {
        Path circle = begun("en");
        Run.in(circle, "--today", today, "new", "venture", "heat", "--name", "Heat");
        assertThat(FolderReader.read(new DiskTree(circle))
                        .snapshot()
                        .ventures()
                        .get("heat")
                        .since())
                .isEqualTo(Period.of(LocalDate.parse(today)));
        assertThat(Run.in(circle, "--today", today, "ventures", "--format", "json")
                        .out())
                .contains("heat")
                .doesNotContain("no-step");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void whatIsToldLeavesNothingToFillIn(String language) {
        Path circle = begun(language);
        Run.in(circle, "new", "quarter", "2025-Q4", "--date", "2025-11-20");
        Run.in(circle, "new", "venture", "heat", "--name", "Warmte");
        assertThat(Files.exists(circle.resolve("quarters/2025-Q4/checkins/baker.yaml")))
                .isTrue();
        onlyToFillIn(circle, 1);
        assertThat(Run.in(circle, "check").out()).contains("intention: …");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void theFilesAreAsTheyWereReadAndApproved(String language) throws IOException {
        Path circle = begun(language);
        String charter = """
                  dimensions:
                    - {id: trust, floor: true, name: {nl: Vertrouwen, en: Trust}, anchors: {1: hides, 5: shares}}
                """;
        Path file = circle.resolve("circle.yaml");
        Files.writeString(file, Files.readString(file).replace("  signed: []\n", "  signed: []\n" + charter));
        Run.in(circle, "new", "candidate", "jan", "--name", "Jan", "--organisation", "De Klus");
        Files.writeString(circle.resolve("members/baker.yaml"), """
                name: Anna
                status: founder
                ambitions:
                  - id: gas-free-ovens
                    agenda: business
                    horizon: year
                    text: Half zoveel gas verstoken.
                    measure: {unit: m³ gas, baseline: 42000, target: 21000}
                  - {id: rest, agenda: personal, horizon: year, text: Twee dagen vrij.}
                """);
        write(circle, "quarters/2025-Q3/checkins/baker.yaml", """
                ambitions: {gas-free-ovens: {value: 36000.5}}
                promises:
                  - {id: ask-quote, text: Een offerte vragen., due: 2025-12-01}
                  - {id: call}
                """);
        write(circle, "quarters/2025-Q3/meeting.yaml", """
                date: 2025-09-18
                topics:
                  - {id: rooms, text: "Ruimte: wie?", by: baker, minutes: 10, status: carried}
                  - {id: pilot, status: done}
                """);
        Run.in(circle, "new", "quarter", "2025-Q4", "--carry");
        Run.in(circle, "new", "venture", "heat", "--name", "Warmte");
        Map<String, byte[]> files = Run.files(circle);
        files.keySet().removeIf(path -> path.startsWith(".kring") || path.contains("2025-Q3"));
        files.remove("members/baker.yaml");
        Golden.assertSame("scaffold-" + language + ".txt", text(files));
    }

    @Test
    void aPreFilledCheckinStillCountsAsMissing() {
        Path circle = Run.sample("lindermark", temp);
        assertThat(Run.in(circle, "--today", "2025-12-01", "new", "quarter", "2026-Q1")
                        .status())
                .isZero();
        Snapshot after = FolderReader.readAgainstSchemas(new DiskTree(circle)).snapshot();
        assertThat(after.record(NEXT).checkins())
                .hasSize(8)
                .allSatisfy((id, checkin) -> assertThat(checkin.given()).isFalse());
        assertThat(after.record(NEXT).checkins().get("baker").promised().keySet())
                .containsExactly("crate-deposit", "oven-choice");
        assertThat(after.record(NEXT).meeting().topics()).isEmpty();
    }

    @Test
    void topicsAreCarriedWhenAskedFor() {
        Path circle = Run.sample("lindermark", temp);
        Run.in(circle, "new", "quarter", "2026-Q1", "--carry", "--date", "2026-02-12");
        Snapshot after = FolderReader.readAgainstSchemas(new DiskTree(circle)).snapshot();
        assertThat(after.record(NEXT).meeting().date()).isEqualTo("2026-02-12");
        assertThat(after.record(NEXT).meeting().topics())
                .extracting(Meeting.Topic::id, Meeting.Topic::status)
                .containsExactlyElementsOf(after.record(new Quarter(2025, 4)).meeting().topics().stream()
                        .map(topic -> org.assertj.core.groups.Tuple.tuple(topic.id(), Meeting.Topic.Status.OPEN))
                        .toList());
    }

    @Test
    void nothingIsEverOverwrittenAndWhatIsMissingIsAdded() throws IOException {
        Path circle = begun("en");
        for (String[] twice : new String[][] {
            {"new", "circle", "."},
            {"new", "member", "baker"},
            {"new", "quarter", "2025-Q4"},
            {"new", "venture", "heat"}
        }) {
            Run.in(circle, twice);
            String before = text(Run.files(circle));
            Run again = Run.in(circle, twice);
            assertThat(again.status()).isEqualTo(2);
            assertThat(again.err()).contains("is there already");
            assertThat(text(Run.files(circle))).isEqualTo(before);
        }
        Run.in(circle, "new", "member", "late");
        assertThat(Run.in(circle, "new", "quarter", "2025-Q4").out())
                .isEqualTo("Made: quarters/2025-Q4/checkins/late.yaml\n");
    }

    @Test
    void whenOneFileCannotBeWrittenNoneIs() throws IOException {
        Path circle = begun("en");
        Path schemas = circle.resolve(".kring/schemas");
        for (Path file : (Iterable<Path>) Files.list(schemas)::iterator) {
            Files.delete(file);
        }
        Files.delete(schemas);
        Files.writeString(schemas, "no folder");
        String before = text(Run.files(circle));
        assertThat(Run.in(circle, "new", "quarter", "2025-Q4").status()).isEqualTo(2);
        assertThat(text(Run.files(circle))).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            new member Jan_Bakker        | 2 | jan-bakker
            new member 007               | 2 | cannot be an id
            new venture ../heat          | 2 | cannot be an id
            new quarter 2025             | 2 | no quarter
            new quarter 2025-Q4 --date x | 2 | no date
            new                          | 2 | circle, member, candidate, quarter, venture
            new quarter 2024-Q4 --date 2026-01-01 | 1 | quarter-order
            """)
    void whatCannotBeIsRefused(String words, int status, String says) throws IOException {
        Path circle = begun("en");
        write(circle, "quarters/2025-Q3/meeting.yaml", "date: 2025-09-18\n");
        String before = text(Run.files(circle));
        Run run = Run.in(circle, words.split(" "));
        assertThat(run.err()).contains(says);
        assertThat(run.status()).isEqualTo(status);
        assertThat(text(Run.files(circle))).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Anna: \"de\" Bakker", "- x", "007", "… van Dam", "# geen", "true", "Één {naam}"})
    void anyNameIsWrittenSoThatItReadsBack(String name) {
        Path circle = begun("nl");
        assertThat(Run.in(circle, "new", "member", "odd", "--name", name).status())
                .isZero();
        assertThat(FolderReader.read(new DiskTree(circle))
                        .snapshot()
                        .members()
                        .get("odd")
                        .name())
                .isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "--date=2026-02-12, 0, ''",
        "--date=2026-02-19, 2, met 2026-02-12 als dag",
        "--carry, 0, --carry zet er niets bij"
    })
    void aMeetingWhoseDayWasAgreedBeforeStaysAndWhatIsLostOfTheCommandIsTold(String option, int status, String told)
            throws IOException {
        Path circle = Run.sample("lindermark", temp);
        Path meeting =
                Files.createDirectories(circle.resolve("quarters/2026-Q1")).resolve("meeting.yaml");
        Files.writeString(meeting, "date: 2026-02-12\n");
        Run run = Run.in(circle, "--today", "2025-11-21", "new", "quarter", "2026-Q1", option);
        assertThat(run.status()).isEqualTo(status);
        assertThat(run.err()).contains(told);
        assertThat(circle.resolve("quarters/2026-Q1/checkins/baker.yaml")
                        .toFile()
                        .isFile())
                .isEqualTo(status == 0);
        assertThat(meeting).hasContent("date: 2026-02-12");
    }

    private Path begun(String language) {
        Path circle = temp.resolve("circle");
        assertThat(Run.in(
                                temp,
                                "--lang",
                                language,
                                "new",
                                "circle",
                                "circle",
                                "--name",
                                "Kring",
                                "--facilitator",
                                "Hedda")
                        .status())
                .isZero();
        Run.in(circle, "new", "member", "baker", "--name", "Anna", "--organisation", "Korenmaat", "--founder");
        return circle;
    }

    private static void onlyToFillIn(Path circle, int places) {
        Run check = Run.in(circle, "check");
        assertThat(check.status()).as(check.out()).isZero();
        assertThat(check.out().split("to-fill-in: ", -1)).hasSize(places + 1);
        assertThat(check.err()).contains(places + " wa");
    }

    private static void write(Path circle, String name, String text) throws IOException {
        Path file = circle.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static String text(Map<String, byte[]> files) {
        return files.entrySet().stream()
                .map(file -> "== " + file.getKey() + "\n" + new String(file.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining());
    }
}
