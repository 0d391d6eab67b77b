package kring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kring.Golden;
import kring.language.Language;
import kring.language.Phrases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every error that a command can end with has a folder under {@code errors/} that brings it about, called by its key or
 * by {@code KEY.variant}, with what is said of it in both languages. After a change that is meant, run with
 * {@code -Dgolden.update=true} and read the difference.
 */
class ErrorCasesTest {
    /**
     * Nobody can take the right to read from the administrator that tests may run as: NamingTest shows it. Only Windows has
     * names that cannot be, and leaves patterns to a program: WindowsTest shows those.
     */
    private static final Set<String> ELSEWHERE = Set.of("naming", "no-path", "no-match");

    private static final String FAMILY = "error.";

    @TempDir
    private Path temp;

    static List<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(ErrorCase.ROOT)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isToldInBothLanguages(String name) throws Exception {
        ErrorCase error = ErrorCase.read(name);
        Run dutch = run(error, Language.NL);
        Run english = run(error, Language.EN);

        Golden.assertSame(
                error.file(),
                error.given() + "\n\nexit " + dutch.status() + "\nnl: " + dutch.err() + "en: " + english.err());
        assertThat(english.status()).isEqualTo(dutch.status());
    }

    private Run run(ErrorCase error, Language language) throws Exception {
        Path folder = error.lay(Files.createDirectory(temp.resolve(language.code())));
        error.staging().prepare(folder);
        Map<String, String> before = files(folder);

        Run run = error.staging().run(folder, error.words(language));

        String phrase = sentences(language).getProperty(FAMILY + key(error.name()));
        // on a terminal its lines are folded
        assertThat(run.err() + run.err().replace('\n', ' ').strip())
                .containsPattern(Pattern.compile(anything(phrase) + "$", Pattern.MULTILINE));
        assertThat(files(folder)).isEqualTo(before);
        return new Run(run.status(), "", run.err().replace(folder.toString(), "/kring"));
    }

    @Test
    void everyErrorHasItsFolderAndEveryFolderItsError() throws IOException {
        Set<String> shown = cases().stream().map(ErrorCasesTest::key).collect(Collectors.toCollection(TreeSet::new));
        shown.addAll(ELSEWHERE);

        assertThat(shown)
                .isEqualTo(sentences(Language.EN).stringPropertyNames().stream()
                        .filter(key -> key.startsWith(FAMILY))
                        .map(key -> key.substring(FAMILY.length()))
                        .collect(Collectors.toSet()));
    }

    /** The circle's own, without what kring keeps for itself. */
    private static Map<String, String> files(Path folder) {
        return Run.files(folder).entrySet().stream()
                .filter(file -> !file.getKey().startsWith(".kring/"))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, file -> new String(file.getValue(), StandardCharsets.ISO_8859_1)));
    }

    private static String key(String name) {
        return name.replaceFirst("\\..*", "");
    }

    /** The pattern of a phrase, whatever is filled in. */
    private static String anything(String phrase) {
        return Stream.of(phrase.split("\\{[^}]*\\}", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
    }

    private static Properties sentences(Language language) throws IOException {
        try (InputStream in = Phrases.class.getResourceAsStream(language.code() + ".properties");
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            Properties sentences = new Properties();
            sentences.load(reader);
            return sentences;
        }
    }
}
