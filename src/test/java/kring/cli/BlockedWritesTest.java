package kring.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is in the way of writing is named, with a remedy, and nothing is written. */
class BlockedWritesTest {
    @TempDir
    private Path temp;

    private Path circle;
    private Set<String> before;

    @BeforeEach
    void aCircle() {
        circle = Run.sample("lindermark", temp);
        before = Run.files(circle).keySet();
    }

    @ParameterizedTest
    @CsvSource({
        "reports/2025-Q4/.~lock.voortgang.docx#, voortgang.docx staat nog open bij Hedda.",
        "reports/2025-Q4/members/~$baker.docx, members/baker.docx staat nog open in Word",
        "reports/2025-Q4/~$workbook.xlsx, workbook.xlsx staat nog open in Word",
    })
    void aPaperThatIsOpenKeepsThePackFromBeingWritten(String lock, String said) throws IOException {
        Files.createDirectories(circle.resolve(lock).getParent());
        Files.writeString(circle.resolve(lock), lock.contains("lock") ? "Hedda,h,pc,,;" : "");
        Run run = Run.in(circle, "pack", "2025-Q4");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(said, "Er is niets veranderd", "~$ of .~lock");
        assertThat(Run.files(circle)).containsOnlyKeys(with(lock));
    }

    private String[] with(String... paths) {
        return java.util.stream.Stream.concat(before.stream(), java.util.stream.Stream.of(paths))
                .toArray(String[]::new);
    }

    @Test
    void soDoesOneThatIsAskedForByName() throws IOException {
        Files.writeString(temp.resolve(".~lock.report.docx#"), "Eve\033[2J\u009b31m,,,,;");
        Run run = Run.in(circle, "--lang", "en", "diff", "--format", "docx", "-o", temp + "/report.docx");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("still has", "report.docx open").doesNotContain("\033", "\u009b");
        assertThat(temp.resolve("report.docx")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"reports", "reports/2025-Q4", "reports/2025-Q4/members"})
    void aLinkOutOfTheFolderIsNotFollowed(String link) throws IOException {
        Path elsewhere = Files.createDirectory(temp.resolve("elsewhere"));
        Files.createDirectories(circle.resolve(link).getParent());
        Files.createSymbolicLink(circle.resolve(link), elsewhere);
        Run run = Run.in(circle, "pack", "2025-Q4");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains(link + " is geen gewone map").contains("Haal het weg");
        assertThat(elsewhere).isEmptyDirectory();
    }

    /** A paper that is a link gives way to the paper; what it led to stays as it is. */
    @Test
    void aLinkInThePlaceOfAFileIsReplaced() throws IOException {
        Path elsewhere = Files.writeString(temp.resolve("mine.docx"), "mine");
        Files.createDirectories(circle.resolve("reports/2025-Q4"));
        Path paper = Files.createSymbolicLink(circle.resolve("reports/2025-Q4/voortgang.docx"), elsewhere);
        assertThat(Run.in(circle, "pack", "2025-Q4").status()).isZero();
        assertThat(elsewhere).hasContent("mine");
        assertThat(paper).isRegularFile().isNotEmptyFile();
        assertThat(Files.isSymbolicLink(paper)).isFalse();
    }

    /** As {@code /dev/stdout} is, or {@code >(less)}: put in the place of a pipe, a file would break whoever reads it. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aPipeIsWrittenToAndStaysOne(boolean throughLink) throws Exception {
        Path pipe = temp.resolve("pipe");
        assumeThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        Path named = throughLink ? Files.createSymbolicLink(temp.resolve("link"), pipe) : pipe;
        Process reader = new ProcessBuilder("cat", pipe.toString()).start();
        assertThat(Run.in(circle, "match", "--format", "json", "-o", named.toString())
                        .status())
                .isZero();
        assertThat(new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .startsWith("{")
                .endsWith("}\n");
        assertThat(Files.isRegularFile(named)).isFalse();
        assertThat(Files.isSymbolicLink(named)).isEqualTo(throughLink);
    }

    @Test
    void aFolderInThePlaceOfAFileIsTold() throws IOException {
        Files.createDirectories(circle.resolve("reports/2025-Q4/workbook.xlsx"));
        Run run = Run.in(circle, "pack", "2025-Q4");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("workbook.xlsx is een map");
        assertThat(Run.files(circle)).containsOnlyKeys(with());
    }

    /** The next meeting begins a quarter, and there is a link in its place. */
    @ParameterizedTest
    @ValueSource(strings = {"import", "record"})
    void anEveningThatCannotBeWrittenWholeIsNotWrittenAtAll(String command) throws IOException {
        Path form = temp.resolve("form.xlsx");
        Run.in(circle, "--today", "2025-11-21", "form", "--meeting", "-o", form.toString());
        PaperForm paper = PaperForm.open(form);
        List<String> lines = new GeneratedEvening(paper, new Random(3)).lines();
        paper.save();
        Map<String, byte[]> all = Run.files(circle);
        Path elsewhere = Files.createDirectory(temp.resolve("elsewhere"));
        Files.createSymbolicLink(circle.resolve("quarters/2026-Q4"), elsewhere);
        Run run = command.equals("record")
                ? Run.typing(String.join("\n", lines) + "\n", circle, "--today", "2025-11-21", "record")
                : Run.in(circle, "--today", "2025-11-21", "import", form.toString());
        assertThat(run.status()).as(run.err()).isEqualTo(1);
        assertThat(run.err())
                .contains("quarters/2026-Q4", "Er is niets geschreven")
                .doesNotContain("Aanwezigheid");
        assertThat(Run.files(circle)).containsExactlyEntriesOf(all);
        assertThat(elsewhere).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "match", "pack", "new member jan", "remind"})
    void aJournalThatIsNotThisFoldersOwnDoesNothingAndStopsNobody(String command) throws IOException {
        Files.createDirectories(circle.resolve(".kring/aside/0"));
        Files.writeString(circle.resolve(".kring/aside/1"), "name: Forged\n");
        Files.writeString(circle.resolve(".kring/aside/witness"), "");
        Files.writeString(
                circle.resolve(".kring/journal"),
                "kring journal 2\n1 2025-11-13T09:00:00Z\n- - circle.yaml\n- - members/anna.yaml\nend\n");
        Map<String, byte[]> all = Run.files(circle);
        Run run = Run.in(circle, command.split(" "));
        assertThat(run.status()).as(run.err()).isZero();
        Map<String, byte[]> after = Run.files(circle);
        all.keySet().removeIf(path -> path.startsWith(".kring/"));
        assertThat(after).containsAllEntriesOf(all);
        if (command.equals("check")) {
            assertThat(run.out()).contains(".kring/journal: waarschuwing foreign-journal");
        }
    }

    private static Set<String> plus(Set<String> paths, String... more) {
        Set<String> all = new java.util.TreeSet<>(paths);
        all.addAll(Set.of(more));
        return all;
    }
}
