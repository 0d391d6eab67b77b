package kring.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kring.cli.completion.WordKind;
import kring.cli.help.CommandOptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** Completion, driven in the shells themselves: bash, and zsh and fish where they are installed. */
class CompletionTest {
    private static final Path DRIVERS = Path.of("src/test/resources/kring/cli/completion");

    /** What is typed, and what is offered at its end; a folder's name with blanks and orders in it is in none of them. */
    private static final List<List<String>> EXPECTED = Stream.of("""
            kring ag                               => agenda
            kring new                              => new
            kring new q                            => quarter
            kring help new q                       => quarter
            kring diff 2025-                       => 2025-Q1 2025-Q2 2025-Q3 2025-Q4
            kring diff 2025-Q3 n                   => now
            kring --lang nl agenda 2025-Q4         => 2025-Q4
            kring diff --for ba                    => baker
            kring diff --for f                     => facilitator
            kring screen baker nur                 => nursery
            kring agenda --fo                      => --for --format
            kring agenda --format i                => ics
            kring diff --format i                  =>
            kring check --format s                 => sarif
            kring --color a                        => always auto
            kring explain unknown-a                => unknown-ambition unknown-ask
            kring schema me                        => meeting member
            kring completion z                     => zsh
            kring form --venture h                 => heat
            kring new member b                     =>
            kring close 2025-Q4 2                  =>
            kring -C ../lindermark agenda 2025-Q1  => 2025-Q1
            kring -C ../other diff --for ba        => baker
            kring -C ../nowhere agenda 2           =>
            """.split("\n"))
            .map(line -> List.of(line.replaceFirst(" *=>.*", ""), line.replaceFirst(".*=> ?", "")))
            .toList();

    @TempDir
    private Path temporary;

    private Path circle;

