package kring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import kring.folder.load.DiskTree;
import kring.folder.load.FolderReader;
import kring.model.Screening;
import kring.model.Screening.Evidence;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ratings as forms: each rater by themselves, and nothing of one on the form of another. */
class RatingFormTest {
    private static final String SCREENING = "screenings/joiner.yaml";
    private static final String TOLD = """
            # of two talks
            date: 2025-11-04 # a Tuesday
            self: {trust: 5}
            raters:
              - name: Ann Other # canary-rater
                scores: {trust: 4, result: 2}
              - name: Piet Jansen
                scores: {trust: 3}
            evidence:
              # canary-remark
              - {dimension: trust, kind: behaviour, date: 2025-03, text: canary-text, source: canary-source, by: Ann Other}
              - dimension: result   # his
                date: 2025-Q2
                text: Piet saw it.
                supports: low
                by: piet  JANSEN
              - {dimension: trust, text: canary-nobody}
              - {dimension: trust, kind: quote, text: Piet heard it., by: Piet Jansen}
            response: canary-response
            decision: {outcome: discuss, by: canary-by, reason: canary-reason}
            """;

    @TempDir
    private Path circle;

    @BeforeEach
    void aCircle() throws IOException {
        write("circle.yaml", "kring: 1\nname: Kring\nlanguage: en\nfacilitator: {name: Hedda}\n");
        write("members/joiner.yaml", "name: Jo Iner\nstatus: candidate\n");
        write("members/baker.yaml", "name: Anna Bakker\nstatus: founder\n");
        write("members/builder.yaml", "name: Bo Builder\nstatus: founder\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--rater=Piet Jansen", "--rater= piet jansen ", "--rater=Somebody New", "--self"})
    void aFormThatComesBackAsItWentChangesNoByte(String who) throws IOException {
        write(SCREENING, TOLD);
        Path form = made(who);
        Run run = imported(form);
        assertThat(run.out()).as(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(read(SCREENING)).isEqualTo(TOLD);
    }

    @Test
    void whatARaterSaysStandsUnderThatRaterAlone() throws IOException {
        write(SCREENING, TOLD);
        Path form = made("--rater=Piet Jansen");
        PaperForm paper = PaperForm.open(form)
                .fill("scores", "trust", "Score (1–5)", 2)
                .fill("scores", "commitment", "Score (1–5)", 5)
                .fill("evidence", "+1", "Subject", "Commitment")
                .fill("evidence", "+1", "What happened", "Came through the snow.")
                .fill("evidence", "+1", "Kind", "behaviour")
                .fill("evidence", "+1", "When", LocalDate.of(2025, 2, 3));
        clear(paper, 1).save();
        Run run = imported(form);
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(read(SCREENING))
                .isEqualTo(TOLD.replace("scores: {trust: 3}", "scores: {trust: 2, commitment: 5}")
                        .replace(
                                "  - {dimension: trust, kind: quote, text: Piet heard it., by: Piet Jansen}\n",
                                "  - dimension: "
                                        + "commitment\n    kind: behaviour\n    date: 2025-02-03\n"
                                        + "    text: Came through the snow.\n    by: Piet Jansen\n"));
        assertThat(imported(form).out()).isEmpty();
    }

    private static PaperForm clear(PaperForm paper, int piece) {
        List<String> codes = paper.codes("evidence").stream()
                .filter(code -> code.startsWith("e-"))
                .toList();
        for (String title :
                List.of("Subject", "What happened", "Kind", "When", "From whom or what you know", "Speaks for")) {
            paper.fill("evidence", codes.get(piece), title, null);
        }
        return paper;
    }

    @ParameterizedTest
    @ValueSource(strings = {"--rater=Piet Jansen", "--rater=Somebody New", "--rater=baker", "--self"})
    void aFormIsTheSameWhateverOthersSaid(String who) throws IOException {
        write(SCREENING, TOLD);
        byte[] before = Files.readAllBytes(made(who));
        if (!who.equals("--self")) {
            assertThat(opened(before)).doesNotContainIgnoringCase("canary").doesNotContain("Ann Other");
        }
        String mine = """
                date: 2025-12-24
                raters:
                  - {name: Piet Jansen, scores: {trust: 3}}
                  - {name: Third, scores: {trust: 1}}
                evidence:
                  - {dimension: result, date: 2025-Q2, text: Piet saw it., supports: low, by: Piet Jansen}
                  - {dimension: trust, kind: quote, text: Piet heard it., by: Piet Jansen}
                  - {dimension: trust, text: something else, by: Third}
                """;
        write(SCREENING, who.equals("--self") ? mine + "self: {trust: 5}\nresponse: canary-response\n" : mine);
        assertThat(Files.readAllBytes(made(who, "--again"))).isEqualTo(before);
    }

    @Test
    void onTheFormOfThePersonNothingIsOfOthers() throws IOException {
        write(SCREENING, TOLD.replace("response: canary-response", "response: mine"));
        assertThat(opened(Files.readAllBytes(made("--self"))))
                .doesNotContainIgnoringCase("canary")
                .doesNotContain("Piet", "Ann Other")
                .contains("mine");
    }

    @ParameterizedTest
    @CsvSource({"true, false", "false, false", "true, true", "false, true"})
    void twoRatersGiveTheSameInEitherOrder(boolean annFirst, boolean inOneCall) throws IOException {
        Path ann = filled("--rater=Ann Other", 4, "Ann's fact.", LocalDate.of(2025, 11, 3));
        Path baker = filled("--rater=baker", 2, "Baker's fact.", LocalDate.of(2025, 11, 5));
        List<Path> forms = annFirst ? List.of(ann, baker) : List.of(baker, ann);
        if (inOneCall) {
            Run run = imported(forms.get(0), forms.get(1));
            assertThat(run.status()).as(run.err()).isZero();
        } else {
            forms.forEach(form -> assertThat(imported(form).err()).doesNotContain("changed after"));
        }
        Screening screening = screening();
        assertThat(screening.date()).isEqualTo("2025-11-05");
        assertThat(screening.raters().stream().filter(rater -> !rater.scores().isEmpty()))
                .extracting(Screening.Rater::name, rater -> rater.scores().get("trust"))
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("Ann Other", 4),
                        org.assertj.core.groups.Tuple.tuple("Anna Bakker", 2));
        assertThat(screening.evidence())
                .extracting(Evidence::by, Evidence::text)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("Ann Other", "Ann's fact."),
                        org.assertj.core.groups.Tuple.tuple("Anna Bakker", "Baker's fact."));
        assertThat(imported(forms.get(0)).out()).isEmpty();
        assertThat(imported(forms.get(1), forms.get(0)).out()).isEmpty();
        Run screen = Run.in(circle, "screen", "joiner", "--format", "json");
        assertThat(screen.out()).contains("Ann Other").contains("Anna Bakker");
    }

    /** Where one form takes away and another of the same call changes what stood behind it. */
    @Test
    void formsOfOneCallDoNotGetInEachOthersWay() throws IOException {
        write(SCREENING, TOLD);
        Path ann = made("--rater=Ann Other");
        clear(PaperForm.open(ann), 0).save();
        Path piet = made("--rater=Piet Jansen");
        PaperForm paper = PaperForm.open(piet);
        String last = paper.codes("evidence").get(1);
        paper.fill("evidence", last, "What happened", "Piet heard it twice.").save();
        Run run = imported(ann, piet);
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(screening().evidence())
                .extracting(Evidence::text)
                .containsExactly("Piet saw it.", "canary-nobody", "Piet heard it twice.");
    }

    /** A form that was sent, and is sent again with other words, says all that the rater says. */
    @Test
    void theSameFormSentAgainReplacesWhatItSaid() throws IOException {
        Path form = filled("--rater=Ann Other", 4, "A fact.", LocalDate.of(2025, 11, 3));
        assertThat(imported(form).status()).isZero();
        PaperForm.open(form)
                .fill("evidence", "+1", "What happened", "The fact, better.")
                .fill("evidence", "+2", "Subject", "Cooperation")
                .fill("evidence", "+2", "What happened", "One more.")
                .save();
        Run run = imported(form);
        assertThat(run.out()).contains("A fact.");
        assertThat(screening().evidence()).extracting(Evidence::text).containsExactly("The fact, better.", "One more.");
        assertThat(imported(form).out()).isEmpty();
        assertThat(imported(made("--rater=ann other", "--again")).out()).isEmpty();
    }

    @Test
    void theDayOfTheLastTalkIsThatOfTheScreening() throws IOException {
        write(SCREENING, "date: 2025-10-02\n");
        Path earlier = filled("--rater=Ann Other", 4, "x", LocalDate.of(2025, 10, 1));
        assertThat(imported(earlier).err()).contains("Screening!A26: another talk was later", "2025-10-02");
        assertThat(imported(earlier).err()).doesNotContain("another talk");
        assertThat(screening().date()).isEqualTo("2025-10-02");
        imported(filled("--rater=baker", 4, "x", LocalDate.of(2025, 10, 3)));
        assertThat(screening().date()).isEqualTo("2025-10-03");
        Run run = imported(filled("--rater=builder", 4, "x", LocalDate.of(2025, 11, 14)));
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("Screening!").contains("still to come");
    }

    @Test
    void aScreeningThatNobodyBeganIsBegunOnTheDayOfTheTalkOrToday() throws IOException {
        imported(filled("--rater=Ann Other", 4, "x", LocalDate.of(2025, 10, 1)));
        assertThat(screening().date()).isEqualTo("2025-10-01");
        Files.delete(circle.resolve(SCREENING));
        Path self = made("--self");
        PaperForm.open(self)
                .fill("self", "trust", "Score (1–5)", 5)
                .fill("response", "response", "In your own words: what should the circle know about you?", "I am slow.")
                .save();
        Run run = imported(self);
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(screening().date()).isEqualTo("2025-11-13");
        assertThat(screening().self()).containsOnlyKeys("trust").containsEntry("trust", 5);
        assertThat(screening().response()).isEqualTo("I am slow.");
        assertThat(read(SCREENING)).startsWith("# yaml-language-server: ");
        assertThat(Run.in(circle, "check").status()).isZero();
    }

    @Test
    void aDimensionThatTheCharterNoLongerHasIsNamedWhereItWasScored() throws IOException {
        Path form = filled("--rater=Ann Other", 4, "x", null);
        Files.writeString(
                circle.resolve("circle.yaml"), read("circle.yaml") + "charter: {dimensions: [{id: rooted}]}\n");
        Run run = imported(form);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("Screening!T9: 4 stands here, at something that the circle no longer knows");
        assertThat(circle.resolve(SCREENING)).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            scores   | trust | Score (1–5)   | 4.5             | is no score
            scores   | trust | Score (1–5)   | 6               | is no score
            evidence | +1    | Subject       | Weather         | is not in the list
            evidence | +1    | When          | one day         | is no date
            evidence | +2    | What happened | without subject | also needs: Subject
            evidence | +2    | Subject       | Commitment      | also needs: What happened
            talk     | talk  | Day of the talk | soon          | is no date
            """)
    void oneBadCellRefusesTheFormAndNothingIsWritten(String part, String row, String title, String typed, String said)
            throws IOException {
        Path form = filled("--rater=Ann Other", 4, "x", null);
        PaperForm.open(form).fill(part, row, title, typed).save();
        Run run = imported(form);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("Screening!").contains(said);
        assertThat(circle.resolve(SCREENING)).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            rating-joiner-baker.xlsx       | 1
            rating-joiner-self.xlsx        | 1
            rating-builder-ann-other.xlsx  | 1
            Bo Builder.xlsx                | 1
            Ann Other.xlsx                 | 0
            joiner.xlsx                    | 0
            Jo Iner (2).xlsx               | 0
            rating-joiner-ann-other (1).xlsx | 0
            for hedda.xlsx                 | 0
            """)
    void aFileThatIsCalledAfterAnotherIsAskedAbout(String name, int status) throws IOException {
        Path form = filled("--rater=Ann Other", 4, "x", null);
        Path copy = Files.copy(form, circle.resolve("reports").resolve(name));
        assertThat(imported(copy).status()).isEqualTo(status);
    }

    /** Of a name that is typed over, or has signs that a code cannot hold as they are. */
    @ParameterizedTest
    @ValueSource(strings = {"A/B + C% & D", "true", "007", "Zoë: “x” #1", "张伟", "e-1"})
    void aRaterMayBeCalledAnything(String name) throws IOException {
        write(SCREENING, "date: 2025-10-02\nraters: [{name: A, scores: {trust: 1}}] # all\nevidence: []\n");
        Run run = imported(filled("--rater=" + name, 4, "x", null));
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(screening().raters()).extracting(Screening.Rater::name).containsExactly("A", name);
        assertThat(screening().evidence()).extracting(Evidence::by).containsExactly(name);
        assertThat(read(SCREENING)).contains("# all");
        assertThat(imported(made("--rater=" + name, "--again")).out()).isEmpty();
    }

    @Test
    void aColumnThatIsGoneIsToldOnceAndIsNoBug() {
        Path form = filled("--rater=Ann Other", 4, "x", null);
        PaperForm paper = PaperForm.open(form);
        paper.heading("evidence", "Subject").setCellValue("Something");
        paper.save();
        Run run = imported(form);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("Screening!A17").contains("Something");
    }

    @Test
    void twoMembersOfOneNameAreTwoRaters() throws IOException {
        write("members/builder.yaml", "name: anna  bakker\nstatus: founder\n");
        imported(filled("--rater=baker", 4, "x", null), filled("--rater=builder", 2, "y", null));
        assertThat(screening().raters().stream().filter(rater -> !rater.scores().isEmpty()))
                .extracting(Screening.Rater::name)
                .containsExactly("Anna Bakker (baker)", "anna bakker (builder)");
    }

    @Test
    void withoutARaterItIsForTheFacilitator() {
        assertThat(made()).hasFileName("rating-joiner-hedda.xlsx");
        assertThat(made("--rater=Self")).hasFileName("rating-joiner-rater-self.xlsx");
    }

    @Test
    void whoIsForgottenIsNoRaterAnyMore() throws IOException {
        imported(filled("--rater=baker", 4, "x", null));
        assertThat(Run.in(circle, "member", "export", "baker").out()).contains("name: Anna Bakker", "by: Anna Bakker");
        Run run = Run.in(circle, "member", "forget", "baker", "--yes");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(read(SCREENING)).doesNotContain("Bakker");
    }

    private Path filled(String who, int trust, String fact, LocalDate day) {
        Path form = made(who);
        PaperForm.open(form)
                .fill("scores", "trust", "Score (1–5)", trust)
                .fill("evidence", "+1", "Subject", "Trust and openness")
                .fill("evidence", "+1", "What happened", fact)
                .fill("talk", "talk", "Day of the talk", day)
                .save();
        return form;
    }

    private Path made(String... options) {
        List<String> words = new java.util.ArrayList<>(List.of("form", "--rating", "joiner"));
        words.addAll(List.of(options));
        Run run = Run.in(circle, words.toArray(String[]::new));
        assertThat(run.status()).as(run.err()).isZero();
        return circle.resolve(
                run.out().strip().lines().reduce((one, last) -> last).orElseThrow());
    }

    private Run imported(Path... forms) {
        List<String> words = new java.util.ArrayList<>(List.of("import"));
        List.of(forms).forEach(form -> words.add(form.toString()));
        return Run.in(circle, words.toArray(String[]::new));
    }

    private Screening screening() {
        return FolderReader.readAgainstSchemas(new DiskTree(circle))
                .snapshot()
                .screenings()
                .get("joiner");
    }

    private static String opened(byte[] workbook) throws IOException {
        StringBuilder all = new StringBuilder();
        try (java.util.zip.ZipInputStream zip =
                new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(workbook))) {
            while (zip.getNextEntry() != null) {
                all.append(new String(zip.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }

    private String read(String name) throws IOException {
        return Files.readString(circle.resolve(name));
    }

    private void write(String name, String text) throws IOException {
        Path file = circle.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
