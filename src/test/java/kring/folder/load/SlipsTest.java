package kring.folder.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kring.Golden;
import kring.check.Finding;
import kring.cli.findings.FindingWording;
import kring.folder.Overlay;
import kring.language.Language;
import kring.language.Phrases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Everyday slips in a member's file, or in whichever file is named: what is found, where, and that the remedy mends it. In
 * the table, ⏎ ends a line, → is a tab, ␣ a hard space and ∅ a character that nobody sees.
 */
class SlipsTest {
    private static final Path TABLE = Path.of("src/test/resources/kring/folder/slips.txt");
    private static final Path CIRCLE = Path.of("src/test/resources/kring/folder/cases/empty-file");

    /** What stands above in the file, so that the slip is on another line. */
    private static final String ABOVE =
            "organisation: Oven\n# remark\nachievements:\n  - id: oven\n    text: |\n      x:y\n";

    /**
     * A row of the table.
     *
     * @param found the place, the code and what the code tells apart
     * @param mended the text when the remedy is followed
     */
    private record Row(String file, String text, String found, String mended) {
        static Row of(String line) {
            String[] cells = line.split("¦");
            String file = cells[0].strip();
            return new Row(
                    file.equals("checkin")
                            ? "quarters/2025-Q4/checkins/baker.yaml"
                            : file.equals("member") ? "members/baker.yaml" : file,
                    typed(cells[1]),
                    cells[2].strip(),
                    typed(cells[3]));
        }

        private static String typed(String cell) {
            return cell.strip()
                    .replace("⏎", "\n")
                    .replace("→", "\t")
                    .replace("␣", "\u00A0")
                    .replace("∅", "\u200B");
        }

        @Override
        public String toString() {
            return text.replace("\n", "⏎") + " " + found;
        }
    }

    static List<Row> rows() throws IOException {
        return Files.readAllLines(TABLE).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Row::of)
                .toList();
    }

    static List<Row> blocks() throws IOException {
        return rows().stream()
                .filter(row -> row.file.equals("members/baker.yaml") && !row.found.contains(", "))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aSlipIsOneFindingAtItsPlace(Row row) {
        assertThat(told(row, row.text)).isEqualTo(row.found);
        assertThat(told(row, "\uFEFF" + row.text.replace("\n", "\r\n"))).isEqualTo(row.found);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void theRemedyMendsIt(Row row) {
        assertThat(told(row, row.mended)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void furtherDownItIsTheSame(Row row) {
        int lines = (int) ABOVE.lines().count();
        int line = Integer.parseInt(row.found.replaceFirst(":.*", ""));

        assertThat(told(row, ABOVE + row.text)).isEqualTo((line + lines) + row.found.replaceFirst("^\\d+", ""));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void bothLanguagesSayWhatToDo(Language language) throws IOException {
        FindingWording words = new FindingWording(new Phrases(language));
        UnaryOperator<String> one =
                text -> text.replace("\n", "⏎").replace("\t", "→").replace("\u00A0", "␣");
        String said = rows().stream()
                .flatMap(row -> Stream.concat(
                        Stream.of("", one.apply(row.text)),
                        findings(row, row.text).stream()
                                .map(finding -> "  " + finding.place().line() + ":"
                                        + finding.place().column() + " " + words.message(finding) + " "
                                        + words.help(finding))))
                .map(line -> line.replace("\u200B", "∅"))
                .collect(Collectors.joining("\n", "", "\n"));

        Golden.assertSame(TABLE.resolveSibling("slips." + language.code() + ".txt"), said);
    }

    @Test
    void whereverAPlainTextBreaksOffTheRestOfAFileIsReadWithinSeconds() throws IOException {
        String text = rows().stream()
                .filter(row -> row.file.equals("members/baker.yaml"))
                .map(row -> row.text)
                .collect(Collectors.joining());
        Row member = new Row("members/baker.yaml", "", "", "");
        IntStream.range(0, text.length())
                .forEach(
                        end -> assertThat(findings(member, text.substring(end))).isNotNull());
    }

    private static String told(Row row, String text) {
        return findings(row, text).stream()
                .map(finding -> finding.place().line() + ":" + finding.place().column() + " "
                        + finding.code().code()
                        + (finding.code().code().equals("syntax")
                                ? " " + finding.arguments().get(0)
                                : finding.known()
                                        .meant()
                                        .map(meant -> " " + meant)
                                        .orElse("")))
                .collect(Collectors.joining(", "));
    }

    private static List<Finding> findings(Row row, String text) {
        FileTree tree = new Overlay(new DiskTree(CIRCLE), row.file, text.getBytes(StandardCharsets.UTF_8));
        return FolderReader.readAgainstSchemas(tree).findings().stream()
                .filter(finding -> finding.place().file().equals(row.file))
                .sorted()
                .toList();
    }
}
