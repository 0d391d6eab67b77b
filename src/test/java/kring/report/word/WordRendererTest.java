package kring.report.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kring.language.Language;
import kring.report.document.Block;
import kring.report.document.Bullets;
import kring.report.document.Callout;
import kring.report.document.Cell;
import kring.report.document.Chart;
import kring.report.document.Column;
import kring.report.document.CutLine;
import kring.report.document.PageBreak;
import kring.report.document.Paragraph;
import kring.report.document.Report;
import kring.report.document.Section;
import kring.report.document.Table;
import kring.report.document.Text;
import kring.report.document.Tone;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;

class WordRendererTest {
    private static final Column WHAT = new Column("Wat", Column.Kind.TEXT, 30);

    @Test
    void sections_become_headings_of_their_depth() throws Exception {
        OpenedDocument file = render(new Section("Een", new Section("Twee", new Section("Drie", new Section("Vier")))));

        try (XWPFDocument document = file.document()) {
            assertThat(document.getParagraphs())
                    .extracting(XWPFParagraph::getText, XWPFParagraph::getStyle)
                    .containsExactly(
                            tuple("Titel", "Title"),
                            tuple("Een", "Heading1"),
                            tuple("Twee", "Heading2"),
                            tuple("Drie", "Heading3"),
                            tuple("Vier", "Heading3"));
        }
    }

    @Test
    void line_breaks_and_blanks_are_kept() {
        OpenedDocument file = render(new Paragraph(" een\r\ntwee\tdrie "));

        assertThat(file.body())
                .contains("<w:t xml:space=\"preserve\"> een</w:t><w:br/><w:t xml:space=\"preserve\">twee</w:t>"
                        + "<w:tab/><w:t xml:space=\"preserve\">drie </w:t>");
    }

    @Test
    void stress_and_bullets_are_named_styles() {
        OpenedDocument file = render(
                new Bullets(List.of(Text.strong("Vraag").then(": wie?").then(" (12 november)", Text.Stress.QUIET))));

        assertThat(file.body())
                .contains("<w:pStyle w:val=\"ListBullet\"/>")
                .contains("<w:rStyle w:val=\"Strong\"/>", "<w:rStyle w:val=\"KringQuiet\"/>");
        assertThat(file.part("word/numbering.xml")).contains("w:val=\"bullet\"");
    }

    @Test
    void values_read_as_people_write_them() throws Exception {
        OpenedDocument file = render(table(
                filled("Stand", Column.Kind.STATUS, new Cell.Status(Tone.GOOD, "nagekomen")),
                filled("Hoeveel", Column.Kind.NUMBER, new Cell.Amount(new BigDecimal("31000.5"), "m³")),
                filled("Deel", Column.Kind.PERCENTAGE, new Cell.Share(new BigDecimal("0.254"))),
                filled("Dag", Column.Kind.DATE, new Cell.Day(LocalDate.of(2025, 11, 20))),
                filled("Niets", Column.Kind.TEXT, Cell.EMPTY),
                filled("Regels", Column.Kind.TEXT, new Cell.Lines(List.of("een", "twee")))));

        try (XWPFDocument document = file.document()) {
            assertThat(document.getTables().get(0).getRow(1).getTableCells())
                    .extracting(XWPFTableCell::getText)
                    .containsExactly("✓\u00a0nagekomen", "31.000,5 m³", "25%", "20-11-2025", "–", "eentwee");
        }
        assertThat(file.body())
                .contains("<w:rStyle w:val=\"KringGood\"/>", "\"KringFigureColumn\"", "\"KringCellBullet\"");
    }

