package kring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import kring.cli.run.ExitStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code kring new templates}: what is copied changes nothing until somebody changes it. */
class NewTemplatesTest {
    private static final String[] REMIND = {"remind", "--again", "."};

    private static final Pattern ELEMENT = Pattern.compile("<[a-zA-Z][^>]*>");

    @TempDir
    private Path temp;

    private Path circle;

    @BeforeEach
    void aCircle() {
        circle = Run.sample("lindermark", temp);
    }

    @Test
    void theTextsAndTheLookAreCopiedAndNothingOverwritten() throws IOException {
        Run first = run("new", "templates");

        assertThat(first.status()).isZero();
        assertThat(first.out())
                .contains(
                        "templates/reminders.mustache", "templates/reminders-member.mustache", "templates/style.docx");
        Files.delete(circle.resolve("templates/style.docx"));
        Files.writeString(circle.resolve("templates/reminders.mustache"), "Eigen woorden\n");
        Run second = run("new", "templates");
        assertThat(second.out()).contains("style.docx").doesNotContain("mustache");
        assertThat(circle.resolve("templates/reminders.mustache")).hasContent("Eigen woorden");
        assertThat(run("new", "templates").status()).isEqualTo(ExitStatus.USER_ERROR);
        assertThat(run("check").out()).doesNotContain("templates");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void theCopiesSayAndLookAsBefore(String language) throws IOException {
        Files.writeString(
                circle.resolve("circle.yaml"),
                Files.readString(circle.resolve("circle.yaml")).replace("language: nl", "language: " + language));
        String reminders = run(REMIND).out();
        Map<String, String> report = report();

        run("new", "templates");

        assertThat(run(REMIND).out()).isEqualTo(reminders).isNotBlank();
        assertThat(report()).isEqualTo(report);
    }

    @Test
    void aNameThatIsNotThereIsToldWithItsFileAndLine() throws IOException {
        run("new", "templates");
        Path reminders = circle.resolve("templates/reminders.mustache");
        Files.writeString(reminders, Files.readString(reminders).replace("{{text}}", "{{tekst}}"));

        Run run = run(REMIND);

        assertThat(run.status()).isEqualTo(ExitStatus.USER_ERROR);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("templates/reminders.mustache, regel 6: tekst ");
    }

    private Run run(String... words) {
        return Run.in(circle, words);
    }

    /** Markup without what means nothing: the order of attributes, space between elements, the numbers of parts. */
    private static String inOrder(String markup) {
        return ELEMENT.matcher(markup.strip()
                        .replaceAll(">\\s+<", "><")
                        .replaceAll("<\\?.*?\\?>| (xmlns|r):[a-z]+=\"[^\"]*\"|<w:lang .*?>", ""))
                .replaceAll(found -> Stream.of(found.group().split("(?= [a-zA-Z:]+=\")|(?=/?>)"))
                        .sorted()
                        .collect(Collectors.joining()));
    }

    /** What makes up the look of a paper, and what it says. */
    private Map<String, String> report() throws IOException {
        Path file = temp.resolve("report.docx");
        Files.deleteIfExists(file);
        assertThat(run("diff", "2025-Q2", "2025-Q3", "--format", "docx", "-o", file.toString())
                        .status())
                .isZero();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Map<String, String> parts = new TreeMap<>();
            for (String part : List.of("word/document.xml", "word/styles.xml")) {
                byte[] bytes = zip.getInputStream(zip.getEntry(part)).readAllBytes();
                parts.put(part, inOrder(new String(bytes, StandardCharsets.UTF_8)));
            }
            return parts;
        }
    }
}
