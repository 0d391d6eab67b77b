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
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands in a field comes out of Word and Excel as it went in, or is refused before anything is made of it. */
class NaughtyStringsTest {
    private static final int FIELDS = 69;

    private static final Pattern FORMULA = Pattern.compile("<f[ >/][^<]*");

    private static final List<String> ALL =
            Stream.concat(formulas().stream(), naughty().stream()).toList();

    /** So many circles: in each, every field holds other words than in the rest, and all words are in some field. */
    private static final int CIRCLES = 12;

    /** How far words move from one circle to the next; with the number of words it has no divisor in common. */
    private static final int STRIDE = 17;

    /** In each paper, in how many paragraphs and cells the words of each field stand alone, when they are plain. */
    private static final Map<String, List<Integer>> USUAL = new TreeMap<>();

    /** The texts of the papers of each circle. */
    private static final List<Map<String, Map<String, Long>>> TEXTS = new ArrayList<>();

    /** The formulas that are in papers, and the links out of them. */
    private static final List<String> FORMULAS = new ArrayList<>();

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

    /** The words in a field of a circle. */
    private static String words(int circle, int field) {
        return Payload.fitting(field, ALL.get((field + circle * STRIDE) % ALL.size()));
    }

    @BeforeAll
    static void papers() throws IOException {
        assertThat(Payload.fields()).isEqualTo(FIELDS);
        texts(pack(field -> "plain words " + field))
                .forEach((paper, texts) -> USUAL.put(
                        paper,
                        IntStream.range(0, FIELDS)
                                .mapToObj(field -> texts.getOrDefault("plain words " + field, 0L)
                                        .intValue())
                                .toList()));
        assertThat(USUAL)
                .hasSizeGreaterThan(12)
                .allSatisfy((paper, usual) -> assertThat(usual).as(paper).anyMatch(count -> count > 0));
        for (int circle = 0; circle < CIRCLES; circle++) {
            int number = circle;
            Map<String, byte[]> papers = pack(field -> words(number, field));
            TEXTS.add(texts(papers));
            papers.forEach((paper, bytes) ->
                    formulas(bytes).forEach(found -> FORMULAS.add("circle " + number + ", " + paper + ", " + found)));
        }
    }

    private static Map<String, byte[]> pack(IntFunction<String> words) throws IOException {
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
    void itComesOutAsItWentIn(String words) {
        SoftAssertions softly = new SoftAssertions();
        Map<String, Integer> places = new TreeMap<>();
        for (int circle = 0; circle < CIRCLES; circle++) {
            int number = circle;
            List<Integer> fields = IntStream.range(0, FIELDS)
                    .filter(field -> words(number, field).equals(words))
                    .boxed()
                    .toList();
            USUAL.forEach((paper, usual) -> {
                int expected = fields.stream().mapToInt(usual::get).sum();
                softly.assertThat(count(TEXTS.get(number).get(paper), paper, words))
                        .as("%s of circle %d, with the words in fields %s", paper, number, fields)
                        .isGreaterThanOrEqualTo(expected);
                places.merge(kind(paper), expected, Integer::sum);
            });
        }
        softly.assertThat(places)
                .as("kinds of papers")
                .allSatisfy((kind, count) -> assertThat(count).as(kind).isPositive());
        softly.assertAll();
    }

    private static String kind(String paper) {
        return paper.startsWith("forms/") ? "form" : paper.substring(paper.lastIndexOf('.'));
    }

    /** How often words stand alone; on a sheet, the white space of a title and of a choice is made plain. */
    private static long count(Map<String, Long> texts, String paper, String words) {
        String plain = words.strip().replaceAll("\\s+", " ");
        boolean also = paper.endsWith(".xlsx") && !plain.equals(words);
        return texts.getOrDefault(words, 0L) + (also ? texts.getOrDefault(plain, 0L) : 0);
    }

    @Test
    void nothingBecomesAFormula() {
        assertThat(FORMULAS).isEmpty();
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
                .hasSize(FIELDS);
        assertThat(Run.in(circle, "pack").status()).isEqualTo(1);
        assertThat(circle.resolve("reports")).doesNotExist();
    }

    /** How often each text stands alone in a paragraph or cell of each paper. */
    private static Map<String, Map<String, Long>> texts(Map<String, byte[]> papers) throws IOException {
        Map<String, Map<String, Long>> texts = new TreeMap<>();
        for (Map.Entry<String, byte[]> paper : papers.entrySet()) {
            List<String> all =
                    paper.getKey().endsWith(".docx") ? paragraphs(paper.getValue()) : cells(paper.getValue());
            texts.put(paper.getKey(), all.stream().collect(Collectors.groupingBy(text -> text, Collectors.counting())));
        }
        return texts;
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

    /** The formulas and the links to other workbooks in a package, or in one that is in it. */
    private static List<String> formulas(byte[] bytes) {
        List<String> found = new ArrayList<>();
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                String name = part.getName();
                byte[] content = parts.readAllBytes();
                if (name.endsWith(".xlsx")) {
                    formulas(content).forEach(inner -> found.add(name + ", " + inner));
                } else if (name.matches("(.*/)?xl/.*")) {
                    FORMULA.matcher(new String(content, StandardCharsets.UTF_8))
                            .results()
                            .forEach(formula -> found.add(name + ": " + formula.group()));
                }
                if (name.contains("externalLink")) {
                    found.add(name);
                }
            }
            return found;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
