package kring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where {@code -o} writes, in which form, and what it never writes over; and what words on the command line are. */
class OutputFileTest {
    @TempDir
    private Path temp;

    private Path circle;

    @BeforeEach
    void aCircleWithLinks() throws IOException {
        circle = Run.sample("merewaard", temp);
        Files.createSymbolicLink(temp.resolve("link"), circle.resolve("circle.yaml"));
        Files.createSymbolicLink(temp.resolve("links"), Path.of("link"));
        Files.createSymbolicLink(temp.resolve("dangling"), circle.resolve("members/new.yaml"));
        Files.createSymbolicLink(temp.resolve("folder"), circle.resolve("members"));
        Files.createDirectories(circle.resolve("templates"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "circle.yaml",
                "members/../circle.yaml",
                "./circle.yaml",
                "CIRCLE.YAML",
                "members/new.yaml",
                "members/new.yml",
                "quarters/2025-Q3/meeting.yaml",
                ".gitignore",
                ".kring/sent",
                ".git/config",
                "templates/style.docx",
                "templates/reminders.mustache",
                "README.md",
                "../link",
                "../links",
                "../dangling",
                "../folder/new.yaml"
            })
    void whatIsOfTheCircleIsNotWrittenOver(String file) {
        Map<String, String> before = texts();
        for (List<String> command : List.of(List.of("match"), List.of("check"), List.of("remind", "--again"))) {
            List<String> words = new ArrayList<>(List.of("--lang", "en"));
            words.addAll(command);
            words.addAll(List.of("-o", file));
            Run run = Run.in(circle, words.toArray(String[]::new));
            assertThat(run.status()).as(run.toString()).isEqualTo(2);
            assertThat(texts()).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"reports/new.json", "matches.docx", "quarters/2025-Q3/notes.md", "../else.yaml", "a b.txt"})
    void anyOtherFileIs(String file) throws IOException {
        Files.createDirectories(circle.resolve("reports"));
        for (int i = 0; i < 2; i++) {
            assertThat(Run.in(circle, "match", "-o", file)).isEqualTo(new Run(0, "", ""));
        }
        assertThat(circle.resolve(file)).isNotEmptyFile();
    }

    @ParameterizedTest
    @CsvSource({"json, {", "docx, PK", "xlsx, PK", "html, <!DOCTYPE", "HTM, <!DOCTYPE", "md, #", "txt, 'Lin'"})
    void theNameTellsTheForm(String ending, String begin) throws IOException {
        String named = "x." + ending;
        assertThat(Run.in(circle, "health", "-o", named)).isEqualTo(new Run(0, "", ""));
        if (!ending.equals("txt")) {
            assertThat(new String(Files.readAllBytes(circle.resolve(named)), StandardCharsets.ISO_8859_1))
                    .startsWithIgnoringCase(begin);
        }
        assertThat(Run.in(circle, "check", "-o", "found.json").err()).isEmpty();
        assertThat(circle.resolve("found.json")).content().startsWith("{");
    }

    @ParameterizedTest
    @CsvSource({
        "health, json, x.docx",
        "health, docx, x.txt",
        "match, text, x.json",
        "health, markdown, x.xlsx",
        "check, text, x.json",
        "check, json, x.sarif",
        "check, sarif, x.docx"
    })
    void aNameThatPromisesAnotherFormIsTold(String command, String format, String file) {
        Run run = Run.in(circle, "--lang", "en", command, "--format", format, "-o", file);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains(file, "--format");
        assertThat(circle.resolve(file)).doesNotExist();
    }

    @Test
    void aHyphenIsTheStandardOutput() {
        for (String command : List.of("health", "check")) {
            assertThat(Run.in(circle, command, "--format", "json", "-o", "-"))
                    .isEqualTo(Run.in(circle, command, "--format", "json"));
        }
        assertThat(circle.resolve("-")).doesNotExist();
    }

    @Test
    void aWordThatBeginsWithAnAtIsThatWord() throws IOException {
        Files.writeString(circle.resolve("args"), "--version\n");
        assertThat(Run.in(circle, "@args").status()).isEqualTo(2);
        assertThat(Run.in(circle, "health", "-o", "@args")).isEqualTo(new Run(0, "", ""));
        assertThat(circle.resolve("@args")).isNotEmptyFile();
    }

    private Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        Run.files(circle).forEach((path, bytes) -> texts.put(path, new String(bytes, StandardCharsets.ISO_8859_1)));
        texts.keySet().removeIf(path -> path.matches("\\.kring/(lock|writing|\\.gitignore)"));
        return texts;
    }
}
