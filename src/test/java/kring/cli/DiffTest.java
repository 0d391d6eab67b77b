package kring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code kring diff}, from the shell's side. */
class DiffTest {
    @TempDir
    private Path temp;

    @Test
    void withoutArgumentsItComparesTheLastClosedQuarterWithNow() {
        Path circle = Run.sample("lindermark", temp);
        assertThat(Run.in(circle, "diff", "--format", "json").out())
                .contains("\"from\": \"2025-Q3\"")
                .contains("\"to\": \"now\"");
    }

    /** Only its id is required of a promise and of an ask. */
    @ParameterizedTest
    @ValueSource(strings = {"text", "markdown", "html"})
    void whatWasPromisedOrAskedWithoutATextIsCalledByItsId(String format) throws IOException {
        Path circle = Run.sample("lindermark", temp);
        Files.writeString(circle.resolve("quarters/2025-Q4/checkins/studio.yaml"), """
                date: 2025-11-10
                promises:
                  - id: wordless-promise
                  - id: wordless-and-due
                    due: 2026-01-15
                asks:
                  - id: wordless-ask
                """);
        assertThat(Run.in(circle, "diff", "2025-Q3", "2025-Q4", "--format", format)
                        .out())
                .contains("wordless-promise", "wordless-and-due")
                .doesNotContainPattern("\\bnull\\b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4", "now"})
    void aStateComparedWithItselfHasNoChanges(String state) {
        assertThat(Run.in(
                                Path.of("samples/lindermark"),
                                "diff",
                                state,
                                state,
                                "--format",
                                "json",
                                "--for",
                                "facilitator")
                        .out())
                .contains("\"changes\": []");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            diff 2025-Q7                | 2025-Q7
            diff --output=x             | --output
            diff -- --output=x          | --output=x
            diff --today 2025-02-30     | 2025-02-30
            diff a b c                  | c
            pack Q4                     | Q4
            """)
    void aMistakeOfTheUserIsToldWithStatusTwoAndWithoutATrace(String line, String named) {
        Path circle = Run.sample("lindermark", temp);
        var before = Run.files(circle).keySet();
        Run run = Run.in(circle, line.split(" "));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains(named).doesNotContain("Exception").doesNotContain("\tat ");
        assertThat(run.out()).isEmpty();
        assertThat(Run.files(circle).keySet()).isEqualTo(before);
    }

    @Test
    void gitRevisionsAreComparedAsFolders() throws Exception {
        Path circle = Run.sample("lindermark", temp);
        git(circle, "init", "-q");
        commit(circle);
        Path checkin = circle.resolve("quarters/2025-Q4/checkins/baker.yaml");
        Files.writeString(checkin, Files.readString(checkin).replace("value: 33500", "value: 30000"));
        commit(circle);
        String diff =
                Run.in(circle, "diff", "HEAD~1", "HEAD", "--format", "json").out();
        assertThat(diff).contains("\"kind\": \"advanced\"", "\"before\": 33500", "\"after\": 30000");
        assertThat(Run.in(circle, "diff", "HEAD", "HEAD~1", "--format", "json").out())
                .contains("\"kind\": \"regressed\"", "\"before\": 30000", "\"after\": 33500");
        assertThat(Run.in(circle, "diff", "HEAD", "--format", "json").out()).contains("\"changes\": []");
    }

    @Test
    void aRevisionWithErrorsIsNotCompared() throws Exception {
        Path circle = Run.sample("lindermark", temp);
        git(circle, "init", "-q");
        Path member = circle.resolve("members/baker.yaml");
        String whole = Files.readString(member);
        Files.writeString(member, "name: x\n");
        commit(circle);
        Files.writeString(member, whole);
        Run run = Run.in(circle, "diff", "HEAD");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("HEAD:members/baker.yaml", "missing-key", "in de versie HEAD:");
    }

    @Test
    void whatIsTooLargeInHistoryIsAFindingAndALinkThereIsNotFollowed() throws Exception {
        Path circle = Run.sample("lindermark", temp);
        git(circle, "init", "-q");
        Files.writeString(circle.resolve("members/large.yaml"), "# ".repeat(1_000_000));
        Files.createSymbolicLink(circle.resolve("members/link.yaml"), Path.of("/etc/passwd"));
        commit(circle);
        Files.delete(circle.resolve("members/large.yaml"));
        Files.delete(circle.resolve("members/link.yaml"));

        Run run = Run.in(circle, "diff", "HEAD");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("members/large.yaml:1:1: fout too-large", "members/link.yaml: fout link");
    }

    @Test
    void nothingThatARepositoryNamesIsRun() throws Exception {
        Path circle = Run.sample("lindermark", temp);
        git(circle, "init", "-q");
        Path script =
                Files.writeString(temp.resolve("script"), "#!/bin/sh\ntouch " + temp.resolve("ran") + "\nexit 1\n");
        assertThat(script.toFile().setExecutable(true)).isTrue();
        commit(circle);
        for (String key : List.of(
                "gpg.program", "core.fsmonitor", "core.pager", "core.sshCommand", "diff.external", "core.editor")) {
            git(circle, "config", key, script.toString());
        }
        git(circle, "config", "log.showSignature", "true");

        assertThat(Run.in(circle, "diff", "HEAD").status()).isZero();
        assertThat(temp.resolve("ran")).doesNotExist();
    }

    @Test
    void wordAndExcelGoToAFile() {
        Path circle = Run.sample("lindermark", temp);
        for (String format : List.of("docx", "xlsx", "html", "markdown", "text", "json")) {
            Path file = temp.resolve("out." + format);
            assertThat(Run.in(circle, "diff", "--format", format, "-o", file.toString())
                            .status())
                    .isZero();
            assertThat(file).isNotEmptyFile();
        }
    }

    private static void commit(Path circle) throws Exception {
        git(circle, "add", "-A");
        git(circle, "-c", "user.name=T", "-c", "user.email=t@t.example", "commit", "-qm", "x");
    }

    private static void git(Path folder, String... arguments) throws IOException, InterruptedException {
        List<String> command = new java.util.ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        assertThat(new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .inheritIO()
                        .start()
                        .waitFor())
                .isZero();
    }
}