    @BeforeEach
    void aCircleWithOddNames() throws IOException {
        circle = Run.sample("lindermark", temporary);
        for (String odd :
                List.of("$(touch pwned).yaml", "`touch pwned`.yaml", "it's; touch pwned.yaml", "\"b\".yaml")) {
            Files.createFile(circle.resolve("members").resolve(odd));
        }
        Files.createDirectory(circle.resolve("quarters/2025-Q4; touch pwned"));
        Run.sample("lindermark", temporary.resolve("a b $(touch pwned)"));
        Files.move(temporary.resolve("a b $(touch pwned)/lindermark"), temporary.resolve("other"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bash", "zsh", "fish"})
    void aShellOffersWhatFits(String shell) throws Exception {
        assumeInstalled(shell);
        List<String> typed = EXPECTED.stream().map(line -> line.get(0)).toList();

        List<String> offered = drive(shell, typed);

        for (int i = 0; i < typed.size(); i++) {
            assertThat(sorted(offered.get(i)))
                    .as(typed.get(i))
                    .isEqualTo(sorted(EXPECTED.get(i).get(1)));
        }
        assertThat(Run.files(temporary).keySet()).noneMatch(file -> file.endsWith("pwned"));
    }

    /** The circle lies in a folder whose name would do something, were it not quoted on every way. */
    @ParameterizedTest
    @ValueSource(strings = {"bash", "zsh", "fish"})
    void aFolderWhoseNameIsAnOrderIsOnlyAFolder(String shell) throws Exception {
        assumeInstalled(shell);
        Run.sample("lindermark", temporary.resolve("a b $(touch pwned)"));
        circle = temporary.resolve("a b $(touch pwned)/lindermark");
        String quoted = "'" + circle + "'";

        assertThat(drive(shell, List.of("kring|diff|--for|ba", "kring|-C|" + quoted + "|diff|--for|ba")))
                .containsExactly("baker", "baker");
        assertThat(Run.files(temporary).keySet()).noneMatch(file -> file.endsWith("pwned"));
    }

    /** As somebody types a folder's name, or as the shell itself completes it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "o\\'b",
                "\"o'b\"",
                "'o'\\''b'",
                "o\\'b/",
                "o\"'\"b",
                "c\\ d\\$e",
                "\"c d\\$e\"",
                "'c d$e'",
                "f\\\\g",
                "'f\\g'"
            })
    void aFolderIsFoundHoweverItsNameIsQuotedInBash(String typed) throws Exception {
        for (String name : List.of("o'b", "c d$e", "f\\g")) {
            Run.sample("lindermark", temporary.resolve("made"));
            Files.move(temporary.resolve("made/lindermark"), circle.resolve(name));
        }

        assertThat(drive("bash", List.of("kring|-C|" + typed + "|diff|--for|ba")))
                .containsExactly("baker");
    }

    /** Whatever command or option there is, is offered: the scripts do not lag behind. */
    @Test
    void everyCommandAndEveryOptionIsOffered() throws Exception {
        List<CommandSpec> commands = Tree.all();
        List<String> typed = new ArrayList<>();
        commands.forEach(
                command -> typed.addAll(List.of(command.qualifiedName() + " ", command.qualifiedName() + " -")));

        List<String> offered = drive("bash", typed);

        for (int i = 0; i < commands.size(); i++) {
            CommandSpec command = commands.get(i);
            assertThat(sorted(offered.get(2 * i)))
                    .as(command.qualifiedName())
                    .containsAll(command.subcommands().keySet());
            assertThat(sorted(offered.get(2 * i + 1)))
                    .as(command.qualifiedName())
                    .isEqualTo(new TreeSet<>(command.optionsMap().keySet()));
        }
    }

    /** A new kind of value must be given a meaning, or be said to have none. */
    @Test
    void ofEveryValueIsKnownWhatMayStandThere() {
        for (CommandSpec command : Tree.all()) {
            Stream<ArgSpec> values = Stream.concat(
                            CommandOptions.own(command).filter(CommandOptions::takesValue),
                            command.positionalParameters().stream())
                    .filter(value -> CommandOptions.choices(command, value).isEmpty())
                    .filter(value -> !value.paramLabel().equals("COMMAND"));
            assertThat(values)
                    .as("Say in WordKind what stands where %s shows these", command.qualifiedName())
                    .allMatch(value -> WordKind.of(value.paramLabel()).isPresent());
        }
    }

    @Test
    void bashAndItsReadlineAreAskedForFilesAndFolders() throws Exception {
        assertThat(drive("bash", List.of("kring import ", "kring -C ", "kring remind ")))
                .containsExactly("compopt -o default", "compopt -o dirnames", "compopt -o dirnames");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bash", "zsh", "fish", "powershell"})
    void aScriptHoldsTheTableInTheLanguageAskedFor(String shell) {
        assertThat(Run.in(temporary, "--lang", "nl", "completion", shell).out())
                .contains("\n|pack|command||Maakt de papieren voor de bijeenkomst, in Word en Excel\n")
                .doesNotContain("@TABLE@");
    }

    /** To PowerShell, ’ ends a text as ' does. */
    @Test
    void thePowerShellScriptDoublesEveryQuoteInItsTable() {
        String script =
                Run.in(temporary, "--lang", "en", "completion", "powershell").out();
        String table = script.substring(script.indexOf("$table = '") + 10, script.indexOf("' -split \"`r"));

        assertThat(table.replaceAll("''|’’", "")).contains("circle").doesNotContain("'", "’", "‘");
    }

    private List<String> drive(String shell, List<String> typed) throws Exception {
        Path script = temporary.resolve("kring." + shell);
        Files.writeString(script, Run.in(temporary, "completion", shell).out());
        char between = shell.equals("bash") ? '\t' : ' ';
        String lines = typed.stream()
                .map(line -> line.replace(line.contains("|") ? '|' : ' ', between))
                .collect(Collectors.joining("\n", "", "\n"));
        Path input = Files.writeString(temporary.resolve("typed"), lines);
        Process process = new ProcessBuilder(
                        shell,
                        DRIVERS.resolve("drive." + shell).toAbsolutePath().toString(),
                        script.toString())
                .directory(circle.toFile())
                .redirectInput(input.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(said.lines()).as(said).hasSize(typed.size());
        return said.lines().toList();
    }

    private static TreeSet<String> sorted(String offered) {
        return Arrays.stream(offered.strip().split(" "))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void assumeInstalled(String shell) {
        assumeThat(shell.equals("bash")
                        || Stream.of(System.getenv("PATH").split(":"))
                                .anyMatch(folder -> Files.isExecutable(Path.of(folder, shell))))
                .as(shell + " is installed")
                .isTrue();
    }
}
