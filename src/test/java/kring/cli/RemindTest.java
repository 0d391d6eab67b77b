package kring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code kring remind} as cron and facilitators run it. */
class RemindTest {
    @TempDir
    private Path temp;

    private Path circle;

    @BeforeEach
    void copy() {
        circle = Run.sample("lindermark", temp);
    }

    private String sent() throws IOException {
        return Files.readString(circle.resolve(".kring/sent"));
    }

    @Test
    void eachStepIsSaidOnce() throws IOException {
        Run first = Run.in(circle, "remind");
        assertThat(first.status()).isZero();
        assertThat(first.err()).isEmpty();
        assertThat(first.out())
                .startsWith("Kring Lindermark, 13 november 2025\n")
                .contains("- Gijs Holtkamp\n");
        assertThat(sent().lines())
                .hasSize(16)
                .contains("checkin/2025-Q4/timber/7", "decision/2025-Q3/heat-budget/installer/7");
        assertThat(Run.in(circle, "remind")).isEqualTo(new Run(0, "", ""));
        assertThat(Run.in(circle, "--today", "2025-11-18", "remind").out()).contains("- Gijs Holtkamp\n");
        assertThat(sent().lines()).contains("checkin/2025-Q4/timber/2");
    }

    @Test
    void onATerminalLinesFoldBetweenWords() {
        assertThat(Run.inTerminal(60, circle, "remind").out())
                .contains("\n- Gijs Holtkamp: “Een lijst maken van alle balken die er\n  liggen, met maat en lengte”. ")
                .satisfies(out -> assertThat(out.lines()).allMatch(line -> line.length() <= 60));
    }

    @Test
    void againSaysAllThatIsDue() {
        String first = Run.in(circle, "remind").out();
        assertThat(Run.in(circle, "remind", "--again").out()).isEqualTo(first);
        assertThat(Run.in(circle, "remind").out()).isEmpty();
    }

    @Test
    void aDryRunAndAListRememberNothing() {
        String dry = Run.in(circle, "remind", "--dry-run").out();
        for (String format : List.of("json", "markdown", "html", "docx", "xlsx")) {
            assertThat(Run.in(
                                    circle,
                                    "remind",
                                    "--format",
                                    format,
                                    "-o",
                                    temp.resolve("list").toString())
                            .status())
                    .isZero();
        }
        assertThat(circle.resolve(".kring")).doesNotExist();
        assertThat(Run.in(circle, "remind").out()).isEqualTo(dry);
    }

    @Test
    void jsonListsAllThatIsDueAndWhetherItWasSent() {
        assertThat(Run.in(circle, "remind", "--format", "json").out())
                .contains("\"sent\": false")
                .doesNotContain("true");
        Run.in(circle, "remind");
        assertThat(Run.in(circle, "remind", "--format", "json").out())
                .contains(String.join(
                        "\n      ",
                        "\"key\": \"retention/machine-dealer/due\",",
                        "\"kind\": \"retention\",",
                        "\"step\": \"due\",",
                        "\"member\": \"machine-dealer\",",
                        "\"date\": \"2025-10-29\","))
                .contains("\"sent\": true")
                .doesNotContain("false");
    }

    @Test
    void whatWasPutOffIsSaidAgainWhenItsNewDayComes() throws IOException {
        assertThat(Run.in(circle, "remind").out()).contains("Een bladzijde schrijven");
        Path checkin = circle.resolve("quarters/2025-Q4/checkins/care-farm.yaml");
        Files.writeString(
                checkin,
                Files.readString(checkin)
                        .replace("promised:\n", "promised:\n  shop-plan: {outcome: slipped}\n")
                        .replace("promises:\n", "promises:\n  - {id: shop-plan, text: Toch, due: 2025-12-18}\n"));
        assertThat(Run.in(circle, "--today", "2025-11-14", "remind").out()).isEmpty();
        assertThat(sent()).doesNotContain("shop-plan");
        assertThat(Run.in(circle, "--today", "2025-12-12", "remind").out()).contains("“Toch”");
    }

    @Test
    void whatSomebodyElseWroteThereStays() throws IOException {
        Files.createDirectories(circle.resolve(".kring"));
        Files.writeString(circle.resolve(".kring/sent"), "a key of tomorrow\r\nagenda/2025-Q4/due");
        assertThat(Run.in(circle, "remind").out()).doesNotContain("Agenda:");
        assertThat(sent()).startsWith("a key of tomorrow\nagenda/2025-Q4/due\ncheckin/2025-Q4/timber/7\n");
    }

