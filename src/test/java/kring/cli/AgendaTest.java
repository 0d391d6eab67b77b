package kring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kring.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code kring agenda}, from the shell's side. */
class AgendaTest {
    private static final String MEETING = "quarters/2025-Q4/meeting.yaml";

    @TempDir
    private Path temp;

    @ParameterizedTest
    @CsvSource({
        "lindermark, 2025-Q4, nl, circle",
        "lindermark, 2025-Q4, en, circle",
        "lindermark, 2025-Q4, nl, facilitator",
        "lindermark, 2025-Q4, en, facilitator",
        "merewaard, 2026-Q1, nl, circle",
        "merewaard, 2026-Q1, en, circle",
        "merewaard, 2026-Q1, nl, facilitator",
        "merewaard, 2026-Q1, en, facilitator"
    })
    void theAgendaAndTheRunSheetReadAsTheyDid(String sample, String quarter, String language, String audience) {
        Run run = agenda(
                Path.of("samples", sample), quarter, "--lang", language, "--for", audience, "--format", "markdown");
        Golden.assertSame("agenda-%s-%s-%s-%s.md".formatted(sample, quarter, audience, language), run.out());
    }

    @ParameterizedTest
    @CsvSource({"lindermark, 2025-Q4", "merewaard, 2026-Q1"})
    void theResultAndTheEntryAreWhatTheyWere(String sample, String quarter) {
        Golden.assertSame(
                "agenda-%s-%s.json".formatted(sample, quarter),
                agenda(Path.of("samples", sample), quarter, "--for", "facilitator", "--format", "json")
                        .out());
        Golden.assertSame(
                "meeting-%s-%s.ics.txt".formatted(sample, quarter),
                agenda(Run.sample(sample, temp), quarter, "--format", "ics")
                        .out()
                        .replace("\r\n", "\n"));
    }

