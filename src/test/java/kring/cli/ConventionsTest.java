package kring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kring.cli.process.ProcessContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What whoever works at a terminal expects of every command. Of the twenty points, these are held elsewhere: remedies
 * ({@link ErrorCasesTest}), width ({@link ScreensTest}), pager ({@link PagerTest}), manual and completion ({@link ManualTest},
 * {@link CompletionTest}), determinism ({@link EnvironmentTest}).
 */
class ConventionsTest {
    private static final String ESCAPE = "\033";
    /** Stands under the title of whatever has one. */
    private static final String RULE = "═══";

    @TempDir
    private static Path temp;

    private static Path circle;

    @BeforeAll
    static void aCircle() {
        circle = Run.sample("lindermark", temp);
    }

    private static Path copy() throws IOException {
        return Run.copy(circle, Files.createTempDirectory(temp, "copy"));
    }

    static Stream<Call> all() {
        return Call.all().stream();
    }

    static Stream<Call> telling() {
        return all().filter(Call::tells);
    }

    /** Streams: data on one, all else on the other. Exit codes: 0 done, 2 the user's to mend. Remedies: where to read on. */
    @ParameterizedTest
    @MethodSource("all")
    void whatIsWrongIsSaidBesideTheOutputWithAWayOn(Call call) {
        Run run = Run.in(circle, call.path("--no-such-option"));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("kring: ").contains("--no-such-option").contains("--help");
    }

    /** Suggestions: of a command, and of an option. */
    @ParameterizedTest
    @MethodSource("all")
    void aSlipOfTheFingerIsUnderstood(Call call) {
        for (String option : call.longOptions()) {
            String slip = option.substring(0, option.length() - 3) + option.substring(option.length() - 2);
            if (option.length() > 6 && call.longOptions().stream().noneMatch(slip::startsWith)) {
                assertThat(Run.in(circle, call.path(slip)).err()).contains(option);
            }
        }
        String name = call.name();
        String slip = name.substring(0, name.length() - 1) + "x" + name.substring(name.length() - 1);
        assertThat(Run.in(circle, call.instead(slip)).err()).contains(name);
    }

    /** Help: by a word, by an option, short and long, and on the output, for it was asked for. */
    @ParameterizedTest
    @MethodSource("all")
    void helpIsGivenHoweverItIsAskedFor(Call call) {
        Run help = Run.in(circle, call.path("--help"));
        assertThat(help.status()).isZero();
        assertThat(help.err()).isEmpty();
        assertThat(help.out()).startsWith("Gebruik: kring").contains("kring " + String.join(" ", call.path()));
        assertThat(Run.in(circle, call.path("-h"))).isEqualTo(help);
        assertThat(Run.in(circle, call.behind("help"))).isEqualTo(help);
    }

    /** Start: nothing at all, or half a command, shows what there is. */
    @Test
    void halfACommandShowsWhatThereIs() {
        Tree.all().stream().filter(spec -> !spec.subcommands().isEmpty()).forEach(spec -> {
            List<String> words = Call.words(spec);
            Run run = Run.in(circle, words.toArray(String[]::new));
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(spec.subcommands().keySet())
                    .allSatisfy(name -> assertThat(run.err()).contains(name));
        });
    }

    /** Machine output: one object that says what it is of, the same each time, never coloured or folded. */
    @ParameterizedTest
    @MethodSource("all")
    void jsonIsOneObjectThatSaysWhatItIs(Call call) throws Exception {
        if (!call.takes("--format", "json")) {
            return;
        }
        Path copy = copy();
        assertThat(new ProcessBuilder("git", "init", "-q")
                        .directory(copy.toFile())
                        .start()
                        .waitFor())
                .isZero();
        Run run = Run.inTerminal(50, copy, call.agreed("--color", "always", "--format", "json"));
        assertThat(run.status()).as(run.err()).isLessThan(2);
        JsonNode json = new JsonMapper().readTree(run.out());
        assertThat(json.path("kring").asInt()).isEqualTo(1);
        assertThat(json.path("command").asString()).isIn(call.path()[0], String.join("-", call.path()));
        assertThat(json.has("circle") || call.isOfManyCircles()).isTrue();
        assertThat(run.out()).doesNotContain(ESCAPE);
    }

    /** Colour: on a terminal that can, or when asked for; and nowhere else. */
    @ParameterizedTest
    @MethodSource("telling")
    void colourIsForTerminals(Call call) {
        Run plain = Run.in(circle, call.whole());
        assertThat(plain.status()).as(plain.err()).isLessThan(2);
        assertThat(plain.out()).isNotEmpty().doesNotContain(ESCAPE);
        Run coloured = Run.in(circle, call.whole("--color", "always"));
        if (!plain.out().contains(RULE)) {
            assertThat(coloured).as("nothing to colour without a heading").isEqualTo(plain);
            return;
        }
        assertThat(coloured.out()).contains(ESCAPE + "[");
        assertThat(coloured.out().replaceAll(ESCAPE + "\\[[0-9]+m", "")).isEqualTo(plain.out());
        assertThat(Run.inTerminal(80, circle, call.whole()).out()).contains(ESCAPE);
        assertThat(Run.inTerminal(80, circle, call.whole("--color", "never")).out())
                .doesNotContain(ESCAPE);
        for (Map<String, String> none :
                List.of(Map.of("TERM", "dumb"), Map.of("NO_COLOR", "1"), Map.of("CI", "true"))) {
            Run run = Run.atTerminal(80, none, circle, call.whole());
            assertThat(run.out() + run.err()).as(none.toString()).doesNotContain(ESCAPE, "\r");
        }
    }