    @Test
    void gitPassesOverWhatIsRemembered() throws Exception {
        Run.in(circle, "remind");
        assertThat(new ProcessBuilder("git", "init", "-q")
                        .directory(circle.toFile())
                        .start()
                        .waitFor())
                .isZero();
        Process status = new ProcessBuilder("git", "status", "--porcelain", "-uall")
                .directory(circle.toFile())
                .start();
        assertThat(new String(status.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .doesNotContain(".kring");
    }

    @Test
    void nothingCountsAsSaidWhenItCannotBeWritten() throws IOException {
        assertThat(Run.toFullDevice(circle, "remind").status()).isEqualTo(2);
        assertThat(Run.files(circle.resolve(".kring"))).containsOnlyKeys(".gitignore", "lock");
        assertThat(Run.in(circle, "remind").out()).contains("Agenda:");
    }

    @Test
    void nothingIsSaidThatCannotBeRemembered() throws IOException {
        Files.writeString(circle.resolve(".kring"), "a file");
        Run run = Run.in(circle, "remind");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(".kring is geen gewone map");
    }

    @Test
    void linksLeadNowhere() throws IOException {
        Path elsewhere = Files.createDirectory(temp.resolve("elsewhere"));
        Files.createSymbolicLink(circle.resolve(".kring"), elsewhere);
        assertThat(Run.in(circle, "remind").status()).isEqualTo(2);
        assertThat(elsewhere).isEmptyDirectory();
        Files.delete(circle.resolve(".kring"));
        Files.createDirectory(circle.resolve(".kring"));
        for (String name : List.of("lock", "sent")) {
            Path link = Files.createSymbolicLink(circle.resolve(".kring").resolve(name), temp.resolve("other"));
            Run run = Run.in(circle, "remind");
            assertThat(run.status()).as(name).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(temp.resolve("other")).doesNotExist();
            Files.delete(link);
        }
    }

    @Test
    void aCircleInTroubleDoesNotStopTheOthers() throws IOException {
        Path other = Run.sample("merewaard", temp);
        Files.writeString(circle.resolve("members/broken.yaml"), "name: [");
        Run run = Run.in(temp, "remind", "lindermark", "nowhere", "merewaard");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).startsWith("Merewaard Circle, 13 November 2025\n");
        assertThat(run.err()).contains("lindermark", "members/broken.yaml", "nowhere");
        assertThat(Run.files(circle)).doesNotContainKey(".kring/sent");
        assertThat(other.resolve(".kring/sent")).isNotEmptyFile();
    }

    @Test
    void severalCirclesAreApart() {
        Run.sample("merewaard", temp);
        Run both = Run.in(temp, "remind", "lindermark", "merewaard", "lindermark");
        assertThat(both.status()).isZero();
        assertThat(both.out())
                .containsOnlyOnce("Kring Lindermark")
                .contains("\n\nMerewaard Circle, 13 November 2025\n");
        assertThat(Run.in(temp, "remind", "lindermark", "merewaard")).isEqualTo(new Run(0, "", ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --for circle          | procesbegeleider
            --for network         | procesbegeleider
            --for baker           | procesbegeleider
            --for nobody          | nobody
            --to-members          | --eml
            --eml d --format json | --eml
            -o f . .              | bestand
            """)
    void whatDoesNotFitIsRefusedAndNothingRemembered(String words, String because) {
        Run run = Run.in(circle, ("remind " + words).split(" "));
        assertThat(run.status()).isIn(1, 2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(because);
        assertThat(circle.resolve(".kring")).doesNotExist();
    }

    @Test
    void aFileIsWrittenBeforeItCounts() {
        Path file = temp.resolve("reminders.txt");
        assertThat(Run.in(circle, "remind", "-o", temp.resolve("no/folder").toString())
                        .status())
                .isEqualTo(2);
        assertThat(Run.in(circle, "remind", "-o", file.toString())).isEqualTo(new Run(0, "", ""));
        assertThat(file).content().startsWith("Kring Lindermark, 13 november 2025\n");
        assertThat(Run.in(circle, "remind").out()).isEmpty();
    }

    /** Who looks at the file in the morning, as Task Scheduler on Windows mails nothing, sees what is due that day. */
    @ParameterizedTest
    @CsvSource({"remind, 2025-11-13", "remind --again, 2024-12-01"})
    void aFileOfAnEarlierDayIsEmptiedWhenThereIsNothingToSay(String words, String today) throws IOException {
        Path file = temp.resolve("reminders.txt");
        assertThat(Run.in(circle, "remind", "-o", file.toString()).status()).isZero();
        assertThat(file).isNotEmptyFile();
        String[] all = ("--today " + today + " " + words + " -o " + file).split(" ");
        assertThat(Run.in(circle, all)).isEqualTo(new Run(0, "", ""));
        assertThat(file).isEmptyFile();
        Files.delete(file);
        assertThat(Run.in(circle, all)).isEqualTo(new Run(0, "", ""));
        assertThat(file).doesNotExist();
    }

    @Test
    void aCircleMayHaveItsOwnWords() throws IOException {
        template("{{circle}} <{{facilitator}}> & co\n{{#groups}}{{#lines}}* {{key}}\n{{/lines}}{{/groups}}");
        assertThat(Run.in(circle, "remind").out())
                .startsWith(
                        "Kring Lindermark <Hedda Wolthuis> & co\n* checkin/2025-Q4/timber/7\n* agenda/2025-Q4/due\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Hi\\n{{nobody}}                | templates/reminders.mustache, regel 2: nobody
            \\n\\n{{> file:/etc/passwd}}   | templates/reminders.mustache, regel 3: er is geen sjabloon file:/etc/passwd
            {{> ../circle}}                | templates/reminders.mustache, regel 1: er is geen sjabloon ../circle
            {{#groups}}                    | templates/reminders.mustache, regel 1: dit kan kring niet lezen
            """)
    void aTemplateThatCannotBeFilledSaysWhere(String template, String message) throws IOException {
        template(template.replace("\\n", "\n"));
        Run run = Run.in(circle, "remind");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains(message);
        assertThat(run.out()).isEmpty();
        assertThat(Run.in(circle, "remind", "--format", "json").out()).doesNotContain("\"sent\": true");
    }

    @ParameterizedTest
    @ValueSource(strings = {"folder", "link", "latin"})
    void aTemplateIsAPlainFileInUtf8(String kind) throws IOException {
        Path file = template("");
        Files.delete(file);
        switch (kind) {
            case "folder" -> Files.createDirectory(file);
            case "link" -> Files.createSymbolicLink(file, Files.writeString(temp.resolve("secret"), "s"));
            default -> Files.write(file, new byte[] {'a', (byte) 0xE9});
        }
        Run run = Run.in(circle, "remind");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("templates/reminders.mustache kan niet gelezen worden");
    }

    private Path template(String text) throws IOException {
        Path file = Files.createDirectories(circle.resolve("templates")).resolve("reminders.mustache");
        return Files.writeString(file, text);
    }

    @Test
    void noNameReachesTheTerminalAsAnOrder() throws IOException {
        Path member = circle.resolve("members/timber.yaml");
        Files.writeString(member, Files.readString(member).replaceFirst("name: .*", "name: \"A\\\\n- B\""));
        template("\u001b[31m{{circle}}\n{{#groups}}{{#lines}}- {{name}}\n{{/lines}}{{/groups}}\u202e");
        String out = Run.in(circle, "remind").out();
        assertThat(out).startsWith("␛[31mKring Lindermark\n- A - B\n").doesNotContain("\u001b", "\u202e");
    }

    @Test
    void draftsGoToTheFacilitatorOrToEachMember() throws IOException {
        Path drafts = temp.resolve("drafts");
        String said = Run.in(circle, "remind", "--dry-run", "--eml", drafts.toString())
                .out();
        assertThat(said).startsWith("Kring Lindermark, 13 november 2025\n");
        assertThat(drafts).doesNotExist();
        Path other = Run.copy(circle, temp.resolve("other"));
        assertThat(Run.in(other, "remind", "--eml", drafts.toString()).out()).isEqualTo(said);
        assertThat(Run.files(drafts)).hasSize(1);
        Path mine = temp.resolve("mine");
        Run run = Run.in(circle, "remind", "--eml", mine.toString(), "--to-members");
        assertThat(run.out()).isEqualTo(said);
        assertThat(run.err()).isEqualTo("5 concepten staan in " + mine + ".\n");
        assertThat(Run.files(mine).keySet())
                .extracting(name -> name.replaceFirst("-[0-9a-f]{8}\\.eml$", ""))
                .containsExactly(
                        "2025-11-13-kring-lindermark-bookkeeper",
                        "2025-11-13-kring-lindermark-care-farm",
                        "2025-11-13-kring-lindermark-dairy",
                        "2025-11-13-kring-lindermark-installer",
                        "2025-11-13-kring-lindermark-timber");
        assertThat(Run.in(circle, "remind", "--eml", mine.toString()).out()).isEmpty();
        assertThat(Run.files(mine)).hasSize(5);
    }

    @Test
    void theSameDraftHasTheSameBytesAndDraftsNeedASender() throws IOException {
        Path one = temp.resolve("one");
        Path two = temp.resolve("two");
        Run.in(circle, "remind", "--again", "--eml", one.toString());
        Run.in(circle, "remind", "--again", "--eml", two.toString());
        assertThat(Run.files(one).keySet()).isEqualTo(Run.files(two).keySet());
        assertThat(Run.files(one).values().iterator().next())
                .isEqualTo(Run.files(two).values().iterator().next());
        Path file = circle.resolve("circle.yaml");
        Files.writeString(file, Files.readString(file).replace("hedda@", "hedda at "));
        Run run = Run.in(
                circle, "remind", "--again", "--eml", temp.resolve("three").toString());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(temp.resolve("three")).doesNotExist();
    }

    @Test
    void aDraftThatSomebodyChangedStays() throws IOException {
        Path drafts = temp.resolve("changed");
        Run.in(circle, "--lang", "en", "remind", "--again", "--eml", drafts.toString(), "--to-members");
        Map<String, byte[]> before = Run.files(drafts);
        Path one = drafts.resolve(before.keySet().iterator().next());
        Files.writeString(one, "My own words.");

        Run again = Run.in(circle, "--lang", "en", "remind", "--again", "--eml", drafts.toString(), "--to-members");

        assertThat(again.err()).contains("was changed, and stays", one.toString());
        assertThat(one).hasContent("My own words.");
        assertThat(Run.files(drafts).keySet()).isEqualTo(before.keySet());
    }

    /** A file system takes names of 255 bytes; the subject says the whole name. */
    @Test
    void aLongNameOfTheCircleFitsIntoTheNameOfADraft() throws IOException {
        Path file = circle.resolve("circle.yaml");
        String name =
                "Kring van Ondernemers " + "in Samenwerkingsverband ".repeat(20).strip();
        Files.writeString(file, Files.readString(file).replaceFirst("(?m)^name: .*$", "name: " + name));
        Run run = Run.in(circle, "remind", "--eml", temp.resolve("drafts").toString());
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(Run.files(temp.resolve("drafts"))).hasSize(1).allSatisfy((draft, bytes) -> {
            assertThat(draft).hasSizeLessThan(120);
            assertThat(new String(bytes, java.nio.charset.StandardCharsets.US_ASCII).lines())
                    .allMatch(line -> line.length() <= 78);
        });
    }

    /** The charter is a year old: what the facilitator gets has the page along on which to sign it again. */
    @Test
    void theCharterToSignComesWithItsReminder() throws IOException {
        Path drafts = temp.resolve("charter");
        assertThat(Run.in(circle, "remind", "--eml", drafts.toString()).status())
                .isZero();
        Path draft = drafts.resolve(Run.files(drafts).keySet().iterator().next());
        assertThat(DraftFile.of(draft).files()).containsOnlyKeys("handvest.docx");
        byte[] page = DraftFile.of(draft).files().get("handvest.docx");
        try (XWPFWordExtractor words = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(page)))) {
            assertThat(words.getText())
                    .contains("Ons handvest", "Wij houden elkaars bedrijf gezond", "Handtekening")
                    .contains("Wietske Roelands", "Gijs Holtkamp")
                    .doesNotContain("Ronald Pieck");
        }
    }

    @Test
    void withoutAnIntentionThereIsNothingToSign() throws IOException {
        Path drafts = temp.resolve("charter");
        String file = Files.readString(circle.resolve("circle.yaml"));
        Files.writeString(
                circle.resolve("circle.yaml"), file.replaceFirst("(?s)  intention: >-.*?  version: 2", "  version: 2"));
        assertThat(Run.in(circle, "remind", "--eml", drafts.toString()).status())
                .isZero();
        assertThat(new String(Run.files(drafts).values().iterator().next(), StandardCharsets.US_ASCII))
                .doesNotContain("filename=");
    }
}