    private static Run agenda(Path sample, String quarter, String... options) {
        String[] words = Stream.concat(
                        Stream.of(
                                "--today",
                                sample.endsWith("lindermark") ? "2025-11-13" : "2026-02-04",
                                "agenda",
                                quarter),
                        Stream.of(options))
                .toArray(String[]::new);
        Run run = Run.in(sample, words);
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        return run;
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "markdown", "html", "docx", "xlsx", "ics"})
    void whatIsHandedOutIsTheSameWhoeverBrokeAPromise(String format) throws IOException {
        Path circle = Run.sample("lindermark", temp);
        byte[] before = written(circle, "circle", format);
        for (String member : List.of("care-farm", "baker", "dairy", "installer", "bookkeeper")) {
            Path checkin = circle.resolve("quarters/2025-Q4/checkins/" + member + ".yaml");
            Files.writeString(
                    checkin, Files.readString(checkin).replaceAll("outcome: (kept|partly)", "outcome: broken"));
        }
        assertThat(written(circle, "circle", format)).isEqualTo(before);
        assertThat(written(circle, "facilitator", "json")).isNotEqualTo(before);
    }

    @Test
    void whoBrokeAPromiseDoesNotOpen() throws IOException {
        Path circle = Run.sample("lindermark", temp);
        assertThat(json(circle)).containsPattern("\"order\": \\[\\s+\"care-farm\"");
        Path checkin = circle.resolve("quarters/2025-Q4/checkins/care-farm.yaml");
        Files.writeString(checkin, Files.readString(checkin).replace("outcome: kept", "outcome: broken"));
        assertThat(json(circle)).containsPattern("\"order\": \\[\\s+\"bookkeeper\"");
    }

    @Test
    void onlyTheFacilitatorsResultHasARunSheet() {
        Path circle = Run.sample("lindermark", temp);
        assertThat(json(circle)).contains("\"runsheet\"");
        assertThat(Run.in(circle, "agenda", "--format", "json").out()).doesNotContain("runsheet");
    }

    private static String json(Path circle) {
        return Run.in(circle, "agenda", "--format", "json", "--for", "facilitator")
                .out();
    }

    @ParameterizedTest
    @CsvSource({"circle, docx", "circle, json", "facilitator, docx", "facilitator, json", "facilitator, xlsx"})
    void noScreeningIsInEitherPaper(String audience, String format) throws IOException {
        Path circle = Run.sample("lindermark", temp);
        byte[] before = written(circle, audience, format);
        try (Stream<Path> screenings = Files.list(circle.resolve("screenings"))) {
            for (Path screening : screenings.toList()) {
                Files.delete(screening);
            }
        }
        assertThat(written(circle, audience, format)).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"45, 8, 55", "56, 8, 55", "40, 2, 54"})
    void tooShortAMeetingIsRefusedWithTheLeastThatFitsAndWhatToDrop(String minutes, String members, String least)
            throws IOException {
        Path circle = Run.sample("lindermark", temp);
        String away = members.equals("2")
                ? "attendance: {baker: absent, laundry: absent, dairy: absent, studio: absent, timber: excused,"
                        + " installer: excused}\n"
                : "";
        Files.writeString(circle.resolve(MEETING), "date: 2025-11-20\nminutes: " + minutes + "\n" + away);
        for (String command : List.of("agenda", "pack")) {
            Run run = Run.in(circle, "--lang", "en", command, "2025-Q4");
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err())
                    .startsWith("kring: " + minutes + " minutes are too few for " + members + " members")
                    .contains("The least that fits is " + least + " minutes.", "check-out");
        }
        assertThat(circle.resolve("reports")).doesNotExist();
        Files.writeString(circle.resolve(MEETING), "date: 2025-11-20\nminutes: " + least + "\n" + away);
        assertThat(Run.in(circle, "agenda", "2025-Q4").status()).isZero();
    }

    @Test
    void aQuarterWithoutAMeetingHasAnAgendaAndNoEntry() throws IOException {
        Path circle = Run.sample("lindermark", temp);
        Files.delete(circle.resolve(MEETING));
        assertThat(Run.in(circle, "agenda", "2025-Q4").out()).contains("4e kwartaal 2025 · 13:30 tot 16:30");
        Run entry = Run.in(circle, "agenda", "2025-Q4", "--format", "ics");
        assertThat(entry.status()).isEqualTo(2);
        assertThat(entry.err()).contains("quarters/2025-Q4/meeting.yaml");
        assertThat(Run.in(circle, "pack", "2025-Q4").status()).isZero();
        assertThat(Run.files(circle.resolve("reports/2025-Q4")))
                .containsKey("agenda.docx")
                .doesNotContainKey("meeting.ics");
    }

    @Test
    void onlyWhoConsentsIsNamedInTheEntryAndItsKeyStaysTheSame() throws IOException {
        Path circle = Run.sample("lindermark", temp);
        String entry = entry(circle);
        assertThat(entry).contains("anna@bakkerij-korenmaat.example").doesNotContain("Karim", "hedda@");
        Files.writeString(circle.resolve(MEETING), "date: 2025-12-04\nminutes: 120\n");
        assertThat(uid(entry(circle))).isEqualTo(uid(entry));
    }

    @Test
    void theEntrysKeyDoesNotHangOnTheCirclesName() throws IOException {
        Path circle = Run.sample("lindermark", temp);
        String before = uid(entry(circle));
        Path file = circle.resolve("circle.yaml");
        Files.writeString(file, Files.readString(file).replaceFirst("(?m)^name: .*$", "name: Kring Anders"));
        assertThat(uid(entry(circle))).isEqualTo(before);
        assertThat(uid(Run.in(Run.sample("merewaard", temp), "agenda", "2026-Q1", "--format", "ics")
                        .out()))
                .isNotEqualTo(before);
    }

    @Test
    void somebodyWhoseAddressCannotBeUsedIsNoAttendee() throws IOException {
        Path circle = Run.sample("lindermark", temp);
        Path baker = circle.resolve("members/baker.yaml");
        for (String address :
                List.of("anna", "anna, karim", "anna@", "@x.example", "anna@x..example", "Anna <a@x.example>")) {
            Files.writeString(
                    baker, Files.readString(baker).replaceFirst("(?m)^email: .*$", "email: \"" + address + "\""));
            Run run = Run.in(circle, "agenda", "2025-Q4", "--format", "ics");
            assertThat(run.out()).as(address).contains("Ilse Radema").doesNotContain("Anna Verhulst");
        }
    }

    private static String entry(Path circle) {
        return Run.in(circle, "agenda", "2025-Q4", "--format", "ics").out().replace("\r\n ", "");
    }

    private static String uid(String entry) {
        return entry.lines().filter(line -> line.startsWith("UID:")).findFirst().orElseThrow();
    }

    @Test
    void thePackHasBothPapersAndTheEntry() {
        Path circle = Run.sample("lindermark", temp);
        assertThat(Run.in(circle, "pack", "2025-Q4").status()).isZero();
        Map<String, byte[]> papers = Run.files(circle.resolve("reports/2025-Q4"));
        assertThat(papers).containsKeys("agenda.docx", "facilitator/draaiboek.docx", "meeting.ics");
    }

    private byte[] written(Path circle, String audience, String format) throws IOException {
        Path file = temp.resolve("out");
        Run run = Run.in(circle, "agenda", "2025-Q4", "--for", audience, "--format", format, "-o", file.toString());
        assertThat(run.err()).isEmpty();
        return Files.readAllBytes(file);
    }
}
