package kring.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import kring.folder.write.Disk;
import kring.folder.write.FaultyDisk;
import kring.folder.write.FaultyDisk.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A meeting told at the terminal: the same bytes as by its form, all of it or nothing. */
class RecordTest {
    @TempDir
    private Path temp;

    private Run records(Path circle, List<String> lines) {
        return Run.typingOn(Disk.LOCAL, String.join("\n", lines) + "\n", circle, "--today", "2025-11-21", "record");
    }

    @Test
    void theSameAnswersGiveTheSameBytesAsOnTheForm() {
        Path typed = Run.sample("lindermark", temp.resolve("typed"));
        Path filled = Run.sample("lindermark", temp.resolve("filled"));
        Run.in(filled, "--today", "2025-11-21", "form", "--meeting");
        PaperForm paper = PaperForm.open(filled.resolve("reports/2025-Q4/facilitator/meeting.xlsx"));
        fill(paper);
        Run imported = Run.in(filled, "--today", "2025-11-21", "import", "reports/2025-Q4/facilitator/meeting.xlsx");
        assertThat(imported.status()).as(imported.err()).isZero();
        // people by their names, days and quarters as they are said
        assertThat(imported.out().replaceAll("(?m)^[^:]*: ", ""))
                .doesNotContainPattern("\\d{4}-(\\d\\d|Q\\d)")
                .doesNotContainPattern("\\b(" + String.join("|", paper.codes("attendance")) + ")\\b");

        Run recorded = records(typed, lines(paper));
        assertThat(recorded.status()).as(recorded.err()).isZero();
        assertThat(recorded.out().lines())
                .containsExactlyElementsOf(imported.out()
                        .lines()
                        .map(line -> line.substring(line.indexOf(": ") + 2))
                        .toList());
        assertThat(Run.files(typed.resolve("quarters")))
                .containsExactlyEntriesOf(Run.files(filled.resolve("quarters")));
        assertThat(recorded.err()).endsWith("5 bestanden bijgewerkt.\n");
    }

    private static void fill(PaperForm paper) {
        String plan = paper.codes("planned").get(0);
        String earlier = paper.codes("earlier").get(0);
        String ask = paper.codes("helped").get(0);
        String exchange = paper.codes("moves").get(0);
        paper.fill("planned", plan, "Zo ging het", "zoals gepland")
                .fill("attendance", "baker", "Aanwezigheid", "aanwezig")
                .fill("topics", paper.codes("topics").get(0), "Stand", "afgerond")
                .fill("decisions", "+1", "Besluit", "We vragen drie offertes.")
                .fill("decisions", "+1", "Wie", "Anna Verhulst, Joost Tervaert")
                .fill("decisions", "+1", "Klaar op", LocalDate.of(2026, 2, 12))
                .fill("earlier", earlier, "Stand", "gedaan")
                .fill("made", "+1", "Wie", "Anna Verhulst")
                .fill("made", "+1", "Toezegging", "Bel de bank")
                .fill("made", "+1", "Klaar op", LocalDate.of(2026, 1, 15))
                .fill("helped", ask, "Geholpen door", "Karim Ouahbi")
                .fill("helped", ask, "Wat het opleverde", "Twee namen")
                .fill("moves", exchange, "Staat op", "bevestigd")
                .fill("next", "next", "Dag", LocalDate.of(2026, 2, 12))
                .save();
    }

    /** The same, a line for each question. */
    private static List<String> lines(PaperForm paper) {
        List<String> lines = new ArrayList<>(List.of("", "aanw"));
        enter(lines, paper, "attendance", 1);
        lines.add("afgerond");
        enter(lines, paper, "topics", 1);
        lines.addAll(List.of("", "We vragen drie offertes.", "anna, joost", "nooit", "12-02-2026", "", "", "gedaan"));
        enter(lines, paper, "earlier", 1);
        enter(lines, paper, "made", 0);
        lines.addAll(List.of("anna", "Bel de bank", "15-1-2026", "", "karim", "Twee namen"));
        enter(lines, paper, "helped", 1);
        lines.addAll(List.of("bevestigd", ""));
        enter(lines, paper, "moves", 1);
        lines.addAll(List.of("", "12 februari 2026", ""));
        return lines;
    }

    /** Enter for each row that the circle has, but the first few. */
    private static void enter(List<String> lines, PaperForm paper, String part, int but) {
        long rows =
                paper.codes(part).stream().filter(code -> !code.startsWith("+")).count();
        lines.addAll(Collections.nCopies((int) rows - but, ""));
    }

