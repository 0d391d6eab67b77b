package kring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import kring.cli.run.ExitStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code kring letters}: a draft to each member, with what is made for that member and for nobody else. */
class LettersTest {
    private static final List<String> READERS =
            List.of("baker", "bookkeeper", "care-farm", "dairy", "installer", "laundry", "studio", "timber");

    @TempDir
    private Path temp;

    private Path circle;

    @BeforeEach
    void aCircle() {
        circle = Run.sample("lindermark", temp);
    }

    private Run run(String today, String... words) {
        return Run.in(
                circle,
                Stream.concat(Stream.of("--today", today), Stream.of(words)).toArray(String[]::new));
    }

    private Path draft(String kind, String id) {
        return folder().resolve("2025-Q4-kring-lindermark-" + kind + "-" + id + ".eml");
    }

    private Path folder() {
        return circle.resolve("reports/2025-Q4/letters");
    }

    private static Map<String, byte[]> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            Map<String, byte[]> all = new TreeMap<>();
            for (Path file : files.toList()) {
                all.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void anInvitationGoesWithTheAgendaTheEntryAndTheMembersOwnPage() throws IOException {
        run("2025-11-13", "letters", "invitation", "2025-Q4");
        run("2025-11-13", "pack", "2025-Q4");
        Path pack = circle.resolve("reports/2025-Q4");
        for (String id : READERS) {
            DraftFile draft = DraftFile.of(draft("invitation", id));
            assertThat(draft.files().keySet()).containsExactly("agenda.docx", "meeting.ics", id + ".docx");
            assertThat(pack.resolve("agenda.docx"))
                    .hasBinaryContent(draft.files().get("agenda.docx"));
            assertThat(pack.resolve("meeting.ics"))
                    .hasBinaryContent(draft.files().get("meeting.ics"));
            assertThat(pack.resolve("members/" + id + ".docx"))
                    .hasBinaryContent(draft.files().get(id + ".docx"));
        }
    }

    @Test
    void aCheckinGoesWithTheMembersForm() throws IOException {
        run("2025-11-13", "letters", "checkin", "2025-Q4");
        run("2025-11-13", "form", "2025-Q4");
        for (String id : READERS) {
            assertThat(DraftFile.of(draft("checkin", id)).files())
                    .hasSize(1)
                    .allSatisfy((name, bytes) -> assertThat(circle.resolve("reports/2025-Q4/forms/" + name))
                            .hasFileName(id + ".xlsx")
                            .hasBinaryContent(bytes));
        }
    }

    @Test
    void minutesAreThoseMadeForTheMember() throws IOException {
        run("2025-11-21", "letters", "minutes", "2025-Q4");
        for (String id : READERS) {
            run("2025-11-21", "minutes", "2025-Q4", "--for", id, "--format", "docx", "-o", "own.docx");
            assertThat(DraftFile.of(draft("minutes", id)).files()).hasSize(1).allSatisfy((name, bytes) -> {
                assertThat(name).isEqualTo("verslag.docx");
                assertThat(circle.resolve("own.docx")).hasBinaryContent(bytes);
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"invitation", "checkin", "minutes"})
    void candidatesAndLeaversGetNoneAndTheRestOneEachInTheSameBytes(String kind) {
        Run first = run("2025-11-20", "letters", kind, "2025-Q4");
        assertThat(first.status()).isZero();
        Map<String, byte[]> drafts = files(folder());
        assertThat(drafts.keySet())
                .containsExactlyElementsOf(READERS.stream()
                        .map(id -> draft(kind, id).getFileName().toString())
                        .toList());
        assertThat(first.out().lines()).hasSameSizeAs(READERS);

        Run again = run("2025-11-20", "letters", kind, "2025-Q4", "--eml", "elsewhere");
        assertThat(again.status()).isZero();
        assertThat(files(circle.resolve("elsewhere"))).containsExactlyEntriesOf(drafts);
        assertThat(run("2025-11-20", "letters", kind, "2025-Q4").out()).isEmpty();
    }

    @Test
    void eachGoesToItsReader() {
        run("2025-11-13", "letters", "invitation", "2025-Q4");
        DraftFile draft = DraftFile.of(draft("invitation", "baker"));
        assertThat(draft.head().lines())
                .contains(
                        "From: \"Hedda Wolthuis\" <hedda@wolthuis-begeleiding.example>",
                        "To: \"Anna Verhulst\" <anna@bakkerij-korenmaat.example>",
                        "Subject: Uitnodiging: Kring Lindermark op 20 november 2025",
                        "X-Unsent: 1");
        assertThat(draft.text()).startsWith("Beste Anna,\r\n\r\nOp 20 november 2025 om 13:30 uur komt");
    }

    @Test
    void whoHasNoAddressIsNamedAndTheDraftLeavesItOpen() throws IOException {
        Path baker = circle.resolve("members/baker.yaml");
        Files.writeString(baker, Files.readString(baker).replaceFirst("email: .*", "email: none"));
        Run run = run("2025-11-13", "letters", "checkin", "2025-Q4");
        assertThat(run.status()).isZero();
        assertThat(run.err()).contains("members/baker.yaml:", ": Anna Verhulst heeft geen bruikbaar e-mailadres");
        assertThat(DraftFile.of(draft("checkin", "baker")).head()).doesNotContain("To:");
    }

    @Test
    void aDraftThatSomebodyChangedIsKeptAndAnOlderOneReplaced() throws IOException {
        run("2025-11-12", "letters", "invitation", "2025-Q4");
        Path changed = draft("invitation", "baker");
        String own = Files.readString(changed).replace("Beste Anna", "Lieve Anna");
        Files.writeString(changed, own);
        byte[] older = Files.readAllBytes(draft("invitation", "dairy"));

        Run run = run("2025-11-13", "letters", "invitation", "2025-Q4", "--format", "json");
        assertThat(run.status()).isZero();
        assertThat(run.err().lines())
                .singleElement()
                .asString()
                .contains("reports/2025-Q4/letters/2025-Q4-kring-lindermark-invitation-baker.eml");
        assertThat(changed).hasContent(own);
        assertThat(Files.readAllBytes(draft("invitation", "dairy"))).isNotEqualTo(older);
        assertThat(run.out())
                .contains("\"command\": \"letters\"", "-dairy.eml\",\n      \"change\": \"changed\"")
                .doesNotContain("-baker.eml");
    }

    @Test
    void theCirclesOwnWordsAreUsed() throws IOException {
        run("2025-11-13", "new", "templates");
        Files.writeString(
                circle.resolve("templates/minutes.mustache"),
                "{{name}} {{quarter}} {{date}}{{#at}} {{start}}{{/at}}{{#next}} {{day}}{{/next}}{{^next}} -{{/next}}\n");
        run("2025-11-21", "letters", "minutes", "2025-Q4");
        assertThat(DraftFile.of(draft("minutes", "baker")).text())
                .startsWith("Anna Verhulst 2025-Q4 20 november 2025 13:30 -\r\n");
        run("2025-11-21", "new", "quarter", "2026-Q1", "--date", "2026-02-19");
        run("2025-11-21", "letters", "minutes", "2025-Q4");
        assertThat(DraftFile.of(draft("minutes", "baker")).text()).contains("13:30 19 februari 2026");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
            minutes 2025-Q4    | 2 | 20 november 2025
            minutes 2031-Q1    | 2 | 2031-Q1
            invitation 2031-Q1 | 2 | 2031-Q1
            farewell 2025-Q4   | 2 | farewell
            checkin            | 2 | KWARTAAL
            """)
    void whatCannotBeWrittenIsSaid(String words, int status, String told) {
        Run run = run("2025-11-13", ("letters " + words).split(" "));
        assertThat(run.status()).isEqualTo(status);
        assertThat(run.err()).contains(told);
        assertThat(folder()).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"reports", "reports/2025-Q4", "reports/2025-Q4/letters"})
    void noDraftLeavesTheCircleThroughALink(String link) throws IOException {
        Path outside = Files.createDirectory(temp.resolve("outside"));
        Path place = circle.resolve(link);
        Files.createDirectories(place.getParent());
        Files.createSymbolicLink(place, outside);
        Run run = run("2025-11-21", "letters", "minutes", "2025-Q4");
        assertThat(run.status()).isEqualTo(2);
        assertThat(outside).isEmptyDirectory();
    }

    /** What is wrong with a circle's own words is told with its place, and the page of the manual that knows better. */
    @ParameterizedTest
    @ValueSource(strings = {"invitation", "checkin", "minutes"})
    void wordsThatCannotBeFilledInAreToldWithTheirPlace(String kind) throws IOException {
        Files.createDirectories(circle.resolve("templates"));
        for (String broken : List.of("\n{{nobody}}", "\n{{#next}}", "\n{{#groups}}{{/groups}}")) {
            Files.writeString(circle.resolve("templates/" + kind + ".mustache"), broken);
            Run run = run("2025-11-20", "letters", kind, "2025-Q4");
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.err()).contains("templates/" + kind + ".mustache, regel 2: ", "(man kring-letters)");
        }
        assertThat(folder()).doesNotExist();
    }

    @Test
    void anInvitationToWhatIsOverIsQuestioned() {
        Run run = run("2025-11-21", "letters", "invitation", "2025-Q4");
        assertThat(run.status()).isEqualTo(ExitStatus.DONE);
        assertThat(run.err()).contains("was op 20 november 2025");
    }

    @Test
    void noDraftHoldsAWordOfAnothersPrivateMatters() throws IOException {
        Path dairy = circle.resolve("members/dairy.yaml");
        for (String kind : List.of("invitation", "checkin", "minutes")) {
            run("2025-11-20", "letters", kind, "2025-Q4", "--eml", "before");
        }
        Files.writeString(dairy, Files.readString(dairy) + "notes: Vraagt om rust.\n");
        for (String kind : List.of("invitation", "checkin", "minutes")) {
            run("2025-11-20", "letters", kind, "2025-Q4", "--eml", "after");
        }
        Map<String, byte[]> before = files(circle.resolve("before"));
        assertThat(before).hasSize(3 * READERS.size());
        files(circle.resolve("after")).forEach((name, bytes) -> {
            if (!name.endsWith("-dairy.eml")) {
                assertThat(new String(bytes, StandardCharsets.US_ASCII))
                        .as(name)
                        .isEqualTo(new String(before.get(name), StandardCharsets.US_ASCII));
            }
        });
    }
}