    /** Output to a file: the same as on the output, which then is empty; a hyphen is the output. */
    @ParameterizedTest
    @MethodSource("telling")
    void aFileHoldsWhatTheOutputWould(Call call) throws IOException {
        Run said = Run.in(circle, call.whole("--format", "markdown"));
        Path file = temp.resolve("file.md");
        Run written = Run.in(circle, call.whole("-o", file.toString()));
        assertThat(written.out()).isEmpty();
        assertThat(file).hasContent(said.out());
        assertThat(Run.in(circle, call.whole("--format", "markdown", "-o", "-")))
                .isEqualTo(said);
    }

    /** Pipes: who has read enough is not told of it. */
    @ParameterizedTest
    @MethodSource("all")
    void aReaderWhoStopsHearsNothingMore(Call call) throws IOException {
        for (String[] words : List.of(call.whole(), call.path("--help"))) {
            Path one = copy();
            Path other = copy();
            Run whole = Run.in(one, words);
            Run run = Run.toClosedPipe(other, words);
            List<String> known = whole.err()
                    .replace(one.toString(), other.toString())
                    .lines()
                    .toList();
            assertThat(run.err().lines()).isSubsetOf(known);
            assertThat(run.status()).isEqualTo(whole.status());
        }
    }

    /** No prompts in scripts: but for what asks as its work, nothing waits for an answer. */
    @ParameterizedTest
    @MethodSource("all")
    void nothingIsAskedWhereNobodySits(Call call) throws IOException {
        if (!call.name().equals("record")) {
            Path copy = copy();
            assertThat(CommandLineInterface.run(unanswered(copy), call.whole())).isLessThan(3);
        }
    }

    /** A run whose input must not be read. */
    private static ProcessContext unanswered(Path folder) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
        InputStream untouched = new InputStream() {
            @Override
            public int read() {
                throw new AssertionError("somebody waits for an answer");
            }
        };
        return new ProcessContext(untouched, nowhere, nowhere, folder, Map.of(), Clock.systemUTC(), Optional.empty());
    }

    /** Environment: every variable that is read is in the manual, but those that the launcher and kring have between them. */
    @Test
    void everyVariableIsInTheManual() throws IOException {
        String launcher = Files.readString(Path.of("src/main/launcher/kring"));
        Set<String> read = new TreeSet<>(Set.of("TERM", "CI", "NO_COLOR"));
        Pattern variable = Pattern.compile("\\bKRING_[A-Z_]+\\b|\\b(?:[A-Z]+_)?PAGER\\b");
        for (Path source : sources()) {
            variable.matcher(Files.readString(source)).results().forEach(found -> read.add(found.group()));
        }
        String windows = Files.readString(Path.of("src/main/launcher/kring.cmd"));
        read.removeIf(name -> launcher.matches("(?s).*unset [A-Z_ ]*\\b" + name + "\\b.*")
                || windows.contains("set \"" + name + "=\""));
        assertThat(read).contains("KRING_PAGER", "PAGER", "KRING_ARCHIVE").doesNotContain("KRING_COLUMNS");
        String manual = Files.readString(Path.of("man/kring.1"));
        assertThat(read)
                .allMatch(name -> Pattern.compile("\\.It Ev .*\\b" + name + "\\b")
                        .matcher(manual)
                        .find());
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/main"))) {
            return sources.filter(file -> file.toString().matches(".*\\.(java|cmd|sh)|.*launcher/kring"))
                    .collect(Collectors.toList());
        }
    }

    /** Cron: what is said once is not said again, and then nothing is, on either stream. */
    @Test
    void cronHearsNothingWhereNothingIsNew() throws IOException {
        Path copy = copy();
        assertThat(Run.in(copy, "remind").out()).isNotEmpty();
        assertThat(Run.in(copy, "remind")).isEqualTo(new Run(0, "", ""));
    }

    /** Next step: the command by which a quarter ends says how the next begins, as it can be typed. */
    @Test
    void theNextStepCanBeTyped() throws IOException {
        Path copy = copy();
        String said = Run.in(copy, "--today", "2025-11-21", "close", "2025-Q4", "--again")
                .out();
        String next =
                said.substring(said.indexOf("kring new ") + "kring ".length()).strip();
        assertThat(Run.in(copy, next.split(" ")).status()).isZero();
    }
}