    @Test
    void tables_have_a_grid_a_repeating_header_and_whole_rows() throws Exception {
        OpenedDocument file = render(Specimen.promises(40));

        try (XWPFDocument document = file.document()) {
            XWPFTable table = document.getTables().get(0);
            int[] grid = table.getCTTbl().getTblGrid().getGridColList().stream()
                    .mapToInt(column -> Integer.parseInt(column.getW().toString()))
                    .toArray();
            assertThat(grid).hasSize(5);
            assertThat(IntStream.of(grid).sum()).isBetween(9400, 9412);
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRow(1).isRepeatHeader()).isFalse();
            assertThat(table.getRows()).hasSize(41).allMatch(row -> row.isCantSplitRow());
        }
    }

    @Test
    void neither_a_heading_nor_the_last_row_of_a_table_stands_on_a_page_alone() throws Exception {
        OpenedDocument file = render(new Paragraph("Gevraagd en aangeboden."), Specimen.promises(3));

        try (XWPFDocument document = file.document()) {
            assertThat(document.getParagraphs())
                    .filteredOn(paragraph -> paragraph.getText().startsWith("Gevraagd"))
                    .singleElement()
                    .matches(WordRendererTest::staysWithNext);
            assertThat(document.getTables().get(0).getRows())
                    .extracting(row -> staysWithNext(row.getCell(0).getParagraphArray(0)))
                    .containsExactly(true, true, true, false);
        }
    }

    @Test
    void a_lead_stays_with_its_list_and_neither_end_of_that_stands_on_a_page_alone() throws Exception {
        OpenedDocument file = render(
                new Paragraph("Gevraagd."),
                new Bullets(Stream.of("a", "b", "c", "d", "e").map(Text::of).toList()),
                new Paragraph("Aangeboden."),
                new Bullets(List.of(Text.of("alleen"))));

        try (XWPFDocument document = file.document()) {
            assertThat(document.getParagraphs().stream()
                            .filter(WordRendererTest::staysWithNext)
                            .map(XWPFParagraph::getText))
                    .containsExactly("Gevraagd.", "a", "d", "Aangeboden.");
        }
    }

    @Test
    void a_line_to_cut_along_stays_with_the_table_that_it_cuts_off() throws Exception {
        try (XWPFDocument document = render(Specimen.promises(3), new CutLine()).document()) {
            assertThat(document.getTables().get(0).getRows())
                    .extracting(row -> staysWithNext(row.getCell(0).getParagraphArray(0)))
                    .containsExactly(true, true, true, true);
        }
    }

    @Test
    void a_table_without_rows_shows_that_there_is_nothing() throws Exception {
        try (XWPFDocument document =
                render(new Table("none", List.of(WHAT), List.of())).document()) {
            assertThat(document.getTables().get(0).getText().strip()).isEqualTo("Wat\n–");
        }
    }

    @Test
    void a_page_break_adds_no_paragraph() throws Exception {
        OpenedDocument file = render(new Paragraph("voor"), new PageBreak(), new Section("Na"), new PageBreak());

        assertThat(file.body())
                .containsOnlyOnce("w:pageBreakBefore")
                .contains("<w:pStyle w:val=\"Heading1\"/><w:pageBreakBefore/>");
        try (XWPFDocument document = file.document()) {
            assertThat(document.getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .containsExactly("Titel", "voor", "Na");
        }
    }

    @Test
    void a_callout_says_its_tone_with_a_symbol() throws Exception {
        OpenedDocument file = render(new Callout(Tone.WATCH, "Let op", Text.of("Drie kwartalen stil.")));

        try (XWPFDocument document = file.document()) {
            XWPFParagraph callout = document.getParagraphs().get(1);
            assertThat(callout.getText()).isEqualTo("!\tLet op\nDrie kwartalen stil.");
            assertThat(callout.getStyle()).isEqualTo("KringCalloutWatch");
        }
    }

    @Test
    void a_chart_is_native_and_told_in_words() throws Exception {
        OpenedDocument file = render(Specimen.lines());

        try (XWPFDocument document = file.document()) {
            assertThat(document.getCharts()).hasSize(1);
        }
        assertThat(file.body()).contains("descr=\"Vertrouwen per kwartaal, in vijf kwartalen.\"");
        assertThat(file.body()).contains("name=\"Vertrouwen per kwartaal\"");
        assertThat(file.parts()).containsKey("word/embeddings/Microsoft_Excel_Worksheet1.xlsx");
    }

    @Test
    void small_charts_stand_beside_each_other_until_something_comes_between() throws Exception {
        Chart[] small = IntStream.range(0, 5)
                .mapToObj(number -> chart("small-" + number, Chart.Room.QUARTER))
                .toArray(Chart[]::new);
        Chart half = chart("half", Chart.Room.HALF);
        OpenedDocument file = render(
                small[0],
                small[1],
                small[2],
                small[3],
                small[4],
                half,
                half,
                half,
                chart("whole", Chart.Room.WHOLE),
                small[0]);

        try (XWPFDocument document = file.document()) {
            assertThat(document.getParagraphs())
                    .extracting(paragraph -> paragraph.getCTP().sizeOfRArray())
                    .containsExactly(1, 4, 1, 2, 1, 1, 1);
        }
        assertThat(file.part("word/charts/chart1.xml")).doesNotContain("c:legend>");
    }

    /** One small table on a person, then a long one: the small one is never alone at the foot of a page. */
    @Test
    void a_small_table_stays_with_the_table_that_follows_it() {
        Table small = new Table("small", List.of(WHAT), List.of(List.of(Cell.words("klein"))));
        String together = render(small, Specimen.promises(9)).body();
        String apart = render(small, new Bullets(List.of(Text.of("tussen"))), Specimen.promises(9))
                .body();
        String large = render(Specimen.promises(9), small).body();

        assertThat(together.split("keepNext", -1)).hasSizeGreaterThan(apart.split("keepNext", -1).length);
        assertThat(large.split("keepNext", -1)).hasSameSizeAs(apart.split("keepNext", -1));
    }

    @Test
    void a_chart_without_values_is_only_told() throws Exception {
        OpenedDocument file =
                render(new Chart("c", Chart.Kind.LINES, "Leeg", "Nog geen cijfers.", "", List.of(), List.of()));

        try (XWPFDocument document = file.document()) {
            assertThat(document.getCharts()).isEmpty();
            assertThat(document.getParagraphs().get(1).getText()).isEqualTo("Leeg Nog geen cijfers.");
        }
    }

    @Test
    void every_page_has_the_footer_and_its_number() {
        OpenedDocument file = OpenedDocument.of(new WordRenderer().render(Specimen.report()));

        assertThat(file.part("word/footer1.xml"))
                .contains("Kring Lindermark · voor de deelnemers · vertrouwelijk")
                .contains("w:instr=\"PAGE\"", "w:instr=\"NUMPAGES\"");
    }

    @Test
    void the_document_knows_its_language() {
        Report dutch = Specimen.of(new Paragraph("Dag"));
        Report english = new Report(Language.EN, "Title", "", "", List.of());
        WordRenderer renderer = new WordRenderer();

        OpenedDocument nl = OpenedDocument.of(renderer.render(dutch));
        OpenedDocument en = OpenedDocument.of(renderer.render(english));

        assertThat(nl.part("word/styles.xml")).contains("w:val=\"nl-NL\"").doesNotContain("en-GB");
        assertThat(en.part("word/styles.xml")).contains("w:val=\"en-GB\"").doesNotContain("nl-NL");
        assertThat(en.part("word/settings.xml")).contains("<w:themeFontLang w:val=\"en-GB\"/>");
    }

    @Test
    void word_opens_it_without_compatibility_mode_and_without_asking() {
        assertThat(render().part("word/settings.xml"))
                .containsPattern("w:name=\"compatibilityMode\"[^>]*w:val=\"15\"")
                .doesNotContain("updateFields", "rsid");
    }

    @Test
    void properties_name_nobody_and_no_moment() {
        assertThat(render().part("docProps/core.xml"))
                .contains("<dc:title>Titel</dc:title>")
                .doesNotContain("created", "modified")
                .doesNotContainPattern("creator>[^<]");
    }

    @Test
    void an_empty_report_is_a_document_with_a_title() throws Exception {
        try (XWPFDocument document = render().document()) {
            assertThat(document.getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .containsExactly("Titel");
        }
    }

    @Test
    void what_xml_forbids_is_shown_as_a_replacement() throws Exception {
        String hostile = "a\u0000b\u001bc\ud800d\uffffe ]]> <w:p/> &amp; _x0041_ \ud83c\udf31";
        Report report = new Report(
                Language.NL,
                hostile,
                hostile,
                hostile,
                List.of(
                        new Section(hostile),
                        new Paragraph(hostile),
                        table(filled(hostile, Column.Kind.TEXT, new Cell.Words(hostile)))));

        String seen = "a\ufffdb\ufffdc\ufffdd\ufffde ]]> <w:p/> &amp; _x0041_ \ud83c\udf31";
        try (XWPFDocument document =
                OpenedDocument.of(new WordRenderer().render(report)).document()) {
            assertThat(document.getParagraphs().subList(0, 4))
                    .extracting(XWPFParagraph::getText)
                    .containsOnly(seen);
            assertThat(document.getTables().get(0).getRow(1).getCell(0).getText())
                    .isEqualTo(seen);
            assertThat(document.getFooterList().get(0).getText()).startsWith(seen);
            assertThat(document.getProperties().getCoreProperties().getTitle()).isEqualTo(seen);
        }
    }

    private static Chart chart(String id, Chart.Room room) {
        return new Chart(
                id,
                Chart.Kind.LINES,
                "Klein",
                "Een kleine lijn.",
                "",
                List.of("Q1", "Q2"),
                List.of(new Chart.Series("stand", null, List.of(BigDecimal.ONE, BigDecimal.TEN))),
                room);
    }

    private static boolean staysWithNext(XWPFParagraph paragraph) {
        return paragraph.getCTP().getPPr().isSetKeepNext();
    }

    private static OpenedDocument render(Block... blocks) {
        return OpenedDocument.of(new WordRenderer().render(Specimen.of(blocks)));
    }

    private record Filled(Column column, Cell cell) {}

    private static Filled filled(String title, Column.Kind kind, Cell cell) {
        return new Filled(new Column(title, kind, 10), cell);
    }

    private static Table table(Filled... columns) {
        return new Table(
                "t",
                List.of(columns).stream().map(Filled::column).toList(),
                List.of(List.of(columns).stream().map(Filled::cell).toList()));
    }
}
