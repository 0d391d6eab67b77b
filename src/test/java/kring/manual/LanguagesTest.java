package kring.manual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kring.language.Language;
import kring.language.Phrases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The manual says in Dutch all that it says in English, and both are pages as {@code man} wants them. */
class LanguagesTest {
    private static final Pattern CAPITALS = Pattern.compile("(?<![\\w$])[A-Z]+(=[A-Z]+)?(?!\\w)");

    /** What mandoc says of pages whose sections have Dutch names or whose day is a Dutch one, and of others' pages. */
    private static final Pattern SPOKEN = Pattern.compile(
            ".*: (WARNING: (first section is not \"NAME\"|description line outside NAME section|cannot parse date)"
                    + "|STYLE: (possible typo in section name|referenced manual not found)).*"
                    + "|mandoc: outdated mandoc\\.db .*");

    private static final Pattern ACCENTED = Pattern.compile("\\p{L}*[\\p{L}&&[^\\p{ASCII}]]\\p{L}*");

    static Set<String> pages() {
        return Manual.pages(Language.EN).keySet();
    }

    static Set<String> files() {
        return Manual.files().keySet();
    }

    /** Which pages there are follows from the code; that each names the same, in the same order, from their texts. */
    @ParameterizedTest
    @MethodSource("pages")
    void bothLanguagesNameTheSameAndAreLaidOutAlike(String page) throws IOException {
        Map<String, String> dutch = inDutch();
        Map<String, Set<String>> expected =
                new Outline(text(Language.EN, page), words -> said(words, dutch)).sections();
        Map<String, Set<String>> there = new Outline(text(Language.NL, page), words -> words).sections();

        assertThat(there.keySet()).containsExactlyElementsOf(expected.keySet());
        assertThat(text(Language.NL, page)).doesNotContain("Éé"); // which is Eén
        expected.forEach((section, names) ->
                assertThat(there.get(section)).as(page + ", " + section).containsExactlyElementsOf(names));
    }

    @Test
    void everyDutchTextBelongsToAPage() throws IOException {
        assertThat(names(Edition.FOLDER.resolve("nl"))).isEqualTo(names(Edition.FOLDER));
    }

    @ParameterizedTest
    @MethodSource("files")
    void mandocHasNothingAgainstAPage(String file) throws Exception {
        assertThat(said("mandoc", "-T", "lint", "-W", "style", "man/" + file).lines())
                .allMatch(line -> SPOKEN.matcher(line).matches());
    }

    /** Wherever it runs: a page says itself how it is written, and words are not parted as in English. */
    @ParameterizedTest
    @MethodSource("files")
    void groffShowsAPageAsItIsWritten(String file) throws Exception {
        String shown = said("groff", "-k", "-ww", "-mdoc", "-Tutf8", "-rLL=60n", "-P-cbu", "man/" + file);
        List<String> accented = ACCENTED.matcher(Files.readString(Path.of("man", file)))
                .results()
                .map(MatchResult::group)
                .toList();

        assertThat(shown).doesNotContain("man/" + file + ":");
        assertThat(accented).allMatch(shown::contains);
        if (file.startsWith("nl/")) {
            assertThat(shown).doesNotContainPattern("\\p{L}‐\\n");
        }
    }

    private static String text(Language language, String page) throws IOException {
        return Files.readString(Path.of("man", Manual.path(language, page)));
    }

    /** What English sections and labels are called in Dutch. */
    private static Map<String, String> inDutch() {
        Map<String, String> dutch = new TreeMap<>();
        Edition english = new Edition(Language.EN);
        Edition other = new Edition(Language.NL);
        english.names().forEach(key -> dutch.put(english.word(key), other.word(key)));
        Phrases labels = Phrases.ofHelp(Language.EN);
        labels.keys().stream()
                .filter(key -> key.startsWith("label."))
                .forEach(key ->
                        dutch.put(labels.say(key), Phrases.ofHelp(Language.NL).say(key)));
        return dutch;
    }

    private static String said(String words, Map<String, String> dutch) {
        return dutch.containsKey(words)
                ? dutch.get(words)
                : CAPITALS.matcher(words)
                        .replaceAll(word ->
                                dutch.getOrDefault(word.group(), word.group()).replace("$", "\\$"));
    }

    private static Set<String> names(Path folder) throws IOException {
        try (Stream<Path> texts = Files.list(folder)) {
            return texts.map(text -> text.getFileName().toString())
                    .filter(name -> name.endsWith(".mdoc"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String said(String... command) throws Exception {
        assumeThat(Stream.of(System.getenv("PATH").split(":"))
                        .anyMatch(folder -> Files.isExecutable(Path.of(folder, command[0]))))
                .as(command[0] + " is installed")
                .isTrue();
        ProcessBuilder program = new ProcessBuilder(command);
        if (command[0].equals("mandoc")) {
            // beside what it says of the page it complains of the machine's index of manuals, in the midst of a line
            program.redirectError(ProcessBuilder.Redirect.DISCARD);
        } else {
            program.redirectErrorStream(true);
        }
        Process process = program.start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
