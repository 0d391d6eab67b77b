package kring.report.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import kring.language.Language;
import kring.report.RandomReport;
import kring.report.SampleReport;
import kring.report.document.Bullets;
import kring.report.document.Callout;
import kring.report.document.Cell;
import kring.report.document.Chart;
import kring.report.document.Column;
import kring.report.document.Paragraph;
import kring.report.document.Report;
import kring.report.document.Section;
import kring.report.document.Table;
import kring.report.document.Text;
import kring.report.document.Tone;
import kring.report.word.WordRenderer;
import org.junit.jupiter.api.Test;

/** What Excel reads otherwise than as it stands, and the order of what is in a font, in all parts of a workbook and of charts in Word. */
class WorkbookMarkupTest {
    private static final String ODD = "_x0041_";
    private static final Pattern READ_AS_ANOTHER = Pattern.compile("(?<!_x005F)_x0041_");
    private static final List<String> FONT = List.of(
            "b",
            "i",
            "strike",
            "condense",
            "extend",
            "outline",
            "shadow",
            "u",
            "vertAlign",
            "sz",
            "color",
            "name",
            "family",
            "charset",
            "scheme");

    private static final Chart CHART = new Chart(
            "odd",
            Chart.Kind.LINES,
            ODD,
            ODD,
            ODD,
            List.of(ODD),
            List.of(new Chart.Series(ODD, null, List.of(BigDecimal.ONE))));

    /** Such a text wherever a report can have one. */
    private static Report odd() {
        List<Column> columns = List.of(new Column(ODD, Column.Kind.TEXT, 20), new Column(ODD, Column.Kind.STATUS, 20));
        List<List<Cell>> rows = List.of(
                List.of(Cell.words(ODD), new Cell.Status(Tone.GOOD, ODD)),
                List.of(Cell.amount(BigDecimal.ONE, ODD), Cell.words("= " + ODD)));
        return new Report(
                Language.NL,
                ODD,
                ODD,
                ODD,
                List.of(
                        new Paragraph(Text.of(ODD).then(ODD, Text.Stress.STRONG)),
                        new Bullets(List.of(Text.of(ODD))),
                        new Callout(Tone.WATCH, ODD, Text.of(ODD)),
                        new Section(ODD, new Table("odd", columns, rows), CHART)));
    }

    @Test
    void aTextThatLooksLikeAnEscapeIsThatTextEverywhere() {
        Map<String, String> workbook = parts(new ExcelRenderer().render(odd()));
        assertThat(workbook.get("xl/sharedStrings.xml")).contains("_x005F_x0041_");
        assertThat(workbook.get("xl/tables/table1.xml")).contains("name=\"_x005F_x0041_\"");
        workbook.forEach((name, part) -> {
            if (name.startsWith("xl/") && !name.startsWith("xl/drawings/")) {
                assertThat(READ_AS_ANOTHER
                                .matcher(part.replaceAll("<a:t>[^<]*</a:t>", ""))
                                .find())
                        .as(name)
                        .isFalse();
            }
        });
    }

    @Test
    void soItIsInAChartOfAWordPaper() {
        Map<String, String> paper = parts(new WordRenderer().render(odd()));
        assertThat(paper.get("word/charts/chart1.xml")).contains("<c:v>_x005F_x0041_");
    }

    @Test
    void thePartsOfAFontStandInTheirOrder() {
        for (Report report : List.of(SampleReport.report(), odd(), new RandomReport(1).report())) {
            String styles = parts(new ExcelRenderer().render(report)).get("xl/styles.xml");
            List<String> fonts = Pattern.compile("(?s)<font>(.*?)</font>")
                    .matcher(styles)
                    .results()
                    .map(m -> m.group(1))
                    .toList();
            assertThat(fonts).isNotEmpty().allSatisfy(font -> {
                Matcher part = Pattern.compile("<(\\w+)").matcher(font);
                assertThat(part.results()
                                .map(MatchResult::group)
                                .map(name -> FONT.indexOf(name.substring(1)))
                                .toList())
                        .isSorted()
                        .doesNotContain(-1);
            });
        }
    }

    private static Map<String, String> parts(byte[] file) {
        Map<String, String> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return parts;
    }
}
