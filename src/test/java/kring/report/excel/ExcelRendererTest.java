package kring.report.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import kring.language.Language;
import kring.report.chart.SampleCharts;
import kring.report.document.Cell;
import kring.report.document.Chart;
import kring.report.document.Column;
import kring.report.document.Paragraph;
import kring.report.document.Report;
import kring.report.document.Section;
import kring.report.document.Table;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFGraphicFrame;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class ExcelRendererTest {
    private static final Table TABLE =
            new Table("some", List.of(new Column("Lid", Column.Kind.TEXT, 20)), List.of(List.of(Cell.words("Anna"))));

    private static final XSSFWorkbook WORKBOOK = Written.of(SampleWorkbook.workbook());

    private XSSFSheet sheet(String name) {
        return WORKBOOK.getSheet(name);
    }

    @Test
    void each_section_with_figures_is_a_sheet_after_one_with_the_words() {
        assertThat(WORKBOOK)
                .extracting(Sheet::getSheetName)
                .containsExactly(
                        "Werkboek 2025-Q4",
                        "Beloftes- wat kwam ervan-",
                        "Ambities",
                        "Halen - brengen",
                        "Signalen",
                        "Gezamenlijke ondernemingen van…");
    }

    @Test
    void every_table_is_a_table_of_excel_under_its_own_name_and_filters() {
        List<XSSFTable> tables = StreamSupport.stream(WORKBOOK.spliterator(), false)
                .flatMap(sheet -> ((XSSFSheet) sheet).getTables().stream())
                .toList();
        assertThat(tables)
                .extracting(XSSFTable::getName)
                .containsExactly(
                        "kring_promises",
                        "kring_ambitions",
                        "kring_matches",
                        "kring_unmatched",
                        "kring_signals",
                        "kring_ventures");
        assertThat(tables)
                .allSatisfy(
                        table -> assertThat(table.getCTTable().getAutoFilter().getRef())
                                .isEqualTo(table.getCTTable().getRef()));
        assertThat(tables.get(0).getCTTable().getRef()).isEqualTo("A6:E11");
        assertThat(tables.get(0).getColumns())
                .extracting(column -> column.getName())
                .containsExactly("Lid", "Belofte", "Voor", "Uitkomst", "Toelichting");
    }

    @Test
    void a_table_without_rows_still_has_the_one_that_excel_wants() {
        XSSFTable table = sheet("Gezamenlijke ondernemingen van…").getTables().get(0);
        assertThat(table.getCTTable().getRef()).isEqualTo("A4:B5");
    }

    @Test
    void the_header_of_a_table_that_is_alone_stays_in_view_and_on_every_page() {
        XSSFSheet sheet = sheet("Ambities");
        assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 4);
        assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("4:4");
        assertThat(sheet("Halen - brengen").getPaneInformation()).isNull();
        assertThat(sheet("Halen - brengen").getRepeatingRows()).isNull();
    }

    @Test
    void a_header_far_down_is_not_frozen_since_it_would_take_the_screen() {
        String much = "Veel woorden om te beginnen. ".repeat(60);
        XSSFSheet sheet =
                Written.of(new Section("Blad", new Paragraph(much), TABLE)).getSheetAt(0);
        assertThat(sheet.getPaneInformation()).isNull();
        assertThat(sheet.getRepeatingRows()).isNotNull();
    }

    /** Excel repeats a row on all pages of a sheet, and charts stand below the table, here on other pages too. */
    @Test
    void a_header_is_not_repeated_above_charts() {
        Chart chart = new Chart(
                "one",
                Chart.Kind.COLUMNS,
                "Een",
                "Een kolom",
                "",
                List.of("nu"),
                List.of(new Chart.Series("Een", null, List.of(BigDecimal.ONE))));
        XSSFSheet sheet = Written.of(new Section("Blad", TABLE, chart, chart, chart, chart))
                .getSheetAt(0);
        assertThat(sheet.getPaneInformation()).isNotNull();
        assertThat(sheet.getRepeatingRows()).isNull();
    }

    @Test
    void it_prints_on_a4_one_page_wide_with_a_footer() {
        XSSFSheet sheet = sheet("Ambities");
        assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo((short) 9);
        assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
        assertThat(sheet("Werkboek 2025-Q4").getPrintSetup().getLandscape()).isFalse();
        assertThat(sheet.getFitToPage()).isTrue();
        assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
        assertThat(sheet.getFooter().getLeft())
                .isEqualTo("Kring Lindermark · alleen voor de begeleider && plaatsvervanger");
        assertThat(sheet.getFooter().getRight()).isEqualTo("&P / &N");
    }

    @Test
    void a_long_sheet_takes_as_many_pages_as_it_needs() {
        List<List<Cell>> rows = Collections.nCopies(200, List.of(Cell.words("Anna")));
        XSSFSheet sheet = Written.of(new Section("Lang", new Table("long", TABLE.columns(), rows)))
                .getSheetAt(0);
        assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
    }

    @Test
    void statuses_and_shares_are_coloured_by_rules_on_their_columns() {
        assertThat(rules("Beloftes- wat kwam ervan-"))
                .hasSize(7)
                .allMatch(rule -> rule.startsWith("D7:D11 expression"));
        assertThat(rules("Signalen")).contains("C5:C6 dataBar");
    }

    private List<String> rules(String sheet) {
        return sheet(sheet).getCTWorksheet().getConditionalFormattingList().stream()
                .map(rules ->
                        rules.getSqref().get(0) + " " + rules.getCfRuleArray(0).getType())
                .toList();
    }

    @Test
    void a_chart_stands_below_the_table_and_above_its_own_numbers() {
        XSSFSheet sheet = sheet("Ambities");
        XSSFChart chart = sheet.getDrawingPatriarch().getCharts().get(0);
        XSSFClientAnchor anchor = frame(sheet).getAnchor();
        int numbers = anchor.getRow2() + 1;
        assertThat(anchor.getRow1()).isGreaterThan(sheet.getTables().get(0).getEndRowIndex());
        assertThat(sheet.getRow(numbers).getCell(1).getStringCellValue()).isEqualTo("2025-Q1");
        assertThat(sheet.getRow(numbers + 1).getCell(0).getStringCellValue()).isEqualTo("Bakkerij Van Dam");
        assertThat(sheet.getRow(numbers + 1).getCell(1).getNumericCellValue()).isEqualTo(0.1);
        assertThat(chart.getCTChart()
                        .getPlotArea()
                        .getLineChartArray(0)
                        .getSerArray(0)
                        .getVal()
                        .getNumRef()
                        .getF())
                .isEqualTo("Ambities!$B$" + (numbers + 2) + ":$E$" + (numbers + 2));
    }

    @Test
    void who_cannot_see_a_chart_hears_what_it_shows() {
        assertThat(frame(sheet("Ambities"))
                        .getCTGraphicalObjectFrame()
                        .getNvGraphicFramePr()
                        .getCNvPr()
                        .getDescr())
                .isEqualTo(SampleCharts.progress().description());
    }

    private static XSSFGraphicFrame frame(XSSFSheet sheet) {
        return (XSSFGraphicFrame) sheet.getDrawingPatriarch().getShapes().get(0);
    }

    @Test
    void nothing_is_hidden_and_nothing_is_a_formula() {
        for (Sheet sheet : WORKBOOK) {
            assertThat(WORKBOOK.getSheetVisibility(WORKBOOK.getSheetIndex(sheet)))
                    .isEqualTo(SheetVisibility.VISIBLE);
            sheet.forEach(row -> {
                assertThat(row.getZeroHeight()).isFalse();
                row.forEach(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA));
            });
        }
    }

    @Test
    void it_says_what_it_is_and_not_who_made_it() {
        assertThat(WORKBOOK.getProperties().getCoreProperties().getTitle()).isEqualTo("Werkboek 2025-Q4");
        assertThat(WORKBOOK.getProperties().getCoreProperties().getCreator()).isNullOrEmpty();
        assertThat(WORKBOOK.getProperties().getCoreProperties().getCreated()).isNull();
    }

    @Test
    void an_empty_report_is_a_sheet_with_its_title() {
        XSSFWorkbook empty = Written.of(new Report(Language.EN, "Nothing yet", "", "", List.of()));
        assertThat(empty).extracting(Sheet::getSheetName).containsExactly("Nothing yet");
        assertThat(empty.getSheetAt(0).getRow(0).getCell(0).getStringCellValue())
                .isEqualTo("Nothing yet");
    }

    @Test
    void oddities_make_no_unreadable_file() {
        Table odd = new Table(
                "some",
                List.of(
                        new Column("Naam", Column.Kind.TEXT, 500),
                        new Column("naam", Column.Kind.TEXT, 0),
                        new Column("", Column.Kind.STATUS, 5),
                        new Column("=_x0041_\n\u0001", Column.Kind.NUMBER, 5)),
                List.of(List.of(Cell.words(" "), Cell.EMPTY, Cell.words("x"), Cell.words("n.v.t."))));
        Chart blank = new Chart("blank", Chart.Kind.COLUMNS, "Leeg", "", "", List.of(), List.of());
        XSSFWorkbook read = Written.of(
                new Paragraph(""),
                new Section(
                        "",
                        TABLE,
                        odd,
                        new Table("none", List.of(), List.of()),
                        blank,
                        new Section("", SampleCharts.gas(), SampleCharts.gas())));
        assertThat(read.getSheetAt(1).getTables())
                .extracting(XSSFTable::getName)
                .containsExactly("kring_some", "kring_some_2");
        assertThat(read.getSheetAt(1).getTables().get(1).getColumns())
                .extracting(column -> column.getName())
                .containsExactly("Naam", "naam 2", "–", "=_x005F_x0041_ \uFFFD");
        assertThat(read.getSheetAt(1).getDrawingPatriarch().getCharts()).hasSize(2);
    }

    @Test
    void more_units_than_excel_has_formats_for_are_written_out() {
        List<List<Cell>> rows = IntStream.range(0, 400)
                .mapToObj(number -> List.of(Cell.amount(BigDecimal.TEN, "eenheid " + number)))
                .toList();
        Table table = new Table("units", List.of(new Column("Hoeveel", Column.Kind.NUMBER, 20)), rows);
        XSSFWorkbook read = Written.of(new Section("Eenheden", table));
        assertThat(read.getStylesSource().getNumberFormats()).hasSizeLessThan(200);
        XSSFSheet sheet = read.getSheetAt(0);
        assertThat(sheet.getRow(sheet.getLastRowNum()).getCell(0).getStringCellValue())
                .isEqualTo("10 eenheid 399");
    }
}
