package kring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kring.check.Code;
import kring.cli.run.OpenCircle;
import kring.folder.load.DiskTree;
import kring.folder.load.FolderReader;
import kring.folder.load.ObservedTree;
import kring.language.Language;
import kring.language.Phrases;
import kring.report.document.Report;
import kring.report.terminal.DisplayWidth;
import kring.report.terminal.TerminalRenderer;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** All that kring shows, on screens of every width: no word is broken, and a line is no wider than the screen. */
class ScreensTest {
    private static final List<Integer> WIDTHS = List.of(50, 64, 80, 100, 120, 200);
    private static final int WIDEST = 2000;

    /** A line that is there to be copied stays one. */
    private static final String TO_BE_COPIED = "    kring ";

    @TempDir
    private Path here;

    @ParameterizedTest
    @CsvSource({"lindermark, NL", "lindermark, EN", "merewaard, NL", "merewaard, EN"})
    void reportsKeepTheirWordsWhole(String sample, Language language) {
        Path folder = Path.of("samples", sample);
        OpenCircle circle = new OpenCircle(
                new ObservedTree(folder),
                FolderReader.read(new DiskTree(folder)),
                LocalDate.of(2025, 11, 13),
                new Phrases(language));
        int reports = 0;
        for (String audience : List.of("circle", "facilitator", "network", "designer", "baker")) {
            if (!circle.snapshot().members().containsKey(audience)
                    && Set.of("designer", "baker").contains(audience)) {
                continue;
            }
            for (var told : new TellingCommands(List.of()).to(audience, circle).entrySet()) {
                if (told.getValue().composed() instanceof Report report) {
                    reports++;
                    Set<String> words = words(new TerminalRenderer(WIDEST, false).render(report));
                    for (int width : WIDTHS) {
                        String what = told.getKey() + " at " + width;
                        fits(what, width, words, new TerminalRenderer(width, false).render(report));
                    }
                }
            }
        }
        assertThat(reports).isGreaterThan(40);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void soDoHelpExplanationsAndErrors(Language language) {
        for (List<String> call : calls()) {
            List<String> words = new ArrayList<>(List.of("--lang", language.code()));
            words.addAll(call);
            Run wide = Run.inTerminal(WIDEST, here, words.toArray(String[]::new));
            for (int width : List.of(50, 64, 80, 120)) {
                Run narrow = Run.inTerminal(width, here, words.toArray(String[]::new));
                fits(String.join(" ", call), width, words(wide.out() + wide.err()), narrow.out() + narrow.err());
            }
        }
    }

    /** The help of every command, what each says of an option that there is not, and every explanation. */
    private static List<List<String>> calls() {
        List<List<String>> calls = new ArrayList<>(List.of(List.of("explain"), List.of("match"), List.of("-C", "no")));
        Tree.all().forEach(command -> {
            List<String> words =
                    Stream.of(command.qualifiedName().split(" ")).skip(1).collect(Collectors.toList());
            calls.add(Stream.concat(words.stream(), Stream.of("--help")).toList());
            calls.add(
                    Stream.concat(words.stream(), Stream.of("--no-such-option")).toList());
        });
        Stream.of(Code.values()).forEach(code -> calls.add(List.of("explain", code.code())));
        return calls;
    }

    private static void fits(String what, int width, Set<String> words, String shown) {
        assertThat(words(shown)).as("words of " + what).isSubsetOf(words);
        assertThat(shown.lines())
                .as(what)
                .allMatch(line -> DisplayWidth.of(line) <= width
                        || line.startsWith(TO_BE_COPIED)
                        || line.strip().indexOf(' ') < 0);
    }

    /** What stands between blanks, without rules and bars. */
    private static Set<String> words(String shown) {
        return Stream.of(shown.split("\\s+"))
                .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