    @Test
    void whoStopsHalfwayKeepsWhatIsWholeAndIsToldOfTheRest() {
        Path circle = Run.sample("lindermark", temp);
        Run run = records(circle, List.of("n", "aanwezig", "", "", "", "", "", "", "", "1", "1", "2"));
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.err()).contains("nummer 1 heeft Anna Verhulst ook").contains("U stopte halverwege");
        assertThat(run.out())
                .isEqualTo(
                        "aanwezigheid: Anna Verhulst aanwezig, Ilse Radema aanwezig\nvolgorde: Anna Verhulst, Ilse Radema\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"n", "nee", "NEE", "no"})
    void whoSaysNoInTheEndWritesNothing(String no) {
        Path circle = Run.sample("lindermark", temp);
        Map<String, byte[]> before = Run.files(circle);
        Run.in(
                circle,
                "--today",
                "2025-11-21",
                "form",
                "--meeting",
                "-o",
                temp.resolve("form.xlsx").toString());
        List<String> lines = lines(PaperForm.open(temp.resolve("form.xlsx")));
        lines.set(lines.size() - 1, no);
        Run run = records(circle, lines);
        assertThat(run.out()).contains("Bel de bank");
        assertThat(run.err()).endsWith("Er is niets opgeschreven.\n");
        assertThat(Run.files(circle)).containsExactlyEntriesOf(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lindermark", "merewaard"})
    void anInputThatEndsAtOnceChangesNothing(String sample) {
        Path circle = Run.sample(sample, temp);
        Map<String, byte[]> before = Run.files(circle);
        Run run = Run.in(circle, "--today", "2026-06-30", "record");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(Run.files(circle)).containsExactlyEntriesOf(before);
    }

    /** What it said, wherever its lines were broken. */
    private static String said(Run run) {
        return run.err().replaceAll("\\s+", " ");
    }

    /** All there is to ask, with Enter; a new row ends a part at its first question. */
    private static List<String> nothing(Path circle) {
        Path form = circle.resolveSibling("nothing.xlsx");
        Run.in(circle, "--today", "2025-11-21", "form", "--meeting", "-o", form.toString());
        PaperForm paper = PaperForm.open(form);
        List<String> lines = new ArrayList<>(List.of("n"));
        enter(lines, paper, "attendance", 0);
        enter(lines, paper, "attendance", 0);
        lines.add("");
        enter(lines, paper, "topics", 0);
        lines.addAll(List.of("", ""));
        enter(lines, paper, "earlier", 0);
        enter(lines, paper, "made", 0);
        lines.add("");
        enter(lines, paper, "helped", 0);
        enter(lines, paper, "moves", 0);
        return lines;
    }

    /** Somebody who gives to himself, and a decision that is right. */
    private static List<String> withAnErrorAtTheEnd(Path circle, String... then) {
        List<String> lines = nothing(circle);
        int decisions = 1 + 8 + 8 + 1 + 2 + 1;
        lines.addAll(decisions, List.of("We beginnen.", "", "", ""));
        lines.addAll(List.of("anna", "anna", "", "", "afgesproken", "Kratten", "", "12-2-2026"));
        lines.addAll(List.of(then));
        return lines;
    }

    @Test
    void whatWouldMakeTheCircleWrongIsAskedAgainWithTheReason() {
        Path circle = Run.sample("lindermark", temp);
        Run run = records(circle, withAnErrorAtTheEnd(circle, "", "ilse", "", "", "", ""));
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.err()).contains("zo zou quarters/2025-Q4/exchanges.yaml niet kloppen", "Voor [Anna Verhulst]");
        assertThat(run.out()).contains("We beginnen.", "van Anna Verhulst, aan Ilse Radema", "datum: 12 februari 2026");
    }

    @Test
    void whatStaysWrongIsLeftWithTheWordsThatWereTypedAndTheRestIsWritten() {
        Path circle = Run.sample("lindermark", temp);
        Run run = records(circle, withAnErrorAtTheEnd(circle, "", "", "", "", "", ""));
        assertThat(run.status()).as(run.err()).isEqualTo(1);
        assertThat(said(run))
                .contains("Niet opgeschreven, want zo zou", "Van: Anna Verhulst", "Toelichting: Kratten")
                .endsWith("2 bestanden bijgewerkt. ");
        assertThat(run.out())
                .contains("We beginnen.", "datum: 12 februari 2026")
                .doesNotContain("Kratten");
        assertThat(Run.in(circle, "check").status()).isZero();
    }

    @Test
    void whatCannotBeWrittenIsToldInTheWordsThatWereTyped() {
        Path circle = Run.sample("lindermark", temp);
        Run run = Run.typingOn(
                new FaultyDisk(Fault.FULL, 1),
                String.join("\n", withAnErrorAtTheEnd(circle, "", "ilse", "", "", "", "", "nee")) + "\n",
                circle,
                "--today",
                "2025-11-21",
                "record");
        assertThat(run.status()).as(run.err()).isEqualTo(2);
        assertThat(run.err()).contains("Nog eens proberen?", "Dit typte u:", "Besluit: We beginnen.", "Dag: 12-2-2026");
        assertThat(Run.files(circle.resolve("quarters")))
                .containsExactlyEntriesOf(Run.files(Path.of("samples/lindermark/quarters")));
    }

    @Test
    void whatCouldNotBeWrittenIsWrittenTheSecondTime() {
        Path circle = Run.sample("lindermark", temp);
        Run run = Run.typingOn(
                new FaultyDisk(Fault.ERROR, 1),
                String.join("\n", withAnErrorAtTheEnd(circle, "", "ilse", "", "", "", "", "ja")) + "\n",
                circle,
                "--today",
                "2025-11-21",
                "record");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.err()).contains("Nog eens proberen?").endsWith("3 bestanden bijgewerkt.\n");
    }

    /** Of a row without what it needs, that is asked once more; then it is left, with what there is of it. */
    @Test
    void aRowThatIsNotCompleteIsNamedWithItsWords() {
        Path circle = Run.sample("lindermark", temp);
        List<String> lines = nothing(circle);
        lines.addAll(List.of("anna", "ilse", "", "", "", "Kratten", "afgesproken", "", "", ""));
        assertThat(records(circle, lines).out()).contains("Kratten");
        Path other = Run.sample("lindermark", temp.resolve("other"));
        lines.set(lines.lastIndexOf("afgesproken"), "");
        Run run = records(other, lines);
        assertThat(run.status()).isEqualTo(1);
        assertThat(said(run)).contains("Niet opgeschreven, want", "Toelichting: Kratten");
    }

    @Test
    void aMeetingThatMovesToAnotherQuarterTellsOfTheOneThatStays() {
        Path circle = Run.sample("lindermark", temp);
        List<String> lines = nothing(circle);
        lines.addAll(List.of("", "12-2-2026", ""));
        assertThat(records(circle, lines).err()).doesNotContain("blijft ook staan");
        lines.set(lines.lastIndexOf("12-2-2026"), "9-4-2026");
        Run moved = records(circle, lines);
        assertThat(moved.status()).as(moved.err()).isZero();
        assertThat(said(moved)).contains("12-02-2026 blijft ook staan, in quarters/2026-Q1/meeting.yaml");
        assertThat(moved.out()).isEqualTo("2e kwartaal 2026, datum: 9 april 2026\n");
    }

    /** Whatever the circle knows, was typed and comes of it: nothing runs over the edge of the screen. */
    @ParameterizedTest
    @ValueSource(ints = {40, 80, 120})
    void everyLineFitsTheScreen(int columns) {
        Path circle = Run.sample("lindermark", temp);
        List<String> lines = withAnErrorAtTheEnd(circle, "", "", "", "", "", "");
        Run run = Run.typingAt(columns, String.join("\n", lines) + "\n", circle, "--today", "2025-11-21", "record");
        assertThat(run.status()).isEqualTo(1);
        // a terminal goes to the next line when Enter is typed behind a question
        assertThat((run.out() + run.err()).replaceAll("(: |\\] )", "$1\n").lines())
                .hasSizeGreaterThan(80)
                .allSatisfy(line -> assertThat(line.length()).as(line).isLessThanOrEqualTo(columns));
    }

    /** A real process that is told to stop, as by Ctrl-C or when the terminal goes away. */
    @Test
    void whoIsStoppedKeepsWhatWasGiven() throws Exception {
        Path circle = Run.sample("lindermark", temp);
        Process run = Run.process(circle, "--today", "2025-11-21", "record").start();
        run.getOutputStream().write("n\naanwezig\nafgemeld\n".getBytes(StandardCharsets.UTF_8));
        run.getOutputStream().flush();
        StringBuilder said = new StringBuilder();
        int letter = run.getErrorStream().read();
        while (letter >= 0 && said.indexOf("Wietske Roelands, Aanwezigheid:") < 0) {
            said.append((char) letter);
            letter = run.getErrorStream().read();
        }
        assumeThat(run.supportsNormalTermination()).isTrue();
        run.toHandle().destroy();
        assertThat(run.waitFor()).isNotZero();
        assertThat(new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo("aanwezigheid: Anna Verhulst aanwezig, Ilse Radema afgemeld\n");
        assertThat(new String(Run.files(circle).get("quarters/2025-Q4/meeting.yaml"), StandardCharsets.UTF_8))
                .contains("bookkeeper: excused");
    }

    @Test
    void aMeetingThatIsStillToComeHasNoQuestions() {
        Path circle = Run.sample("lindermark", temp);
        assertThat(Run.in(circle, "--today", "2025-11-01", "record", "2025-Q4").status())
                .isEqualTo(2);
    }
}
