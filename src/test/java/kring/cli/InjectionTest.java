package kring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No field adds a header to a letter or a line to a calendar, and no word of a command or a file leads elsewhere. */
class InjectionTest {
    private static final List<String> HEADERS = List.of(
            "Date",
            "From",
            "To",
            "Subject",
            "Message-ID",
            "MIME-Version",
            "Content-Type",
            "Content-Transfer-Encoding",
            "Content-Language",
            "X-Unsent");

    @TempDir
    private Path temp;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Eve\nBcc: all@x.example",
                "Eve\n\nA body of its own",
                "Eve\n Bcc: all@x.example",
                "Eve\nEND:VEVENT\nBEGIN:VEVENT\nATTENDEE:mailto:all@x.example",
                "Eve\\nATTENDEE:mailto:all@x.example",
                "Eve\";X=\"y:mailto:all@x.example",
                "Eve, Ann; <all@x.example>, =?UTF-8?Q?x=0D=0ABcc:_all?=",
            })
    void noFieldAddsALine(String words) throws Exception {
        Path circle = Payload.circle(words, temp.resolve("circle"));
        for (String whom : List.of("--dry-run", "--to-members")) {
            Run run = Run.in(circle, "remind", "--again", "--eml", "drafts", whom);
            assertThat(run.status()).as(run.err()).isZero();
        }
        Map<String, byte[]> letters = Run.files(circle.resolve("drafts"));
        assertThat(letters).hasSizeGreaterThan(1);
        letters.forEach((name, bytes) ->
                assertThat(headers(bytes)).as(name).isSubsetOf(HEADERS).doesNotHaveDuplicates());
        assertThat(Run.in(circle, "pack", "2025-Q4").status()).isZero();
        String entry = Files.readString(circle.resolve("reports/2025-Q4/meeting.ics"));
        assertThat(Run.in(circle, "agenda", "2025-Q4", "--format", "ics").out()).isEqualTo(entry);
        Calendar calendar = new CalendarBuilder().build(new StringReader(entry));
        calendar.validate(true);
        assertThat(calendar.getComponents("VEVENT")).hasSize(1);
        assertThat(entry.replace("\r\n ", "").lines().filter(line -> line.startsWith("ATTENDEE")))
                .hasSize(1)
                .allMatch(line -> line.endsWith(":mailto:otto@x.example"));
    }

    private static List<String> headers(byte[] letter) {
        String text = new String(letter, StandardCharsets.US_ASCII);
        return text.substring(0, text.indexOf("\r\n\r\n"))
                .replace("\r\n ", " ")
                .lines()
                .map(line -> line.split(":")[0])
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "new member ../jan",
        "new member /tmp/jan",
        "new member members/jan",
        "new member ..",
        "new member .git",
        "new candidate ../../jan",
        "new venture ../heat",
        "new venture heat/../../x",
        "new quarter ../../etc",
        "new quarter 2025-Q4/../../x",
        "pack ../../etc",
        "pack ../2025-Q4",
        "close ../../etc",
        "close 2025-Q4/..",
        "form ../../etc",
        "agenda ../..",
        "diff ../.. now",
        "diff --output=x",
        "screen ../circle",
        "match --for ../baker",
        "match --for members/baker",
        "explain ../../etc/passwd",
        "schema ../../etc/passwd",
        "schema /etc/passwd",
        "import ../lindermark/circle.yaml",
        "import /etc/passwd",
    })
    void noWordLeadsOutOfTheFolder(String call) {
        Path circle = Run.sample("lindermark", temp);
        Map<String, byte[]> before = Run.files(temp);
        Run run = Run.in(circle, call.split(" "));
        assertThat(run.status()).isEqualTo(call.startsWith("import ") ? 1 : 2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isNotEmpty().doesNotContain("Exception", "root:");
        assertThat(Run.files(temp).keySet()).isEqualTo(before.keySet());
    }

    /** What stands in a file may look like a path; it is a name that is unknown, or no id. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            quarters/2025-Q4/exchanges.yaml | - {id: x, from: ../baker, to: builder, bring: x, status: agreed}
            quarters/2025-Q4/meeting.yaml   | {date: 2025-11-20, attendance: {../../x: present}}
            circle.yaml                     | {kring: 1, name: K, facilitator: {name: F}, charter: {dimensions: [{id: ../x}]}}
            members/jan.yaml                | {name: J, status: member, gets: [{id: ../../x, kind: labour}]}
            members/jan.yaml                | {name: J, status: member, ambitions: [{id: x/y, agenda: business, horizon: year, text: t}]}
            ventures/heat.yaml              | {name: H, stage: idea, lead: ../../etc/passwd}
            """)
    void noIdInAFileLeadsOutOfTheFolder(String file, String text) throws IOException {
        Path circle = Run.sample("lindermark", temp);
        Files.writeString(circle.resolve(file), text + "\n");
        assertThat(Run.in(circle, "check").status()).isEqualTo(1);
        Map<String, byte[]> before = Run.files(temp);
        assertThat(Run.in(circle, "pack", "2025-Q4").status()).isEqualTo(1);
        assertThat(Run.files(temp).keySet()).isEqualTo(before.keySet());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{> file:/etc/passwd}}",
                "{{> /etc/passwd}}",
                "{{> ../circle}}",
                "{{> templates/reminders}}",
                "{{> http://evil.example/x}}",
                "{{>*circle}}",
                "{{circle.class}}",
            })
    void noTemplateIncludesWhatIsElsewhere(String text) throws IOException {
        Path circle = Run.sample("lindermark", temp);
        Files.createDirectories(circle.resolve("templates"));
        Files.writeString(circle.resolve("templates/reminders.mustache"), text);
        Run run = Run.in(circle, "remind");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("templates/reminders.mustache").doesNotContain("root:");
    }

    @ParameterizedTest
    @CsvSource({"pack 2025-Q4, style.docx", "remind, reminders.mustache"})
    void aTemplatesFolderThatIsALinkIsNotFollowed(String call, String file) throws IOException {
        Path circle = Run.sample("lindermark", temp);
        Path elsewhere = Files.createDirectory(temp.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve(file), "secret words");
        Files.createSymbolicLink(circle.resolve("templates"), elsewhere);
        Run run = Run.in(circle, call.split(" "));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out() + run.err()).contains("templates/" + file).doesNotContain("secret");
        assertThat(circle.resolve("reports")).doesNotExist();
    }
}
