package kring.manual;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kring.cli.PaperForm;
import kring.cli.Run;
import kring.model.value.Quarter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the README has somebody type first works on whatever day that is, and in Dutch it is the same. */
class ReadmeTest {
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(sh|yaml)\n(.*?)^```$");
    private static final String FIRST_CIRCLE = "## A first circle in five minutes";
    private static String readme = "";

    @TempDir
    private Path temp;

    private Path here;
    private Clock clock;

    @BeforeAll
    static void read() throws IOException {
        readme = Files.readString(Path.of("README.md"));
    }

    static Stream<Clock> days() {
        Stream<Clock> chosen = Stream.of("2025-02-11", "2026-06-30", "2027-08-15", "2028-12-31", "2031-10-01")
                .map(day -> Clock.fixed(Instant.parse(day + "T10:00:00Z"), ZoneOffset.UTC));
        return Stream.concat(chosen, Stream.of(Clock.systemUTC()));
    }

    @ParameterizedTest
    @MethodSource("days")
    void theFirstCircleWorksOnAnyDay(Clock day) throws Exception {
        clock = day;
        here = temp;
        for (MatchResult block :
                BLOCK.matcher(Examples.section(readme, FIRST_CIRCLE)).results().toList()) {
            if (block.group(1).equals("yaml")) {
                replace("members/anna.yaml", "ambitions:\n", "ambitions:\n" + block.group(2));
            } else {
                block.group(2).lines().forEach(this::type);
            }
        }
        hasOnlyWhatTheReadmeSaysToBeFilledIn();
        run("handover", "-o", "handover.docx");
        git("init", "-q");
        assertThat(git("status", "--porcelain", "-uall").lines())
                .allMatch(line -> line.matches(".*(\\.yaml|\\.gitignore|\\.gitattributes)"));
        aFormComesBack();
    }

    /** One command as somebody types it, of which nothing but good is said. */
    private void type(String line) {
        if (line.startsWith("cd ")) {
            here = here.resolve(line.substring(3));
            return;
        }
        List<String> words = ShellWords.of(line, here, temp).words();
        assertThat(words.get(0)).isEqualTo("kring");
        run(words.subList(1, words.size()).toArray(String[]::new));
    }

    private Run run(String... words) {
        Run run = Run.at(clock, here, words);
        assertThat(run.status()).as(String.join(" ", words) + "\n" + run.err()).isZero();
        return run;
    }

    private void hasOnlyWhatTheReadmeSaysToBeFilledIn() {
        String quarter = quarter();
        assertThat(run("--lang", "en", "check").out().lines().filter(line -> line.contains(": warning ")))
                .satisfiesExactly(
                        intention -> assertThat(intention).matches("circle.yaml:.* to-fill-in: .* at intention\\."),
                        date -> assertThat(date)
                                .matches("quarters/" + quarter + "/meeting.yaml:.* to-fill-in: .* at date\\."));
    }

    /** The quarter of today, where the circle is. */
    private String quarter() {
        return Quarter.of(LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Amsterdam")))
                .code();
    }

    private void aFormComesBack() throws IOException {
        String reports = "reports/" + quarter();
        PaperForm.open(here.resolve(reports + "/forms/anna.xlsx"))
                .fill("ambitions", "gas-free-ovens", "Waarde nu", 36000)
                .save();
        run("import", reports + "/forms/anna.xlsx");
        assertThat(run("pack").out()).contains(reports + "/members/anna.docx", reports + "/voortgang.docx");
        run("close", quarter());
        run("diff");
    }

    private void replace(String file, String before, String after) throws IOException {
        String text = Files.readString(here.resolve(file));
        assertThat(text).contains(before);
        Files.writeString(here.resolve(file), text.replace(before, after));
    }

    private String git(String... words) throws Exception {
        List<String> command = Stream.concat(Stream.of("git"), Stream.of(words)).toList();
        Process git = new ProcessBuilder(command)
                .directory(here.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(git.getInputStream().readAllBytes());
        assertThat(git.waitFor()).as(said).isZero();
        return said;
    }

    @Test
    void whatIsTypedIsTheSameInDutch() {
        String dutch = Examples.dutch(readme);
        assertThat(blocks(dutch))
                .hasSize(6)
                .isEqualTo(
                        blocks(Examples.section(readme, "## Two commands") + Examples.section(readme, FIRST_CIRCLE)));
        assertThat(Examples.ofTour(dutch, "### Een jaar met kring"))
                .isNotEmpty()
                .isEqualTo(Examples.ofTour(readme));
    }

    private static List<String> blocks(String part) {
        return BLOCK.matcher(part).results().map(MatchResult::group).toList();
    }

    @Test
    void thePathIsSetBeforeTheFirstCommandThatNeedsIt() {
        for (String part : List.of(readme.replace(Examples.dutch(readme), ""), Examples.dutch(readme))) {
            assertThat(part.indexOf("\nexport PATH="))
                    .isPositive()
                    .isLessThan(Pattern.compile("```sh\nkring |\\| `kring ")
                            .matcher(part)
                            .results()
                            .mapToInt(MatchResult::start)
                            .min()
                            .orElseThrow());
        }
    }
}
