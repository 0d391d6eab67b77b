package kring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kring.folder.write.PlainFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Kring on a disk of Windows' manners: other separators, no capitals that count, names that cannot be. */
class WindowsTest {
    /** One after the other, from the folder around the circle; a slash stands for the separator. */
    private static final List<String> COMMANDS = List.of(
            "-C merewaard check",
            "-C merewaard check --format json -o checked.json",
            "-C merewaard screen",
            "-C merewaard match --for facilitator",
            "-C merewaard diff 2025-Q4 2026-Q1 -o diff.docx",
            "-C merewaard agenda --format ics -o agenda.ics",
            "-C merewaard form 2026-Q1",
            "-C merewaard form --meeting -o meeting.xlsx",
            "-C merewaard import merewaard/reports/2026-Q1/forms/canteen.xlsx",
            "-C merewaard pack 2026-Q1",
            "-C merewaard close 2026-Q1",
            "-C merewaard new quarter 2026-Q2",
            "-C merewaard letters invitation 2026-Q2",
            "-C merewaard letters invitation 2026-Q2 --eml letters",
            "-C merewaard remind --eml drafts --to-members",
            "-C merewaard handover --format docx -o handover.docx",
            "-C merewaard new member jan --name Jan",
            "-C merewaard member forget jan --yes",
            "new circle other/kring-nieuw --facilitator Hedda",
            "-C other/kring-nieuw check",
            "overview .",
            "check merewaard other");

    @TempDir
    private Path temp;

    private FileSystem windows;
    private Path desk;

    @BeforeEach
    void aDisk() throws IOException {
        windows = Jimfs.newFileSystem(Configuration.windows().toBuilder()
                .setWorkingDirectory("C:\\desk")
                .build());
        desk = windows.getPath("C:\\desk");
    }

    @AfterEach
    void noDisk() throws IOException {
        windows.close();
    }

    private static Run run(Path folder, String words) {
        List<String> all = new ArrayList<>(List.of("--today", "2026-02-04"));
        all.addAll(List.of(words.split(" ")));
        return Run.in(folder, all.toArray(String[]::new));
    }

    @Test
    void theSameIsSaidAndWrittenAsElsewhere() {
        Run.sample("merewaard", desk);
        Run.sample("merewaard", temp);
        for (String words : COMMANDS) {
            Run here = run(temp, words);
            Run there = run(desk, words.replace('/', '\\'));
            assertThat(here.status()).as(words + here.err()).isLessThan(2);
            assertThat(there.status()).as(words + there.err()).isEqualTo(here.status());
            assertThat(plain(there.out(), desk)).as(words).isEqualTo(plain(here.out(), temp));
            assertThat(plain(there.err(), desk)).as(words).isEqualTo(plain(here.err(), temp));
            assertThat(files(desk)).as(words).isEqualTo(files(temp));
        }
    }

    private static String plain(String said, Path root) {
        return said.replace(root.toString(), "ROOT").replace('\\', '/');
    }

    private static Map<String, String> files(Path folder) {
        Map<String, String> all = new TreeMap<>();
        Run.files(folder).forEach((path, bytes) -> all.put(path.replace('\\', '/'), PlainFile.digest(bytes)));
        all.keySet().removeIf(path -> path.matches("(.*/)?\\.kring/(lock|writing|\\.gitignore)"));
        return all;
    }

    /** The shells of Windows leave it to the program; the mark of a workbook that is open is no form. */
    @Test
    void importFindsWhatAPatternStandsFor() throws IOException {
        Path circle = Run.sample("merewaard", desk);
        run(circle, "form 2026-Q1");
        Path forms = circle.resolve("reports/2026-Q1/forms");
        Files.writeString(forms.resolve("~$canteen.xlsx"), "");
        long there;
        try (var all = Files.list(forms)) {
            there = all.filter(file -> !file.getFileName().toString().startsWith("~"))
                    .count();
        }
        Run run = run(circle, "import --format json reports\\2026-Q1\\forms\\*.XLSX");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out().split("\"state\": \"unchanged\"", -1)).hasSize((int) there + 1);
        assertThat(run.out()).doesNotContain("~$");
        Run none = run(circle, "--lang en import forms\\*.xlsx");
        assertThat(none.status()).isEqualTo(2);
        assertThat(none.err()).contains("no file is like forms\\*.xlsx");
    }

    /** Shells elsewhere fill the mark in; a list is read without it, and it alone is nothing to refuse. */
    @ParameterizedTest
    @ValueSource(strings = {"~$list.csv", "desktop.ini", "Thumbs.db", "list.csv.lnk"})
    void aListIsReadWithoutWhatIsAProgramsOwn(String own) throws IOException {
        Path circle = Run.sample("merewaard", temp);
        Files.writeString(temp.resolve("list.csv"), "Naam;E-mail\nJan Bakker;jan@voorbeeld.example\n");
        Files.writeString(temp.resolve(own), "");
        Run run = run(circle, "import --members ../" + own + " ../list.csv");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(circle.resolve("members/jan-bakker.yaml")).exists();
        assertThat(run.err()).startsWith("../" + own + ": this is no form").endsWith("1 person added.\n");
    }

    /** Windows drops them, and would write over another file: of the circle, perhaps. */
    @ParameterizedTest
    @CsvSource({
        "match -o circle.yaml.",
        "match -o circle.yaml.. ",
        "match -o members\\canteen.yaml.",
        "check -o found.json.",
        "form --meeting -o form.xlsx.",
        "letters invitation 2026-Q1 --eml letters.",
        "remind --eml drafts.",
        "new circle other.",
    })
    void aNameThatWindowsWouldShortenIsRefusedEverywhere(String words) {
        for (Path folder : List.of(desk, temp)) {
            Path circle = Run.sample("merewaard", folder);
            Map<String, String> before = files(circle);
            Run run = run(circle, "--lang en " + words.replace('\\', folder == desk ? '\\' : '/'));
            assertThat(run.status()).as(run.out()).isEqualTo(2);
            assertThat(run.err()).contains("ends in a dot or a space", "Choose a name without");
            assertThat(files(circle)).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"match -o a|b.docx", "-C C:\\x? check", "import a<b.xlsx", "new circle x:y"})
    void whatCannotBeANameIsSaidInKringsOwnWords(String words) {
        Run.sample("merewaard", desk);
        Run run = run(desk.resolve("merewaard"), "--lang en " + words);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("cannot be the name of a file or folder here");
    }
}
