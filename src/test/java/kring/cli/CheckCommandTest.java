package kring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as a facilitator, a pipeline or an editor calls it. */
class CheckCommandTest {
    @TempDir
    private Path here;

    private Path circle;

    @BeforeEach
    void aCircleWithOneErrorAndOneWarning() throws IOException {
        circle = here.resolve("kringen/linde 50%");
        write("circle.yaml", "kring: 1\nname: Kring Linde\nlanguage: en\nfacilitator:\n  name: Hedda\n");
        write("members/baker.yaml", "name: Jan\nstatus: left\ngets:\n  - id: heat\n    urgency: 5\n");
    }

    @Test
    void textEndsWithACountBesideTheFindings() {
        Run run = check();

        assertThat(run.out()).isEqualTo("""
                        members/baker.yaml:2:9: warning left-without-date: baker has left, but it is not said when.
                            status: left
                                    ^
                            = Add left: with the day or quarter, such as left: 2025-Q3.

                        members/baker.yaml:5:14: error out-of-range: 5 does not lie between 1 and 3.
                                urgency: 5
                                         ^
                            = Write one from 1 to 3.
                        """);
        assertThat(run.err()).isEqualTo("\n1 error, 1 warning.\n");
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void quietLeavesTheCountOut() {
        assertThat(check("-q").err()).isEmpty();
    }

    @Test
    void warningsAloneAreNoFailure() throws IOException {
        write("members/baker.yaml", "name: Jan\nstatus: left\n");

        assertThat(check().status()).isZero();
        assertThat(check().err()).isEqualTo("\n1 warning.\n");
    }

    @Test
    void aSoundCircleHearsSo() throws IOException {
        write("members/baker.yaml", "name: Jan\nstatus: founder\n");

        assertThat(check()).isEqualTo(new Run(0, "", "No problems found.\n"));
        assertThat(check("-q")).isEqualTo(new Run(0, "", ""));
    }

    @Test
    void allCirclesBelowAFolderAreCheckedAndFilesNamedFromHere() throws IOException {
        Run.sample("merewaard", here.resolve("kringen"));
        Files.writeString(circle.resolve("members/zz.yaml"), "name: Zoë\nstatus: founder\nurgency: 1\n");

        Run run = Run.in(here, "check", "kringen", "--lang", "en");

        assertThat(run.out())
                .contains("kringen/linde 50%/members/baker.yaml:5:14: error out-of-range")
                .contains("kringen/linde 50%/members/zz.yaml:3:1: error unknown-key");
        assertThat(run.err()).isEqualTo("\n2 errors, 1 warning.\n");
        assertThat(run.status()).isEqualTo(1);
        assertThat(Run.in(here, "check", "kringen/merewaard").status()).isZero();
        assertThat(Run.in(here, "check", "kringen", "--format", "json").out())
                .contains("\"circle\": null", "\"file\": \"kringen/linde 50%/members/zz.yaml\"", "\"errors\": 2");
        assertThat(Run.in(circle, "check", ".").out()).contains("\nmembers/zz.yaml:3:1");
    }

    @Test
    void withoutACircleBelowThereIsNothingToCheck() throws IOException {
        Files.createDirectories(here.resolve("leeg"));

        Run run = Run.in(here, "--lang", "en", "check", "leeg");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("leeg");
    }

    @Test
    void jsonHasNumbersAndNothingElseOnTheOutput() {
        Run run = check("--format", "json");

        assertThat(run.out()).isEqualTo("""
                        {
                          "kring": 1,
                          "command": "check",
                          "circle": "Kring Linde",
                          "findings": [
                            {
                              "code": "left-without-date",
                              "severity": "warning",
                              "file": "members/baker.yaml",
                              "line": 2,
                              "column": 9,
                              "message": "baker has left, but it is not said when.",
                              "help": "Add left: with the day or quarter, such as left: 2025-Q3."
                            },
                            {
                              "code": "out-of-range",
                              "severity": "error",
                              "file": "members/baker.yaml",
                              "line": 5,
                              "column": 14,
                              "message": "5 does not lie between 1 and 3.",
                              "help": "Write one from 1 to 3."
                            }
                          ],
                          "errors": 1,
                          "warnings": 1
                        }
                        """);
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void jsonOfAFileAsAWholeHasNoLine() throws IOException {
        Files.delete(circle.resolve("circle.yaml"));

        assertThat(check("--format", "json", "--lang", "en").out())
                .contains(
                        "\"circle\": null,",
                        "\"file\": \"circle.yaml\",\n      \"line\": null,\n      \"column\": null,");
    }

    @Test
    void githubKnowsFilesFromTheTopOfTheRepository() throws IOException {
        write("members/a,b:c.yaml", "");

        assertThat(check("--format", "github").out()).isEqualTo("""
                        ::error file=kringen/linde 50%25/members/a%2Cb%3Ac.yaml,title=wrong-file-name::\
                        this file name will not do: without .yaml, a,b:c.yaml is not an id.%0A\
                        Did you mean a-b-c.yaml? Rename it: lower-case letters, figures and single hyphens, then .yaml.
                        ::warning file=kringen/linde 50%25/members/baker.yaml,line=2,col=9,title=left-without-date::\
                        baker has left, but it is not said when.%0A\
                        Add left: with the day or quarter, such as left: 2025-Q3.
                        ::error file=kringen/linde 50%25/members/baker.yaml,line=5,col=14,title=out-of-range::\
                        5 does not lie between 1 and 3.%0AWrite one from 1 to 3.
                        """);
    }

    @Test
    void sarifNamesRulesAndEncodesPaths() throws IOException {
        write("members/baker.yaml", "name: Jan\nstatus: left\n");

        assertThat(check("--format", "sarif").out())
                .contains("\"$schema\": \"https://json.schemastore.org/sarif-2.1.0.json\"")
                .contains("\"version\": \"2.1.0\"")
                .contains("\"id\": \"left-without-date\"")
                .contains("\"text\": \"A leaver without a date\"")
                .contains("\"level\": \"warning\"")
                .contains("\"ruleIndex\": 0")
                .contains("\"uri\": \"kringen/linde%2050%25/members/baker.yaml\"")
                .contains("\"startLine\": 2,")
                .contains("\"startColumn\": 9");
    }

    @Test
    void sarifOfASoundCircleHasNoResults() throws IOException {
        write("members/baker.yaml", "name: Jan\nstatus: founder\n");

        assertThat(check("--format", "sarif").out()).contains("\"results\": []");
    }

    @Test
    void writesToAFileWithoutColours() throws IOException {
        Run run = check("--color", "always", "-o", "findings.txt");

        assertThat(run.out()).isEmpty();
        assertThat(Files.readString(here.resolve("findings.txt")))
                .startsWith("members/baker.yaml:2:9: warning")
                .doesNotContain("\033");
        assertThat(here.toFile().list()).containsExactlyInAnyOrder("kringen", "findings.txt");
    }

    @Test
    void saysWhenItCannotWrite() {
        Run run = check("--lang", "en", "-o", "no/findings.txt");

        assertThat(run.err()).contains("there is no folder", "no. See");
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void coloursTheSeverityOnATerminal() {
        Run run = Run.inTerminal(100, circle, "check");

        assertThat(run.out())
                .contains("\033[33mwarning\033[0m \033[33mleft-without-date\033[0m")
                .contains("\033[31merror\033[0m \033[31mout-of-range\033[0m")
                .contains("\033[31m^\033[0m");
    }

    @Test
    void sentencesFitTheTerminal() {
        Run run = Run.inTerminal(60, circle, "--color", "never", "check");

        assertThat(run.out()).startsWith("""
                        members/baker.yaml:2:9: warning left-without-date: baker has
                            left, but it is not said when.
                            status: left
                                    ^
                            = Add left: with the day or quarter, such as left:
                              2025-Q3.
                        """);
    }

    @Test
    void aNameInTheFolderCannotCommandTheTerminal() throws IOException {
        write("members/\033[2Jbaker\u202E.yaml", "");

        assertThat(check().out())
                .contains("members/␛[2Jbaker�.yaml: error")
                .doesNotContain("\033")
                .doesNotContain("\u202E");
    }

    @Test
    void otherCommandsStopAtErrorsOnly() {
        assertThat(check("--format", "yaml").status()).isEqualTo(2);
    }

    private Run check(String... more) {
        String[] words = new String[more.length + 3];
        words[0] = "-C";
        words[1] = "kringen/linde 50%";
        words[2] = "check";
        System.arraycopy(more, 0, words, 3, more.length);
        return Run.in(here, words);
    }

    private void write(String name, String text) throws IOException {
        Path file = circle.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
