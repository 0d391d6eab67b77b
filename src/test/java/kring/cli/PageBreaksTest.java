package kring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kring.benchmark.CircleGenerator;
import kring.language.Language;
import kring.language.Phrases;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What leaves holes in the pages of Word papers, of the samples and of a large circle: a page that ends where it must, and
 * more lines that stay together than fit below what stands above them.
 */
class PageBreaksTest {
    /** A page has about fifty lines; so many may go on to the next together, but for a list to sign. */
    private static final int TOGETHER = 25;

    private static final double POINTS_A_LINE = 14;
    private static final double POINTS_A_LETTER = 5;
    private static final int TWIPS_A_POINT = 20;
    private static final int POINTS_A_TEXT = 480;
    private static final int EMU_A_POINT = 12_700;

    @TempDir
    private Path temp;

    /** Some lines of a paper, and whether a page may not end under them. */
    private record Piece(String words, double lines, boolean stays) {}

    @Test
    void ofTheSamplesNoPageHasToEndWhereItIsNotFull() throws IOException {
        look(Run.sample("lindermark", temp), "2025-Q4");
        look(Run.sample("merewaard", temp), "2026-Q1");
    }

    @Test
    void norOfALargeCircle() throws IOException {
        look(CircleGenerator.write(temp, 1, 14, 5, 7), "2025-Q4");
    }

    private static void look(Path circle, String quarter) throws IOException {
        assertThat(Run.in(circle, "pack", quarter).status()).isZero();
        for (String paper : List.of("review", "handover", "match", "minutes")) {
            assertThat(Run.in(circle, paper, "--format", "docx", "-o", "reports/" + paper + ".docx")
                            .status())
                    .isZero();
        }
        try (Stream<Path> files = Files.walk(circle.resolve("reports"))) {
            List<Path> papers =
                    files.filter(file -> file.toString().endsWith(".docx")).toList();
            assertThat(papers).hasSizeGreaterThan(10);
            for (Path paper : papers) {
                try (XWPFDocument document = new XWPFDocument(Files.newInputStream(paper))) {
                    assertThat(document.getDocument().xmlText()).doesNotContain("pageBreakBefore", "w:type=\"page\"");
                    assertThat(groups(document).filter(group -> group.lines() > TOGETHER))
                            .as("%s", paper)
                            .isEmpty();
                }
            }
        }
    }

    /** What stays on one page, each with what it begins with. */
    private static Stream<Piece> groups(XWPFDocument document) {
        List<Piece> groups = new ArrayList<>();
        Piece group = new Piece("", 0, true);
        for (Piece piece : pieces(document)) {
            group = group.stays()
                    ? new Piece(group.words() + piece.words(), group.lines() + piece.lines(), piece.stays())
                    : piece;
            if (!group.stays()) {
                groups.add(group);
            }
        }
        List<String> signed = Stream.of(Language.values())
                .map(language -> new Phrases(language).say("review.sign"))
                .toList();
        return groups.stream().filter(any -> signed.stream().noneMatch(any.words()::startsWith));
    }

    private static List<Piece> pieces(XWPFDocument document) {
        List<Piece> pieces = new ArrayList<>();
        for (IBodyElement element : document.getBodyElements()) {
            if (element instanceof XWPFTable table) {
                table.getRows().forEach(row -> pieces.add(piece(row)));
            } else if (element instanceof XWPFParagraph paragraph) {
                pieces.add(new Piece(paragraph.getText(), lines(paragraph, POINTS_A_TEXT), stays(paragraph)));
            }
        }
        return pieces;
    }

    /** Of a row that may be parted, no more than its beginning has to stay. */
    private static Piece piece(XWPFTableRow row) {
        double lines = row.getTableCells().stream()
                .mapToDouble(cell -> cell.getParagraphs().stream()
                        .mapToDouble(paragraph -> lines(paragraph, width(cell)))
                        .sum())
                .max()
                .orElse(0);
        return new Piece(
                row.getCell(0).getText(),
                row.isCantSplitRow() ? lines : Math.min(2, lines),
                stays(row.getCell(0).getParagraphArray(0)));
    }

    private static int width(XWPFTableCell cell) {
        return Integer.parseInt(cell.getCTTc().getTcPr().getTcW().getW().toString()) / TWIPS_A_POINT;
    }

    private static double lines(XWPFParagraph paragraph, int width) {
        double drawn = paragraph.getRuns().stream()
                .flatMap(run -> run.getCTR().getDrawingList().stream())
                .mapToDouble(drawing -> drawing.getInlineArray(0).getExtent().getCy() / POINTS_A_LINE / EMU_A_POINT)
                .max()
                .orElse(0);
        return drawn
                + paragraph
                        .getText()
                        .lines()
                        .mapToDouble(line -> Math.ceil((1 + line.length()) * POINTS_A_LETTER / width))
                        .sum();
    }

    private static boolean stays(XWPFParagraph paragraph) {
        return paragraph.getCTP().getPPr().isSetKeepNext();
    }
}
