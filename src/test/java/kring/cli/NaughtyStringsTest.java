package kring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands in a field comes out of Word and Excel as it went in, or is refused before anything is made of it. */
class NaughtyStringsTest {
    private static final String PLAIN = "plain words";

    /** In how many paragraphs and cells of each paper the plain words stand alone. */
    private static Map<String, Integer> usual;

    @TempDir
    private static Path temp;

    static List<String> formulas() {
        return List.of(
                "=1+1",
                "+1+1",
                "-1+1",
                "@SUM(A1)",
                "=cmd|' /C calc'!A0",
                "+cmd|' /C calc'!A0",
                "=HYPERLINK(\"http://evil.example\",\"click\")",
                "=WEBSERVICE(\"http://evil.example/\")",
                "\t=1+1",
                "\n=1+1",
                "\uFF1D1+1",
                "\uFF0B1",
                "'=1+1",
                "\"=1+1\"");
    }

    static List<String> naughty() {
        return List.of(
                "a\u200Bb",
                "\u200Dx\u200C",
                "a\u00ADb",
                "a\u00A0b",
                "\uD83E\uDD16 \uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC66",
                "e\u0301 A\u030A",
                "\u05E9\u05DC\u05D5\u05DD \u0645\u0631\u062D\u0628\u0627",
                "\u200Fx",
                "\uD835\uDD08\uD835\uDD33\uD835\uDD22",
                "\uE000",
                "\uFFFD",
                "_x0041_",
                "_x005F_x000D_",
                "]]>",
                "<script>alert(1)</script>",
                "&amp; &lt; &#65;",
                "<?xml version=\"1.0\"?>",
                "<w:br/>",
                " lead and trail ",
                "two  spaces",
                "a\nb\n\nc",
                "a\tb",
                "\\ \" ' ` $x",
                "{{x}} ${x} {0} %s%n",
                "@|bold x|@",
                "null",
                "NaN",
                "1e5",
                "0612345678",
                "2025-11-20",
                "#REF!",
                IntStream.range(0, 5_000).mapToObj(Integer::toString).collect(Collectors.joining(" ")));
    }

    @BeforeAll
    static void plainWords() throws IOException {
        usual = counts(PLAIN, pack(PLAIN));
        assertThat(Payload.fields()).isEqualTo(69);
        assertThat(usual)
                .hasSizeGreaterThan(12)
                .allSatisfy((paper, count) -> assertThat(count).isPositive());
        assertThat(usual.values().stream().mapToInt(count -> count).sum()).isGreaterThan(190);
    }

    private static Map<String, byte[]> pack(String words) throws IOException {
        Path circle = Payload.circle(words, Files.createTempDirectory(temp, "circle"));
        for (String command : List.of("pack", "form")) {
            Run run = Run.in(circle, command, "2025-Q4");
            assertThat(run.status()).as(run.err()).isZero();
        }
        Map<String, byte[]> papers = new TreeMap<>(Run.files(circle.resolve("reports/2025-Q4")));
        papers.keySet().removeIf(paper -> !paper.endsWith(".docx") && !paper.endsWith(".xlsx"));
        return papers;
    }

    @ParameterizedTest
    @MethodSource({"formulas", "naughty"})
    void itComesOutAsItWentIn(String words) throws IOException {
        Map<String, byte[]> papers = pack(words);
        Map<String, Integer> counts = counts(words, papers);
        usual.forEach((paper, count) -> {
            // A title is one line, and a heading that repeats another may be told apart.
            int some = paper.endsWith(".docx") ? count : count - 4;
            assertThat(counts.get(paper)).as(paper).isGreaterThanOrEqualTo(some);
        });
        papers.forEach((paper, bytes) -> assertThat(formula(bytes)).as(paper).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u0000b", "a\u0007", "a\bb", "\u001B[31mred", "\u009B31m", "\u007F", "a\rb", "a\r\nb", "a\u0085b",
                "a\u2028b", "a\u2029b", "\u202Eevil", "\u202A", "\u2066", "\u2069", "a\uFEFFb", "x\uFFFEy", "x\uFFFFy",
                "\uD83F\uDFFE", "a\fb", "a\u000Bb"
            })
    void whatHidesIsRefused(String words) throws IOException {
        refused(words, "control-character");
    }

    @Test
    void soIsHalfACharacterAndWhatNoCellHolds() throws IOException {
        refused("x\uD800y", "control-character");
        refused("\uDC00", "control-character");
        refused("x".repeat(40_000), "too-long");
    }

    private static void refused(String words, String code) throws IOException {
        Path circle = Payload.circle(words, Files.createTempDirectory(temp, "circle"));
        Run check = Run.in(circle, "check");
        assertThat(check.status()).isEqualTo(1);
        assertThat(check.out().lines().filter(line -> line.contains(": error " + code + ":")))
                .hasSize((int) Payload.fields());
        assertThat(Run.in(circle, "pack").status()).isEqualTo(1);
        assertThat(circle.resolve("reports")).doesNotExist();
    }

    private static Map<String, Integer> counts(String words, Map<String, byte[]> papers) throws IOException {
        Map<String, Integer> counts = new TreeMap<>();
        for (Map.Entry<String, byte[]> paper : papers.entrySet()) {
            List<String> texts =
                    paper.getKey().endsWith(".docx") ? paragraphs(paper.getValue()) : cells(paper.getValue());
            counts.put(
                    paper.getKey(), (int) texts.stream().filter(words::equals).count());
        }
        return counts;
    }

    private static List<String> paragraphs(byte[] docx) throws IOException {
        List<String> texts = new ArrayList<>();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            document.getBodyElements().forEach(element -> collect(element, texts));
        }
        return texts;
    }

    private static void collect(IBodyElement element, List<String> texts) {
        if (element instanceof XWPFParagraph paragraph) {
            texts.add(paragraph.getText());
        } else if (element instanceof XWPFTable table) {
            table.getRows()
                    .forEach(row -> row.getTableCells()
                            .forEach(cell -> cell.getBodyElements().forEach(inner -> collect(inner, texts))));
        }
    }

    private static List<String> cells(byte[] xlsx) throws IOException {
        List<String> texts = new ArrayList<>();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
                if (cell.getCellType() == CellType.STRING) {
                    texts.add(cell.getStringCellValue());
                }
            })));
        }
        return texts;
    }

    /** The first part with a formula or a link to another workbook, in the package or in one that is in it. */
    private static String formula(byte[] bytes) {
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                byte[] content = parts.readAllBytes();
                String inner = part.getName().endsWith(".xlsx") ? formula(content) : "";
                boolean sheet = part.getName().matches("(.*/)?xl/.*");
                if (!inner.isEmpty()
                        || sheet && new String(content, StandardCharsets.UTF_8).matches("(?s).*<f[ >/].*")
                        || part.getName().contains("externalLink")) {
                    return part.getName() + inner;
                }
            }
            return "";
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
