package kring.manual;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kring.cli.Run;
import kring.language.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example in the manual, and with it in help, and every command in the README's blocks does what it is for. */
class ExamplesTest {
    private static final Pattern CIRCLES_OWN =
            Pattern.compile("reports/.*|templates/.*|(.*/)?\\.(git|kring)[^/]*(/.*)?|.*\\.yaml");

    @TempDir
    private Path temporary;

    private Path home;
    private Path here;

    static Stream<String> pages() {
        return Manual.pages(Language.EN).keySet().stream();
    }

    @BeforeEach
    void twoCircles() throws IOException {
        home = Files.createDirectories(temporary.resolve("home"));
        Run.sample("lindermark", Files.createDirectories(home.resolve("circles")));
        Run.sample("merewaard", home.resolve("circles"));
        here = home.resolve("circles/lindermark");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void theExamplesOfAPageRunOneAfterTheOther(String page) throws Exception {
        List<String> examples = Examples.ofPage(Files.readString(Path.of("man", page)));
        if (examples.stream().anyMatch(example -> example.contains(".xlsx"))) {
            someFormsCameBack();
        }
        if (examples.stream().anyMatch(example -> example.contains("HEAD"))) {
            fourCommits();
        }
        if (page.equals("kring-new.1")) {
            git("init", "-q");
        }
        if (page.equals("kring-merge.1")) {
            for (String version : List.of("base.yaml", "ours.yaml", "theirs.yaml")) {
                Files.writeString(here.resolve(version), "date: 2025-11-20\n");
            }
        }
        if (!page.equals("kring-circle.5")) {
            assertThat(examples)
                    .as("Write an example for help.en.properties and help.nl.properties")
                    .isNotEmpty();
        }
        for (String example : examples) {
            succeeds(example);
        }
        leavesNoPaperWhereCheckAndGitSeeIt();
    }

    @Test
    void theCommandsOfTheReadmeRunOneAfterTheOther() throws IOException {
        here = temporary;
        Run.sample("lindermark", Files.createDirectories(temporary.resolve("samples")));
        List<String> examples = Examples.ofReadme(Files.readString(Path.of("README.md")));
        assertThat(examples).hasSizeGreaterThan(4);
        for (String example : examples) {
            if (example.startsWith("cd ")) {
                here = here.resolve(example.substring(3));
            } else {
                succeeds(example);
            }
        }
    }

    @Test
    void theYearOfTheReadmeRunsOnTheSample() throws IOException {
        List<String> year = Examples.ofTour(Files.readString(Path.of("README.md")));
        assertThat(year).hasSize(21);
        for (String example : year) {
            succeeds(example);
        }
        assertThat(here.resolve("reports/handover.docx")).isNotEmptyFile();
        assertThat(here.resolve("quarters/2026-Q1/meeting.yaml")).isNotEmptyFile();
        leavesNoPaperWhereCheckAndGitSeeIt();
        assertThat(Run.in(here, "check").status()).isZero();
    }

    private void succeeds(String example) throws IOException {
        ShellWords shell = ShellWords.of(example, here, home);
        assertThat(shell.words().get(0)).as(example).matches("(.*/)?kring");
        Run run = Run.in(here, shell.words().stream().skip(1).toArray(String[]::new));
        assertThat(run.status()).as(example + "\n" + run.err()).isZero();
        if (shell.into() != null) {
            Files.createDirectories(shell.into().getParent());
            Files.writeString(shell.into(), run.out());
            assertThat(shell.into()).isNotEmptyFile();
        }
    }

    /** Outside reports/ there are a circle's own files only: what an example makes is to go there. */
    private void leavesNoPaperWhereCheckAndGitSeeIt() {
        assertThat(Run.files(home.resolve("circles/lindermark")).keySet()).allMatch(CIRCLES_OWN.asMatchPredicate());
    }

    /** The form of one member lies where forms are made, and where a browser puts what came by mail. */
    private void someFormsCameBack() throws IOException {
        assertThat(Run.in(here, "form", "2025-Q4").status()).isZero();
        Path downloads = Files.createDirectories(home.resolve("Downloads"));
        Files.copy(here.resolve("reports/2025-Q4/forms/baker.xlsx"), downloads.resolve("baker.xlsx"));
    }

    private void fourCommits() throws Exception {
        git("init", "-q");
        git("add", "-A");
        for (int i = 0; i < 4; i++) {
            git("commit", "-q", "--allow-empty", "-m", "Check-ins");
        }
    }

    private void git(String... words) throws Exception {
        List<String> command = Stream.concat(
                        Stream.of("git", "-c", "user.name=Hedda", "-c", "user.email=hedda@kring.example"),
                        Stream.of(words))
                .toList();
        Process git =
                new ProcessBuilder(command).directory(here.toFile()).inheritIO().start();
        assertThat(git.waitFor()).as(command.toString()).isZero();
    }

    /** The small circle of kring-circle(5), file by file. */
    @Test
    void theCircleOfTheManualIsSound() throws IOException {
        String page = Files.readString(Path.of("man/kring-circle.5"));
        Map<String, String> files = new TreeMap<>();
        Pattern.compile("(?ms)^\\.Pa (\\S+) :\n\\.Bd -literal[^\n]*\n(.*?)^\\.Ed$")
                .matcher(page)
                .results()
                .forEach((MatchResult file) -> files.put(file.group(1), file.group(2)));
        assertThat(files).hasSize(4);
        Path circle = temporary.resolve("circle");
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = circle.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        assertThat(Run.in(circle, "--lang", "en", "check")).isEqualTo(new Run(0, "", "No problems found.\n"));
    }
}
