package kring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is shown otherwise than it is stored, cannot be meant, or is there twice: it is read in its one way, or asked. */
class FormDoubtTest extends FormsInHand {
    /** The column of the codes. */
    private static final int CODES = 18;

    private static final String OVENS = "gas-free-ovens";
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            General                    | 31000      | 31000
            @                          | 1234567890123 | 1234567890123
            #,##0                      | 31000      | 31000
            #,##0.000                  | 31.125     | 31.125
            0.00                       | 3.14159    | 3.14
            [$€-413] #,##0.00          | 1234.5     | 1234.5
            _-€ * #,##0.00_-;-€ * #,##0.00;_-€ * "-"??_- | 0 | 0
            0.00;(0.00)                | -5         | -5
            0.00E+00                   | 31000      | 31000
            [Black]# ?/?               | 2.5        | 2.5
            0 "m3"                     | 31000      | 31000
            0.00E+00                   | 0.5        | 0.5
            """)
    void aFormatThatShowsTheNumberDoesNotMatter(String format, String stored, String value) {
        RawForm form = raw();
        form.set(cell("Waarde nu"), "s=\"" + form.style(format) + "\"", "<v>" + stored + "</v>")
                .save();
        Run run = imports();
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(checkin().ambitions().get(OVENS).value()).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ;;;            | 31000     | toont niets, en er zit 31000 in
            0,,            | 31000     | hier is 0 te zien, en in het vak zit 31000
            0,             | 31000     | hier is 31 te zien, en in het vak zit 31000
            0              | 2.6       | hier is 3 te zien, en in het vak zit 2,6
            0;[Red]0       | -5        | hier is 5 te zien, en in het vak zit -5
            [Black]# ?/?   | 3.14159   | hier is 3 1/7 te zien, en in het vak zit 3,14159
            0.0E+00        | 31415     | hier is 3,1E+04 te zien, en in het vak zit 31415
            0"k"           | 31        | hier is 31k te zien, en in het vak zit 31
            0%             | 0.076     | hier is 8% te zien, en in het vak zit 7,6%
            "ja"           | 1         | hier is ja te zien, en in het vak zit 1
            """)
    void aFormatThatShowsAnotherNumberIsAskedWithBoth(String format, String stored, String says) throws IOException {
        String before = Files.readString(circle.resolve(CHECKIN));
        RawForm form = raw();
        String cell = cell("Waarde nu");
        form.set(cell, "s=\"" + form.style(format) + "\"", "<v>" + stored + "</v>")
                .save();
        Run run = imports();
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("Check-in!" + cell + ": ").contains(says);
        assertThat(Files.readString(circle.resolve(CHECKIN))).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-Q1          | 2026-Q1 | 2026-03-31
            Q1 2026          | 2026-Q1 | 2026-03-31
            4e kwartaal 2026 | 2026-Q4 | 2026-12-31
            eerste kwartaal van 2026 | 2026-Q1 | 2026-03-31
            2nd quarter 2026 | 2026-Q2 | 2026-06-30
            feb 2026         | 2026-02 | 2026-02-28
            februari 2026    | 2026-02 | 2026-02-28
            2-2026           | 2026-02 | 2026-02-28
            2026-02          | 2026-02 | 2026-02-28
            2026             | 2026    | 2026-12-31
            """)
    void aQuarterMonthOrYearStaysOne(String typed, String written, String last) throws IOException {
        day("t=\"inlineStr\"", "<is><t>" + typed + "</t></is>");
        Run run = imports();
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(Files.readString(circle.resolve(CHECKIN))).contains("due: " + written + "\n");
        assertThat(checkin().promises())
                .anySatisfy(promise -> assertThat(promise.due()).hasToString(last));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            mmm yyyy   | 46054 | 2026-02
            yyyy       | 46023 | 2026
            d-mmm      | 46054 | 2026-02-01
            0          | 2026  | 2026
            """)
    void aDayIsAsMuchAsIsShownOfIt(String format, String stored, String written) throws IOException {
        RawForm form = raw();
        int style = form.style(format);
        form.save();
        day("s=\"" + style + "\"", "<v>" + stored + "</v>");
        Run run = imports();
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(Files.readString(circle.resolve(CHECKIN))).contains("due: " + written + "\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            dd-mm-yy   | 9529   | Bedoelt u 1 februari 2026?
            dd-mm-yyyy | 60     | ligt tussen
            dd-mm-yyyy | 111900 | mei 2206
            dd-mm-yyyy | 2026   | Bedoelt u 2026?
            General    | 45678  | als dag zou het 21 januari 2025 zijn
            d-mmm      | 45292  | kan 1 januari 2024 zijn of 1 januari 2027
            mmm yyyy   | 46068  | kan 15 februari 2026 zijn of feb. 2026
            """)
    void aDayThatCannotBeMeantIsAskedByItsCell(String format, String stored, String says) {
        RawForm form = raw();
        int style = form.style(format);
        form.save();
        asked(day("s=\"" + style + "\"", "<v>" + stored + "</v>"), says);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1 feb       | Bedoelt u 1 februari 2026?
            12/2        | Bedoelt u 12 februari 2026?
            Jan. 5      | Bedoelt u 5 januari 2027?
            29-2        | Bedoelt u 29 februari 2028?
            1-2-2206    | kring leest 1 februari 2206
            1-2-1926    | Bedoelt u 1 februari 2026?
            31-2-2026   | is geen datum
            volgend jaar | is geen datum
            """)
    void aDayWithoutItsYearOrFarAwayIsAskedByItsCell(String typed, String says) {
        asked(day("t=\"inlineStr\"", "<is><t>" + typed + "</t></is>"), says);
    }

    private void asked(String cell, String says) {
        Run run = imports();
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("Check-in!" + cell + ": ").contains(says);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "kring-form/2", "kring-form/2 check", "form/2 checkin 2026-Q1/baker a-b"})
    void aCodeThatIsGoneOrDamagedIsToldByItsSheet(String code) {
        PaperForm paper = PaperForm.open(form);
        paper.sheet().getRow(0).getCell(CODES).setCellValue(code);
        paper.save();
        Run run = imports();
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err())
                .contains("Check-in!S")
                .contains("code van het formulier")
                .contains("kring form");
    }

    @Test
    void aCodeIsKnownWhateverItsBlanksAndCapitals() {
        PaperForm paper = PaperForm.open(form).fill("ambitions", OVENS, "Waarde nu", 31000);
        String code = paper.sheet().getRow(0).getCell(CODES).getStringCellValue();
        paper.sheet().getRow(0).getCell(CODES).setCellValue("\u00a0" + code.toUpperCase(java.util.Locale.ROOT) + " ");
        paper.code("ambitions", "part:ambitions").setCellValue("Part: Ambitions\u00a0");
        paper.save();
        Run run = imports();
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(checkin().ambitions().get(OVENS).value()).isEqualByComparingTo("31000");
    }

    @Test
    void aCodeThatNamesLessThanIsOnTheFormIsDamaged() {
        PaperForm paper = PaperForm.open(form);
        String code = paper.sheet().getRow(0).getCell(CODES).getStringCellValue();
        paper.sheet()
                .getRow(0)
                .getCell(CODES)
                .setCellValue(code.replace("," + OVENS, "").replace(OVENS + ",", ""));
        paper.save();
        assertThat(imports().err()).contains("noemt niet alles");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            31000 | 32000 | 1 | staat “32000”
            ``    | 32000 | 1 | staat niets
            31000 | 31000 | 0 | bijgewerkt
            31000 | ``    | 0 | bijgewerkt
            """)
    void twoSheetsOfTheFormMaySayNoTwoThings(String first, String second, int status, String says) {
        RawForm form = raw();
        String cell = cell("Waarde nu");
        form.set(cell, "", second.equals("``") ? "" : "<v>" + second + "</v>");
        String copy = form.text(SHEET);
        form.set(cell, "", first.equals("``") ? "" : "<v>" + first + "</v>")
                .sheet("Check-in (2)", copy)
                .save();
        Run run = imports();
        assertThat(run.status()).as(run.err()).isEqualTo(status);
        assertThat(run.err()).contains(says).contains(status == 1 ? "Check-in (2)!" + cell : "");
        assertThat(run.err()).doesNotContain("buiten de vakken");
    }

    @Test
    void wordsBesideTheFieldsOfACopyAreNamedOnIt() {
        RawForm form = raw();
        form.sheet(
                        "Kopie",
                        form.text(SHEET)
                                .replace(
                                        "</sheetData>",
                                        "<row r=\"300\"><c r=\"B300\" t=\"inlineStr\"><is><t>Nog iets</t></is></c></row>"
                                                + "</sheetData>"))
                .save();
        Run run = imports();
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.err()).contains("Kopie!B300").contains("Nog iets");
    }

    @Test
    void wordsInTheMarginsOfAPageAreNamed() {
        RawForm form = raw();
        form.put(
                        SHEET,
                        form.text(SHEET)
                                .replaceFirst(
                                        "<oddFooter>",
                                        "<oddHeader>&amp;L&amp;\"Arial,Bold\"&amp;12Bel mij &amp;&amp; mail&amp;R&amp;D"
                                                + "</oddHeader><oddFooter>"))
                .save();
        Run run = imports();
        assertThat(run.status()).isZero();
        assertThat(run.err().lines()).hasSize(2);
        assertThat(run.err()).contains("Check-in: in de kop- of voettekst").contains("“Bel mij & mail”");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ambitions | gas-free-ovens | Ambitie | Iets heel anders
            ambitions | gas-free-ovens | Ambitie | Gepauzeerd
            """)
    void wordsOverWhatTheFormSaysAreNamedByTheirCell(String part, String code, String title, String words) {
        PaperForm paper = PaperForm.open(form);
        paper.fill(part, code, title, words);
        String cell = paper.cell(part, code, title).getAddress().formatAsString();
        paper.save();
        assertThat(imports().err()).contains("Check-in!" + cell + ": ").contains("“" + words + "”");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mijn doelen", "Ambitie (in euro)"})
    void aHeadingThatWasTypedOverIsNamed(String words) {
        PaperForm paper = PaperForm.open(form);
        paper.heading("ambitions", "Ambitie").setCellValue(words);
        String cell = paper.heading("ambitions", words).getAddress().formatAsString();
        paper.save();
        Run run = imports();
        assertThat(run.status()).isZero();
        assertThat(run.err().lines()).as(run.err()).hasSize(2);
        assertThat(run.err()).contains("Check-in!" + cell + ": ").contains("“" + words + "”");
    }

    @Test
    void aWordThatCanBeChosenIsLooseOnAnotherPlace() {
        PaperForm paper = PaperForm.open(form);
        paper.sheet().createRow(200).createCell(1).setCellValue("Gepauzeerd");
        paper.sheet().getRow(0).getCell(0).setCellValue("Mijn eigen titel");
        paper.save();
        assertThat(imports().err()).contains("Check-in!B201", "Gepauzeerd", "Check-in!A1", "Mijn eigen titel");
    }

    @Test
    void wordsOnShapesAreNamedByTheCellUnderThem() {
        String text = "<xdr:sp><xdr:txBody><a:p><a:r><a:t>%s</a:t></a:r></a:p></xdr:txBody></xdr:sp>";
        RawForm form = raw();
        form.put(
                        "xl/drawings/d.xml",
                        "<xdr:wsDr xmlns:xdr=\"x\" xmlns:a=\"a\"><xdr:oneCellAnchor><xdr:from><xdr:col>2</xdr:col>"
                                + "<xdr:colOff>0</xdr:colOff><xdr:row>8</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>"
                                + text.formatted("Bij een cel") + "</xdr:oneCellAnchor>"
                                + "<xdr:absoluteAnchor><xdr:pos x=\"2900000\" y=\"1\"/>" + text.formatted("Los")
                                + "</xdr:absoluteAnchor></xdr:wsDr>")
                .put(
                        "xl/drawings/v.vml",
                        "<xml xmlns:v=\"v\" xmlns:x=\"x\"><v:shape><v:textbox><div><font>Oud</font></div></v:textbox>"
                                + "<x:ClientData ObjectType=\"Rect\"><x:Anchor>3, 15, 20, 2, 5, 31, 23, 1</x:Anchor>"
                                + "</x:ClientData></v:shape></xml>")
                .put(
                        "xl/worksheets/_rels/sheet1.xml.rels",
                        "<Relationships><Relationship Id=\"d\" Type=\"x/drawing\" Target=\"../drawings/d.xml\"/>"
                                + "<Relationship Id=\"v\" Type=\"x/vmlDrawing\" Target=\"../drawings/v.vml\"/>"
                                + "</Relationships>")
                .save();
        List<String> told = imports().err().lines().toList();
        assertThat(told).anyMatch(line -> line.contains("Check-in!C9: ") && line.contains("Bij een cel"));
        assertThat(told).anyMatch(line -> line.contains("Check-in!E1: ") && line.contains("Los"));
        assertThat(told).anyMatch(line -> line.contains("Check-in!D21: ") && line.contains("Oud"));
    }

    private RawForm raw() {
        return RawForm.open(form);
    }

    private String cell(String title) {
        return PaperForm.open(form).cell("ambitions", OVENS, title).getAddress().formatAsString();
    }

    /** Puts a day at a new promise, and gives its cell. */
    private String day(String attributes, String inner) {
        PaperForm paper = PaperForm.open(form);
        String text = paper.cell("promises", "+1", "Toezegging").getAddress().formatAsString();
        String due = paper.cell("promises", "+1", "Klaar op").getAddress().formatAsString();
        raw().set(text, "t=\"inlineStr\"", "<is><t>Een offerte vragen</t></is>")
                .set(due, attributes, inner)
                .save();
        return due;
    }
}
