package kring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kring.Golden;
import kring.cli.help.CommandOptions;
import kring.cli.help.FrontPage;
import kring.cli.help.HelpPage;
import kring.cli.help.HelpTexts;
import kring.cli.help.HelpTexts.Example;
import kring.language.Language;
import kring.language.Phrases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** Help, and what kring says of words that it does not understand, in both languages. */
class HelpTest {
    private static final Path LINDERMARK = Path.of("samples/lindermark");

    @TempDir
    private Path here;

    /** What a new command, option or parameter still lacks is what this finds. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void helpSaysWhatThereIsToSayAndNothingElse(Language language) {
        Set<String> expected = wanted(new HelpTexts(language));
        Set<String> there = new TreeSet<>(new HelpTexts(language).keys());
        there.removeIf(key -> key.startsWith("word.") || key.endsWith(".more"));

        assertThat(there).as("help.%s.properties", language.code()).isEqualTo(expected);
    }

    private static Set<String> wanted(HelpTexts texts) {
        Set<String> wanted = new TreeSet<>();
        for (CommandSpec command : Tree.all()) {
            String key = HelpTexts.key(command);
            wanted.add(key);
            wanted.add(key + ".examples");
            for (ArgSpec argument : arguments(command)) {
                wanted.add(texts.key(command, argument));
                if (CommandOptions.takesValue(argument)
                        && !argument.paramLabel().contains("|")) {
                    wanted.add("label." + argument.paramLabel());
                }
            }
        }
        return wanted;
    }

    private static List<ArgSpec> arguments(CommandSpec command) {
        return Stream.concat(CommandOptions.own(command), command.positionalParameters().stream())
                .collect(Collectors.toList());
    }

    /** Ready-made pages, which {@code -Dgolden.update=true} makes anew. */
    @ParameterizedTest
    @CsvSource({"NL, 80", "NL, 100", "EN, 80", "EN, 100"})
    void theFrontPagesAreWhatWouldBeComposed(Language language, int width) {
        String page = new HelpPage(new HelpTexts(language), Commands.LIST.groups(), width).of(Tree.kring());
        Path file = Path.of("src/main/resources/kring/cli/help/kring." + language.code() + "." + width + ".txt");

        Golden.assertSame(file, page);
        assertThat(FrontPage.of(language, width)).contains(page);
    }

    @Test
    void onlyScreensOfAnotherWidthHaveTheirPageComposed() {
        assertThat(FrontPage.of(Language.NL, 79)).isEmpty();
        assertThat(FrontPage.of(Language.NL, 250)).isEqualTo(FrontPage.of(Language.NL, 100));
    }

    @Test
    void bothLanguagesHaveTheSameKeysAndFillInTheSame() {
        Phrases english = Phrases.ofHelp(Language.EN);
        Phrases dutch = Phrases.ofHelp(Language.NL);

        assertThat(dutch.keys()).isEqualTo(english.keys());
        assertThat(english.keys()).allSatisfy(key -> {
            String argument = "(filled in)";
            String one = english.say(key, argument);
            String other = dutch.say(key, argument);
            assertThat(one).isNotBlank().isEqualTo(one.strip());
            assertThat(other).isNotBlank().isEqualTo(other.strip());
            assertThat(other.contains(argument)).as(key).isEqualTo(one.contains(argument));
        });
    }

    @Test
    void everyWordOfThePagesIsUsed() throws IOException {
        String page = Files.readString(Path.of("src/main/java/kring/cli/help/HelpPage.java"));

        assertThat(Phrases.ofHelp(Language.EN).keys().stream().filter(key -> key.startsWith("word.")))
                .allMatch(key -> page.contains('"' + key.substring("word.".length()) + '"'));
    }

