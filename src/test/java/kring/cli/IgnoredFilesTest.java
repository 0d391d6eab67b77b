package kring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kring.cli.output.Format;
import kring.scaffold.GitFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that kring writes gets into git by itself: in a new circle, in a sample, and in one that {@code new git} knows. */
class IgnoredFilesTest {
    @TempDir
    private Path temp;

    private Path circle(String kind) {
        if (kind.equals("new")) {
            assertThat(Run.in(temp, "new", "circle", "circle").status()).isZero();
            return temp.resolve("circle");
        }
        return Run.sample(kind, temp);
    }

    private static String git(Path folder, String... words) throws Exception {
        Process git = new ProcessBuilder(
                        Stream.concat(Stream.of("git"), Arrays.stream(words)).toList())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(git.waitFor()).as(said).isZero();
        return said;
    }

    private static List<String> toCommit(Path circle) throws Exception {
        return git(circle, "ls-files", "--others", "--exclude-standard").lines().toList();
    }

    /** Whatever format is typed behind -o in the circle itself, and what comes in the folders that are kring's own. */
    @ParameterizedTest
    @ValueSource(strings = {"new", "lindermark", "merewaard"})
    void noPaperIsToBeCommittedWhateverItsFormat(String kind) throws Exception {
        Path circle = circle(kind);
        git(circle, "init", "-q");
        List<String> before = toCommit(circle);
        assertThat(before).contains(".gitignore", "circle.yaml");
        if (!kind.equals("new")) {
            Run run = Run.in(circle, "--today", "2025-11-01", "handover", "--format", "docx", "-o", "handover.docx");
            assertThat(run.status()).as(run.err()).isZero();
        }
        for (String ending :
                (Iterable<String>) Stream.concat(
                        Arrays.stream(Format.values()).flatMap(format -> format.endings().stream()),
                        Stream.of("eml", "pdf"))::iterator) {
            Files.writeString(circle.resolve("handover." + ending), "confidential");
        }
        Files.writeString(
                Files.createDirectories(circle.resolve("reports/2025-Q4")).resolve("x"), "confidential");
        Files.writeString(Files.createDirectories(circle.resolve(".kring")).resolve("sent"), "");
        assertThat(toCommit(circle)).containsExactlyElementsOf(before);
        Files.writeString(circle.resolve("README.md"), "About us");
        Files.createDirectories(circle.resolve("templates"));
        Files.writeString(circle.resolve("templates/style.docx"), "Our look");
        assertThat(toCommit(circle)).contains("README.md", "templates/style.docx");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lindermark", "merewaard"})
    void aSampleLeavesOutWhatANewCircleDoes(String name) throws IOException {
        assertThat(Path.of("samples", name, ".gitignore")).hasContent(GitFiles.ignored());
    }

    /** What a person wrote stays, and what it lacks comes behind it; once. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "# of us\n*.bak\n",
                "*.bak",
                "/reports\n.kring\n",
                "!/README.*\nreports/\n*.docx\n",
                "/reports/\n/.kring/\n/*.docx\n/*.xlsx\n"
            })
    void whatAPersonWroteInItIsKeptAndOnlyWhatLacksIsAdded(String text) throws Exception {
        Path circle = Run.sample("merewaard", temp);
        Path file = circle.resolve(".gitignore");
        Files.writeString(file, text);
        git(circle, "init", "-q");
        assertThat(Run.in(circle, "new", "git").out()).contains(".gitignore");
        String once = Files.readString(file);
        assertThat(once).startsWith(text);
        for (String paper : List.of("reports/x", ".kring/sent", "handover.docx", "handover.md", "a.ics")) {
            assertThat(git(circle, "check-ignore", paper)).isEqualToIgnoringNewLines(paper);
        }
        assertThat(once.lines().filter(line -> line.replace("/", "").equals("reports")))
                .hasSize(1);
        Map<String, byte[]> before = Run.files(circle);
        Files.writeString(circle.resolve("README.md"), "About us");
        assertThat(toCommit(circle)).contains("README.md");
        assertThat(Run.in(circle, "new", "git").out()).doesNotContain(".gitignore");
        assertThat(Files.readAllBytes(file)).isEqualTo(before.get(".gitignore"));
    }

    /** As a code host makes one with a new repository. */
    @Test
    void aCircleThatBeginsWhereThereIsOneAddsToIt() throws Exception {
        Path circle = Files.createDirectory(temp.resolve("circle"));
        Files.writeString(circle.resolve(".gitignore"), "*.bak\n");
        Run tried = Run.in(temp, "new", "circle", "circle", "--dry-run", "--format", "json");
        assertThat(circle.resolve(".gitignore")).hasContent("*.bak\n");
        assertThat(tried.out()).contains("\".gitignore\"");
        assertThat(Run.in(temp, "new", "circle", "circle").status()).isZero();
        assertThat(circle.resolve(".gitignore")).hasContent("*.bak\n" + GitFiles.ignored());
    }

    /** What check says of a paper in git can be typed as it stands, and the paper stays out from then on. */
    @Test
    void theRemedyKeepsItOutFromThenOn() throws Exception {
        Path circle = Run.sample("merewaard", temp);
        Files.delete(circle.resolve(".gitignore"));
        Files.writeString(circle.resolve("dossier of us.docx"), "confidential");
        git(circle, "init", "-q");
        git(circle, "add", ".");
        assertThat(Run.in(circle, "check").out())
                .contains("git rm -r --cached \"dossier of us.docx\"", "kring new git");
        git(circle, "rm", "-r", "--cached", "dossier of us.docx");
        assertThat(Run.in(circle, "new", "git").status()).isZero();
        git(circle, "add", ".");
        assertThat(Run.in(circle, "check").out()).doesNotContain("tracked-paper");
    }
}
