package kring.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kring.language.Language;
import kring.report.document.Chart;
import kring.report.document.Report;
import kring.report.word.WordRenderer;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDispBlanksAs;

@Isolated
class ChartsTest {
    private static XWPFChart written(Chart chart) throws Exception {
        Report report = new Report(Language.NL, "Grafieken", "", "", List.of(chart));
        return new XWPFDocument(new ByteArrayInputStream(new WordRenderer().render(report)))
                .getCharts()
                .get(0);
    }

    @Test
    void an_unknown_value_is_an_absent_point_and_the_line_has_a_gap() throws Exception {
        XWPFChart chart = written(SampleCharts.progress());
        CTLineSer laundry =
                chart.getCTChart().getPlotArea().getLineChartArray(0).getSerArray(1);
        assertThat(laundry.getVal().getNumRef().getNumCache().getPtList())
                .extracting(point -> point.getIdx())
                .containsExactly(0L, 2L, 3L);
        assertThat(laundry.getVal().getNumRef().getNumCache().getPtCount().getVal())
                .isEqualTo(4);
        assertThat(chart.getCTChart().getDispBlanksAs().getVal()).isEqualTo(STDispBlanksAs.GAP);
    }

    /** On a dark page Word turns light what has no colour of its own, on the paper of the chart, which stays white. */
    @Test
    void all_words_have_a_colour_of_their_own_on_a_paper_of_its_own() throws Exception {
        for (Chart chart : List.of(SampleCharts.progress(), SampleCharts.promises(), SampleCharts.gas())) {
            String xml = written(chart).getCTChartSpace().xmlText();
            assertThat(Pattern.compile("<a:p>.*?</a:p>").matcher(xml).results().map(MatchResult::group))
                    .hasSizeGreaterThan(4)
                    .allMatch(words -> words.contains("<a:solidFill><a:srgbClr"));
            assertThat(Stream.of("catAx", "valAx", "legend").filter(part -> xml.contains("<c:" + part + ">")))
                    .allMatch(part -> xml.matches(".*<c:" + part + ">(?:(?!</c:" + part + ">).)*<c:txPr>.*"));
            assertThat(xml).contains("</c:chart><c:spPr><a:solidFill><a:srgbClr val=\"FFFFFF\"/>");
        }
    }

    @Test
    void the_numbers_stand_in_the_workbook_inside() throws Exception {
        XSSFSheet sheet = written(SampleCharts.promises()).getWorkbook().getSheetAt(0);
        assertThat(sheet.getRow(0).getCell(4).getStringCellValue()).isEqualTo("2025-Q4");
        assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("nagekomen");
        assertThat(sheet.getRow(1).getCell(4).getNumericCellValue()).isEqualTo(14);
        assertThat(sheet.getRow(5).getCell(2)).isNull();
    }

    @Test
    void no_two_of_eight_lines_look_the_same_without_colour() throws Exception {
        List<CTLineSer> lines = written(SampleCharts.progress())
                .getCTChart()
                .getPlotArea()
                .getLineChartArray(0)
                .getSerList();
        assertThat(lines)
                .extracting(line -> line.getSpPr().getLn().getPrstDash().getVal() + " "
                        + line.getMarker().getSymbol().getVal())
                .doesNotHaveDuplicates();
    }

    @Test
    void a_chart_without_values_is_not_worth_drawing() {
        assertThat(Charts.drawable(SampleCharts.gas())).isTrue();
        assertThat(Charts.drawable(new Chart("none", Chart.Kind.LINES, "Niets", "", "", List.of("2025-Q1"), List.of())))
                .isFalse();
    }

    @Test
    void the_library_says_nothing_on_standard_error() throws Exception {
        PrintStream before = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            written(SampleCharts.gas());
        } finally {
            System.setErr(before);
        }
        assertThat(said.toString(StandardCharsets.UTF_8)).isEmpty();
    }
}
