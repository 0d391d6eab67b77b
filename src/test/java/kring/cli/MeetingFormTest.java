package kring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kring.folder.load.DiskTree;
import kring.folder.load.FolderReader;
import kring.model.Snapshot;
import kring.model.quarter.Checkin;
import kring.model.quarter.Exchange;
import kring.model.quarter.Meeting;
import kring.model.quarter.Meeting.Decision;
import kring.model.quarter.Promise;
import kring.model.quarter.WrittenAt;
import kring.model.value.Quarter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The evening after with the form only: each answer goes where it belongs, as one change (METHOD, The meeting form). */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MeetingFormTest {
    private static final Quarter Q4 = new Quarter(2025, 4);
    private static final Quarter Q1 = new Quarter(2026, 1);

    private Path made;

    @TempDir
    Path temp;

    private Path circle;
    private Path form;

    @BeforeAll
    void theFormOfTheLastMeeting(@TempDir Path shared) {
        made = Run.sample("lindermark", shared);
        assertThat(Run.in(made, "--today", "2025-11-21", "form", "--meeting").status())
                .isZero();
    }

    @BeforeEach
    void aCopyToWorkIn() {
        circle = Run.copy(made, temp.resolve("lindermark"));
        form = circle.resolve("reports/2025-Q4/facilitator/meeting.xlsx");
    }

    private PaperForm paper() {
        return PaperForm.open(form);
    }

    /** The form on which it went as planned. */
    private PaperForm accepted() {
        PaperForm paper = paper();
        return paper.fill("planned", paper.codes("planned").get(0), "Zo ging het", "zoals gepland");
    }

    private Run imports() {
        return Run.in(circle, "--today", "2025-11-21", "import", form.toString());
    }

    private Snapshot read() {
        return FolderReader.readAgainstSchemas(new DiskTree(circle)).snapshot();
    }

    private Meeting meeting() {
        return read().meeting(Q4);
    }

    private Checkin checkin(String member) {
        return Objects.requireNonNull(read().record(Q4).checkins().get(member));
    }

    /** Reads it in, and once more: then nothing is left to change. */
    private Run importsTwice() {
        Run run = imports();
        assertThat(run.status()).as(run.err()).isZero();
        Map<String, byte[]> once = Run.files(circle.resolve("quarters"));
        Run again = imports();
        assertThat(again.status()).as(again.err()).isZero();
        assertThat(again.out()).isEmpty();
        assertThat(Run.files(circle.resolve("quarters"))).containsExactlyEntriesOf(once);
        return run;
    }

    @ParameterizedTest
    @CsvSource({"lindermark, 2025-11-21, nl", "lindermark, 2026-03-01, en", "merewaard, 2026-06-30, en"})
    void aFormWithoutAChangeAltersNoByte(String sample, String today, String language, @TempDir Path folder) {
        Path other = Run.sample(sample, folder);
        Map<String, byte[]> before = Run.files(other);
        for (Quarter quarter : FolderReader.read(new DiskTree(other)).snapshot().held(LocalDate.parse(today))) {
            Path file = folder.resolve(quarter + ".xlsx");
            Run made = Run.in(
                    other,
                    "--today",
                    today,
                    "--lang",
                    language,
                    "form",
                    quarter.code(),
                    "--meeting",
                    "-o",
                    file.toString());
            assertThat(made.status()).as(made.err()).isZero();
            Run run = Run.in(other, "--today", today, "import", file.toString());
            assertThat(run.out()).isEmpty();
            assertThat(run.status()).as(run.err()).isZero();
        }
        assertThat(Run.files(other)).containsExactlyEntriesOf(before);
    }

    @Test
    void whoWasThereAndTheOrderByNumbers() {
        paper().fill("attendance", "baker", "Aanwezigheid", "aanwezig")
                .fill("attendance", "installer", "Aanwezigheid", "afgemeld")
                .fill("attendance", "laundry", "Sprak als (nummer)", 1)
                .fill("attendance", "baker", "Sprak als (nummer)", 2)
                .save();
        assertThat(importsTwice().out())
                .contains(
                        "aanwezigheid: Anna Verhulst aanwezig, Karim Ouahbi afgemeld, Joost Tervaert aanwezig",
                        "volgorde: Joost Tervaert, Anna Verhulst");
        assertThat(meeting().order()).containsExactly("laundry", "baker");
        assertThat(meeting().attendance())
                .containsOnly(
                        Map.entry("baker", Meeting.Attendance.PRESENT),
                        Map.entry("laundry", Meeting.Attendance.PRESENT),
                        Map.entry("installer", Meeting.Attendance.EXCUSED));
    }

    /** What a facilitator means by what she fills in, and by what she leaves empty. */
    @ParameterizedTest
    @CsvSource({
        "true, baker=afwezig, all others",
        "false, baker=afgemeld, all others",
        "false, baker=afwezig laundry=afgemeld, all others",
        "true, baker=aanwezig, all others",
        "false, baker=aanwezig, nobody else",
        "false, baker=aanwezig laundry=afwezig, nobody else",
        "true, '', nobody else"
    })
    void whoIsNotMarkedWasThereWhenOnlyAbsencesAreToldOrTheySpoke(boolean planned, String marks, String others) {
        PaperForm paper = planned ? accepted() : paper();
        List<String> marked = List.of(marks.isEmpty() ? new String[0] : marks.split(" "));
        marked.forEach(mark -> paper.fill("attendance", mark.split("=")[0], "Aanwezigheid", mark.split("=")[1]));
        List<String> members = paper.codes("attendance");
        paper.save();
        importsTwice();
        Map<String, Meeting.Attendance> attendance = meeting().attendance();
        marked.forEach(mark -> assertThat(attendance.get(mark.split("=")[0]))
                .isEqualTo(
                        switch (mark.split("=")[1]) {
                            case "afwezig" -> Meeting.Attendance.ABSENT;
                            case "afgemeld" -> Meeting.Attendance.EXCUSED;
                            default -> Meeting.Attendance.PRESENT;
                        }));
        assertThat(members).hasSizeGreaterThan(3);
        assertThat(members.stream().filter(member -> !marks.contains(member + "=")))
                .allMatch(
                        member -> others.equals("nobody else")
                                ? !attendance.containsKey(member)
                                : attendance.get(member) == Meeting.Attendance.PRESENT,
                        others);
    }

    @Test
    void oneNumberForTwoIsAskedAndNothingIsWritten() {
        Map<String, byte[]> before = Run.files(circle.resolve("quarters"));
        paper().fill("attendance", "baker", "Aanwezigheid", "aanwezig")
                .fill("attendance", "laundry", "Sprak als (nummer)", 1)
                .fill("attendance", "baker", "Sprak als (nummer)", 1)
                .fill("attendance", "installer", "Sprak als (nummer)", 1.5)
                .fill("made", "+1", "Toezegging", "Iets doen")
                .fill("next", "next", "Dag", "2025-12-18")
                .save();
        Run run = imports();
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err())
                .contains(
                        "nummer 1 heeft",
                        "1,5 is geen plaats",
                        "hier ontbreekt wie het is",
                        "deze dag valt in 2025-Q4");
        assertThat(Run.files(circle.resolve("quarters"))).containsExactlyEntriesOf(before);
    }

    @Test
    void asPlannedTakesTheComputedOrderAndDeepDiveWithoutThoseWhoWereNotThere() {
        Run agenda = Run.in(circle, "agenda", "2025-Q4", "--for", "facilitator", "--format", "json");
        accepted().fill("attendance", "studio", "Aanwezigheid", "aanwezig").save();
        importsTwice();
        List<String> order = meeting().order();
        assertThat(agenda.out().replaceAll("\\s", "")).contains("\"order\":[\"" + String.join("\",\"", order) + "\"]");
        assertThat(meeting().deepdives()).hasSize(1);
    }

    @Test
    void whoWasNotThereNeitherSpokeNorBroughtIn() {
        accepted().save();
        importsTwice();
        String dive = meeting().deepdives().get(0).member();
        circle = Run.copy(made, temp.resolve("again"));
        form = circle.resolve("reports/2025-Q4/facilitator/meeting.xlsx");
        accepted().fill("attendance", dive, "Aanwezigheid", "afwezig").save();
        importsTwice();
        assertThat(meeting().deepdives()).isEmpty();
        assertThat(meeting().order()).isNotEmpty().doesNotContain(dive);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "attendance; baker; Aanwezigheid; afwezig; Sprak als (nummer); 1; P11: Anna Verhulst was er niet",
                "attendance; baker; Aanwezigheid; afgemeld; Sprak als (nummer); 3; P11: Anna Verhulst was er niet",
                "made; baker/oven-choice; Toezegging; ''; Toezegging; ''; E48: de woorden zijn weggehaald",
                "topics; heat-stakes; Onderwerp; ''; Onderwerp; ''; A27: de woorden zijn weggehaald"
            })
    void whatCannotBeIsAskedInItsCell(String line) {
        String[] told = line.split("; ");
        paper().fill(told[0], told[1], told[2], given(told[3]))
                .fill(told[0], told[1], told[4], given(told[5]))
                .save();
        assertRefused("Bijeenkomst!" + told[6]);
    }

    private static Object given(String word) {
        return word.equals("''") ? null : word.matches("\\d") ? Integer.valueOf(word) : word;
    }

    @ParameterizedTest
    @CsvSource({"decisions, Besluit", "topics, Onderwerp", "made, Toezegging", "moves, Toelichting"})
    void wordsOfAnyLengthAreTakenOverOrRefusedInTheirCell(String part, String field) {
        String words = "woord ".repeat(4990).strip();
        PaperForm paper = paper().fill(part, "+1", field, words);
        if (part.equals("made")) {
            paper.fill(part, "+1", "Wie", "Anna Verhulst");
        } else if (part.equals("moves")) {
            paper.fill(part, "+1", "Van", "Anna Verhulst")
                    .fill(part, "+1", "Voor", "Bram Oosterwold")
                    .fill(part, "+1", "Staat op", "afgesproken");
        }
        paper.save();
        Run run = imports();
        assertThat(run.status()).as(run.err()).isZero();
        String written = Run.files(circle.resolve("quarters/2025-Q4")).values().stream()
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8).replaceAll("\\s+", " "))
                .reduce("", String::concat);
        assertThat(written).contains(words);
    }

    private void assertRefused(String message) {
        Map<String, byte[]> before = Run.files(circle.resolve("quarters"));
        Run run = imports();
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains(message);
        assertThat(Run.files(circle.resolve("quarters"))).containsExactlyEntriesOf(before);
    }

    @Test
    void deepDivesAsHeld() {
        accepted()
                .fill("deepdives", "+1", "Van wie", "Anna Verhulst")
                .fill("deepdives", "+1", "Werkvorm", "incidentmethode")
                .save();
        importsTwice();
        assertThat(meeting().deepdives())
                .containsExactly(new Meeting.DeepDive("baker", Meeting.DeepDive.Method.INCIDENT, null));
    }

    @Test
    void topicsAndDecisions() {
        String topic = meeting().topics().get(0).id();
        paper().fill("topics", topic, "Stand", "afgerond")
                .fill("topics", "+1", "Onderwerp", "Samen inkopen")
                .fill("topics", "+1", "Stand", "doorgeschoven")
                .fill("decisions", "+1", "Besluit", "We vragen drie offertes.")
                .fill("decisions", "+1", "Wie", "Anna Verhulst, Joost Tervaert")
                .fill("decisions", "+1", "Klaar op", LocalDate.of(2026, 2, 12))
                .fill("decisions", "+2", "Besluit", "Geen rente.")
                .fill("decisions", "+2", "Stand", "gedaan")
                .save();
        assertThat(importsTwice().out())
                .contains("besluit: We vragen drie offertes.")
                .contains("Anna Verhulst, Joost Tervaert");
        assertThat(meeting().topics()).hasSize(3);
        assertThat(meeting().topics().get(0).status()).isEqualTo(Meeting.Topic.Status.DONE);
        Decision first = meeting().decisions().get(0);
        assertThat(first.by()).containsExactly("baker", "laundry");
        assertThat(first.due()).isEqualTo("2026-02-12");
        assertThat(first.isOpen()).isTrue();
        assertThat(meeting().decisions().get(1).status()).isEqualTo(Decision.Status.DONE);
    }

    @Test
    void whatBecameOfAnEarlierDecisionStandsWhereItWasMade() {
        Decision earlier = read().meeting(new Quarter(2025, 3)).decisions().stream()
                .filter(Decision::isOpen)
                .findFirst()
                .orElseThrow();
        String code = "2025-q3/" + earlier.id();
        paper().fill("earlier", code, "Stand", "gedaan").save();
        assertThat(importsTwice().out()).contains("3e kwartaal 2025, " + earlier.id());
        Decision settled = read().meeting(new Quarter(2025, 3)).decisions().stream()
                .filter(decision -> decision.id().equals(earlier.id()))
                .findFirst()
                .orElseThrow();
        assertThat(settled.status()).isEqualTo(Decision.Status.DONE);
        assertThat(settled.settled()).isEqualTo(Q4);
        Run.in(circle, "--today", "2025-11-21", "form", "--meeting", "--again");
        paper().fill("earlier", code, "Stand", "open").save();
        importsTwice();
        assertThat(read().meeting(new Quarter(2025, 3)).decisions()).contains(earlier);
    }

    @Test
    void promisesAndAnswersAtTheTable() {
        String ask = checkin("baker").asks().get(0).id();
        paper().fill("made", "+1", "Wie", "Anna Verhulst")
                .fill("made", "+1", "Toezegging", "Bel de bank")
                .fill("made", "+1", "Klaar op", LocalDate.of(2026, 1, 15))
                .fill("made", "+2", "Wie", "Ilse Radema")
                .fill("made", "+2", "Toezegging", "Bel de bank")
                .fill("helped", "baker/" + ask, "Geholpen door", "Karim Ouahbi")
                .fill("helped", "baker/" + ask, "Wat het opleverde", "Twee namen")
                .save();
        assertThat(importsTwice().out()).contains("Anna Verhulst, toezegging: Bel de bank");
        Promise promise = last(checkin("baker").promises());
        assertThat(promise.text()).isEqualTo("Bel de bank");
        assertThat(promise.due()).isEqualTo("2026-01-15");
        assertThat(promise.at()).isEqualTo(WrittenAt.MEETING);
        assertThat(last(checkin("baker").received()))
                .isEqualTo(new Checkin.Receipt(ask, "installer", "Twee namen", WrittenAt.MEETING));
        assertThat(last(checkin("bookkeeper").promises()).due()).isNull();
        String minutes = Run.in(circle, "--today", "2025-11-21", "minutes").out();
        assertThat(minutes).contains("Bel de bank");
    }

    private static <T> T last(List<T> all) {
        return all.get(all.size() - 1);
    }

    @Test
    void exchangesGoOnAndBegin() {
        paper().fill("moves", "heat-1", "Staat op", "geleverd")
                .fill("moves", "+1", "Van", "Anna Verhulst")
                .fill("moves", "+1", "Voor", "Ilse Radema")
                .fill("moves", "+1", "Staat op", "afgesproken")
                .fill("moves", "+1", "Toelichting", "Kratten lenen")
                .fill("moves", "+2", "Van", "Anna Verhulst")
                .fill("moves", "+2", "Voor", "Ilse Radema")
                .fill("moves", "+2", "Staat op", "aangeboden")
                .fill("moves", "+2", "Toelichting", "Een dag meelopen")
                .save();
        importsTwice();
        List<Exchange> exchanges = read().record(Q4).exchanges();
        assertThat(exchanges)
                .filteredOn(exchange -> exchange.id().equals("heat-1"))
                .singleElement()
                .satisfies(heat -> {
                    assertThat(heat.status()).isEqualTo(Exchange.Status.DELIVERED);
                    assertThat(heat.date()).isEqualTo("2025-11-20");
                    assertThat(heat.from()).isEqualTo("laundry");
                });
        assertThat(exchanges)
                .filteredOn(exchange -> exchange.from().equals("baker"))
                .extracting(Exchange::note)
                .contains("Kratten lenen", "Een dag meelopen");
    }

    @Test
    void theNextDayMakesAMeetingInItsQuarterOrMovesTheOneThere() {
        paper().fill("next", "next", "Dag", LocalDate.of(2026, 2, 12)).save();
        assertThat(importsTwice().out()).contains("1e kwartaal 2026, datum: 12 februari 2026");
        assertThat(read().meeting(Q1).date()).isEqualTo("2026-02-12");
        String text =
                new String(Run.files(circle.resolve("quarters/2026-Q1")).get("meeting.yaml"), StandardCharsets.UTF_8);
        assertThat(text).contains("# Wie er was", "date: 2026-02-12\n");
        Run.in(circle, "--today", "2025-11-21", "form", "--meeting", "--again");
        paper().fill("next", "next", "Dag", LocalDate.of(2026, 2, 19)).save();
        importsTwice();
        assertThat(new String(
                        Run.files(circle.resolve("quarters/2026-Q1")).get("meeting.yaml"), StandardCharsets.UTF_8))
                .isEqualTo(text.replace("2026-02-12", "2026-02-19"));
    }

    @Test
    void whatSomebodyElseWroteSinceIsNotTakenAway() {
        Path other = circle.resolve("other.xlsx");
        Run.in(circle, "--today", "2025-11-21", "form", "--meeting", "-o", other.toString());
        accepted().fill("attendance", "baker", "Aanwezigheid", "aanwezig").save();
        assertThat(imports().status()).isZero();
        PaperForm.open(other).fill("decisions", "+1", "Besluit", "We beginnen.").save();
        form = other;
        Meeting before = meeting();
        importsTwice();
        assertThat(meeting().order()).isEqualTo(before.order()).isNotEmpty();
        assertThat(meeting().attendance()).isEqualTo(before.attendance());
        assertThat(meeting().deepdives()).isEqualTo(before.deepdives());
        assertThat(meeting().decisions()).hasSize(1);
    }

    /** What the first form wrote is changed and taken away by the next one. */
    @Test
    void whatWasWrittenIsChangedOrTakenAway() {
        List<String> asks = paper().codes("helped").stream()
                .filter(code -> code.startsWith("care-farm/"))
                .toList();
        assertThat(asks).hasSize(2);
        paper().fill("deepdives", "+1", "Van wie", "Anna Verhulst")
                .fill("deepdives", "+2", "Van wie", "Ilse Radema")
                .fill("helped", asks.get(0), "Geholpen door", "Anna Verhulst")
                .fill("helped", asks.get(1), "Geholpen door", "iemand buiten de kring")
                .fill("made", "+1", "Wie", "Anna Verhulst")
                .fill("made", "+1", "Toezegging", "Bel de bank")
                .fill("attendance", "baker", "Sprak als (nummer)", 1)
                .save();
        Map<String, byte[]> checkins = Run.files(circle.resolve("quarters/2025-Q4/checkins"));
        importsTwice();
        assertThat(checkin("care-farm").received()).hasSize(2);
        Run.in(circle, "--today", "2025-11-21", "form", "--meeting", "--again");
        paper().fill("deepdives", "baker", "Van wie", null)
                .fill("deepdives", "bookkeeper", "Van wie", "Wietske Roelands")
                .fill("helped", asks.get(0), "Geholpen door", null)
                .fill("helped", asks.get(1), "Geholpen door", null)
                .fill("made", "baker/bel-de-bank", "Toezegging", null)
                .fill("attendance", "baker", "Sprak als (nummer)", null)
                .save();
        importsTwice();
        assertThat(meeting().deepdives()).extracting(Meeting.DeepDive::member).containsExactly("care-farm");
        assertThat(meeting().order()).isEmpty();
        assertThat(checkin("care-farm").received()).isEmpty();
        assertThat(Run.files(circle.resolve("quarters/2025-Q4/checkins")).keySet())
                .isEqualTo(checkins.keySet());
        assertThat(checkin("baker").promises()).noneMatch(promise -> promise.at() != null);
    }

    @Test
    void aMeetingThatIsStillToComeHasNoForm() {
        Run.in(circle, "new", "quarter", "2026-Q1", "--date", "2026-02-12");
        Run run = Run.in(circle, "--today", "2025-12-01", "form", "2026-Q1", "--meeting");
        assertThat(run.status()).isEqualTo(2);
        assertThat(Run.in(circle, "form", "--meeting", "--intake").status()).isEqualTo(2);
    }
}