    @Test
    void bothLanguagesGiveTheSameExamples() {
        HelpTexts english = new HelpTexts(Language.EN);
        HelpTexts dutch = new HelpTexts(Language.NL);

        for (CommandSpec command : Tree.all()) {
            assertThat(dutch.examples(command).stream().map(Example::command))
                    .as(command.qualifiedName())
                    .isEqualTo(english.examples(command).stream()
                            .map(Example::command)
                            .toList())
                    .hasSizeBetween(1, 2)
                    .allMatch(line -> line.startsWith("kring "));
        }
    }

    /** Words, figures and names that stand for themselves are the same in every language. */
    @Test
    void bothLanguagesNameTheSameOptionsFilesAndFigures() {
        Phrases english = Phrases.ofHelp(Language.EN);
        Phrases dutch = Phrases.ofHelp(Language.NL);

        assertThat(english.keys())
                .allSatisfy(key -> assertThat(literal(dutch, key)).as(key).isEqualTo(literal(english, key)));
    }

    private static Set<String> literal(Phrases phrases, String key) {
        return Pattern.compile(
                        "(?<![a-z0-9])--[a-z-]+|\\b[0-9]{4}[-0-9Q]*|\\b(json|html|docx|xlsx|ics|sarif)\\b|[a-z]+\\.yaml")
                .matcher(phrases.say(key, ""))
                .results()
                .map(match -> match.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @CsvSource({"nl,80", "en,80", "nl,120", "en,120"})
    void aPageFitsItsScreen(String language, int columns) {
        for (CommandSpec command : Tree.all()) {
            List<String> words = new ArrayList<>(List.of("--lang", language));
            words.addAll(List.of(command.qualifiedName().split(" ")));
            words.remove("kring");
            words.add("--help");
            Run run = Run.inTerminal(columns, here, words.toArray(String[]::new));

            assertThat(run.status()).isZero();
            assertThat(run.out().lines())
                    .as(command.qualifiedName())
                    .hasSizeLessThan(60)
                    .allMatch(line -> line.length() <= Math.min(columns, 100) && line.equals(line.stripTrailing()));
        }
    }

    @Test
    void aPageShowsHowWhatAndExamples() {
        assertThat(Run.inTerminal(80, here, "--lang", "nl", "close", "--help").out())
                .isEqualTo("""
                Gebruik: kring close [OPTIES] KWARTAAL

                Legt na de bijeenkomst vast wat er is afgesproken. Daarmee vergelijkt de
                volgende bijeenkomst. Wat van de avond nog niet is opgeschreven, staat erbij.

                Daarachter:
                  KWARTAAL  Het kwartaal, zoals 2025-Q4.

                Opties:
                  --again             Legt het opnieuw vast, in plaats van wat er stond.
                  --dry-run           Zegt alleen wat er geschreven zou worden, en schrijft
                                      niets.
                  --format text|json  Hoe gezegd wordt wat er geschreven is: text (standaard)
                                      voor mensen, json voor programma’s.

                Voorbeelden:
                  Na de bijeenkomst van dat kwartaal:
                    kring close 2025-Q4

                Opties die bij elke opdracht kunnen, zoals -C en --lang: kring help
                """);
    }

    @Test
    void helpSaysTheSameAsTheOption() {
        assertThat(Run.in(here, "help", "new", "quarter")).isEqualTo(Run.in(here, "new", "quarter", "-h"));
        assertThat(Run.in(here, "help")).isEqualTo(Run.in(here, "--help"));
    }

    @Test
    void kringByItselfShowsAllCommandsBesideTheOutput() {
        assertThat(Run.in(here)).isEqualTo(new Run(2, "", Run.in(here, "help").out()));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
            # --lang | the circle's | LC_ALL | LC_MESSAGES | LANG        | so
            en       | nl           | nl_NL  | -           | -           | en
            NL       | en           | -      | -           | C           | nl
            -        | nl           | C      | -           | en_GB.UTF-8 | nl
            -        | en           | -      | -           | nl_NL.UTF-8 | en
            -        | -            | -      | -           | nl_NL.UTF-8 | nl
            -        | -            | -      | nl_BE@euro  | en_GB.UTF-8 | nl
            -        | -            | C      | nl_NL       | nl_NL       | en
            -        | -            | ''     | -           | nl          | nl
            -        | -            | -      | -           | fr_FR       | en
            -        | -            | -      | -           | -           | en
            """)
    void theLanguageIsTheOneAskedForElseTheCirclesElseTheComputers(
            String asked, String circle, String all, String messages, String lang, String expected) throws IOException {
        if (circle != null) {
            Files.writeString(
                    here.resolve("circle.yaml"),
                    "kring: 1\nname: Kring\nfacilitator: {name: F}\nlanguage: " + circle + "\n");
        }
        Map<String, String> environment = new java.util.HashMap<>();
        environment.put("LC_ALL", all);
        environment.put("LC_MESSAGES", messages);
        environment.put("LANG", lang);
        environment.values().removeIf(java.util.Objects::isNull);
        String[] option = asked == null ? new String[0] : new String[] {"--lang", asked};
        boolean dutch = expected.equals("nl");

        assertThat(Run.with(environment, here, with(option, "help")).out()).startsWith(dutch ? "Gebruik:" : "Usage:");
        assertThat(Run.with(environment, here, with(option, "--help")).out()).startsWith(dutch ? "Gebruik:" : "Usage:");
        assertThat(Run.with(environment, here, with(option, "dif")).err())
                .startsWith(dutch ? "kring: er is geen opdracht" : "kring: there is no command");
        assertThat(Run.with(environment, here, with(option, "explain", "none")).err())
                .startsWith(dutch ? "kring: er is geen melding" : "kring: there is no finding");
    }

    private static String[] with(String[] before, String... words) {
        return Stream.concat(Stream.of(before), Stream.of(words)).toArray(String[]::new);
    }

    @Test
    void alsoWordsBehindAMistakeAndAFolderThatIsNotThereLeaveTheLanguageAskedFor() {
        assertThat(Run.in(here, "check", "--format", "pdf", "--lang", "nl").err())
                .startsWith("kring: achter --format");
        assertThat(Run.in(here, "--lang", "nl", "-C", "nowhere", "check").err()).startsWith("kring: er is geen map");
        assertThat(Run.in(here, "--lang", "nl", "-C", "nowhere", "help").status())
                .isZero();
        assertThat(Run.in(here, "--lang", "fr", "help").err())
                .isEqualTo("kring: fr is no language that kring speaks. Choose nl (Dutch) or en (English).\n");
        assertThat(Run.in(here, "--lang", "fr", "close").err())
                .isEqualTo("kring: fr is no language that kring speaks. Choose nl (Dutch) or en (English).\n");
        assertThat(Run.in(here, "close", "autumn", "--lang=fr").err()).startsWith("kring: autumn is no quarter");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            help pakc                   | there is no command kring pakc. Did you mean kring pack?
            help pack more              | more is one word too many for kring pack. See what it takes with: kring pack --help
            new quater 2026-Q1          | there is no command kring new quater. Did you mean kring new quarter?
            new                         | kring new needs one word more. Choose from: circle, member, candidate, quarter, venture, templates, git.
            diff --frobnicate=3         | kring diff knows no --frobnicate. See its options with: kring diff --help
            close --agian               | kring close knows no --agian. Did you mean --again?
            check --today               | after --today comes DATE. See what can stand there with: kring --help
            --color blue check          | blue cannot stand after --color. Choose from: auto, always, never.
            completion bsh              | bsh cannot stand after kring completion. Did you mean bash? Choose from: bash, zsh, fish, powershell.
            new quarter Q1-2026         | Q1-2026 is no quarter. Did you mean 2026-Q1?
            diff --for facilitater      | --for cannot be facilitater. Did you mean facilitator?
            """)
    void whatIsNotUnderstoodIsToldInOneLineWithARemedy(String words, String error) {
        String[] all = ("--lang en " + words).split(" ");

        assertThat(Run.in(LINDERMARK, all)).isEqualTo(new Run(2, "", "kring: " + error + "\n"));
    }
}
