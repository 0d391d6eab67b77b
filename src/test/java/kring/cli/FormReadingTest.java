package kring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import kring.language.Figures;
import kring.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What phones, spreadsheets and hands do to a form: it is read as it is shown, or it is asked (METHOD, Forms). */
class FormReadingTest extends FormsInHand {
    private static final String OVENS = "gas-free-ovens";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``            | <v>31000</v>                          | 31000
            ``            | <v>0.30000000000000004</v>            | 0.3
            ``            | <v>3.1E4</v>                          | 31000
            s=""          | <v>31000</v>                          | 31000
            s="99999"     | <v>31000</v>                          | 31000
            t="n"         | <v> 31000 </v>                        | 31000
            t="inlineStr" | <is><t>31000</t></is>                 | 31000
            t="inlineStr" | <is><r><t>31</t></r><r><t>000</t></r></is> | 31000
            t="inlineStr" | <is><t>&#160;31000&#8203;</t></is>    | 31000
            t="inlineStr" | <is><t>31 000</t></is>                | 31000
            t="inlineStr" | <is><t>31&#160;000,5</t></is>         | 31000.5
            t="inlineStr" | <is><t>31.000,5</t></is>              | 31000.5
            t="inlineStr" | <is><t>1.031.000</t></is>             | 1031000
            t="inlineStr" | <is><t>0,125</t></is>                 | 0.125
            t="inlineStr" | <is><t>31000 m³ gas</t></is>          | 31000
            t="inlineStr" | <is><t>.5</t></is>                    | 0.5
            t="inlineStr" | <is><t>,5</t></is>                    | 0.5
            t="inlineStr" | <is><t>-.125</t></is>                 | -0.125
            t="inlineStr" | <is><t>31000.</t></is>                | 31000
            t="inlineStr" | <is><t>31.000,-</t></is>              | 31000
            t="inlineStr" | <is><t>€ 1.234,50</t></is>            | 1234.5
            t="inlineStr" | <is><t>€ -5</t></is>                  | -5
            t="inlineStr" | <is><t>3,1E+04</t></is>               | 31000
            t="inlineStr" | <is><t>2 1/2</t></is>                 | 2.5
            """)
    void aNumberIsReadAsItIsShown(String attributes, String inner, String value) {
        raw().set(cell("Waarde nu"), attributes, inner).save();
        Run run = imports();
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(checkin().ambitions().get(OVENS).value()).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``            | <v>12,5</v>                     | geen getal
            ``            | <v>NaN</v>                      | geen getal
            ``            | <v>1E400</v>                    | geen getal
            ``            | <v>5d</v>                       | geen getal
            ``            | <v>0x1p3</v>                    | geen getal
            t="s"         | <v>99999</v>                    | niet in het bestand
            t="z"         | <v>3</v>                        | niet kan lezen
            t="e"         | <v>#N/A</v>                     | foutmelding
            t="b"         | <v>1</v>                        | geen getal
            t="d"         | <v>2026-03-01</v>               | geen getal
            ``            | <f t="shared" si="77"/><v>3</v> | formule
            t="inlineStr" | <is><t>31.000</t></is>          | 31000 zijn of 31
            t="inlineStr" | <is><t>60%</t></is>             | 60 zijn of 0,6
            t="inlineStr" | <is><t>ongeveer 3</t></is>      | geen getal
            """)
    void whatIsNoNumberOrTwoIsAskedByItsCell(String attributes, String inner, String says) throws IOException {
        String before = Files.readString(circle.resolve(CHECKIN));
        String cell = cell("Waarde nu");
        raw().set(cell, attributes, inner).save();
        Run run = imports();
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("Check-in!" + cell + ": ").contains(says);
        assertThat(Files.readString(circle.resolve(CHECKIN))).isEqualTo(before);
    }

    @Test
    void anEmptyNumberShowsNothingAndChangesNothing() throws IOException {
        String before = Files.readString(circle.resolve(CHECKIN));
        raw().set(cell("Waarde nu"), "", "<v/>").save();
        assertThat(imports().status()).isZero();
        assertThat(Files.readString(circle.resolve(CHECKIN))).isEqualTo(before);
    }

    @Test
    void aPercentageIsWordsAsItIsShownAndAskedWhereNothingIsMeasuredSo() {
        RawForm form = raw();
        form.set(cell("Dit heb ik gedaan"), "s=\"" + form.style(9) + "\"", "<v>0.6</v>")
                .save();
        assertThat(imports().status()).isZero();
        assertThat(checkin().ambitions().get(OVENS).done()).isEqualTo("60%");
        form.set(cell("Waarde nu"), "s=\"" + form.style(9) + "\"", "<v>0.07</v>")
                .save();
        assertThat(imports().err()).contains(cell("Waarde nu")).contains("7 zijn of 0,07");
    }

    @Test
    void aTimeIsNoNumberAndNoDayOfLongAgo() {
        RawForm form = raw();
        form.set(cell("Waarde nu"), "s=\"" + form.style(20) + "\"", "<v>0.3958333333333333</v>")
                .save();
        assertThat(imports().err())
                .contains(cell("Waarde nu"))
                .contains("9:30")
                .doesNotContain("1899")
                .doesNotContain("1900");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            t="d"         | <v>2026-03-01</v>               | 2026-03-01
            t="d"         | <v>2026-03-01T00:00:00</v>      | 2026-03-01
            t="inlineStr" | <is><t>1-3-2026</t></is>        | 2026-03-01
            t="inlineStr" | <is><t>1 maart 2026</t></is>    | 2026-03-01
            t="inlineStr" | <is><t>1 mrt. 2026</t></is>     | 2026-03-01
            t="inlineStr" | <is><t>2026-03-01</t></is>      | 2026-03-01
            ``            | <v>46082</v>                    | 2026-03-01
            t="inlineStr" | <is><t>12-2-26</t></is>         | 2026-02-12
            t="inlineStr" | <is><t>1-feb-2026</t></is>      | 2026-02-01
            t="inlineStr" | <is><t>February 1st, 2026</t></is> | 2026-02-01
            t="inlineStr" | <is><t>2026/3/1</t></is>        | 2026-03-01
            """)
    void aDayIsReadHoweverItIsStored(String attributes, String inner, String day) {
        RawForm form = raw();
        form.set(promise("Toezegging"), "t=\"inlineStr\"", "<is><t>Een offerte vragen</t></is>");
        form.set(promise("Klaar op"), attributes, inner).save();
        Run run = imports();
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(checkin().promises())
                .anySatisfy(promise -> assertThat(promise.due()).hasToString(day));
        assertThat(run.out())
                .contains("toezegging: Een offerte vragen, klaar op "
                        + new Figures(Language.NL).longDay(LocalDate.parse(day)));
    }

    @Test
    void daysSince1904AreDaysToo() {
        RawForm form = raw();
        form.set(promise("Toezegging"), "t=\"inlineStr\"", "<is><t>Een offerte vragen</t></is>");
        form.set(promise("Klaar op"), "", "<v>44620</v>");
        String book = form.text("xl/workbook.xml");
        form.put("xl/workbook.xml", book.replaceFirst("<workbookPr[^>]*/>", "<workbookPr date1904=\"1\"/>"))
                .save();
        assertThat(form.text("xl/workbook.xml")).contains("date1904");
        assertThat(imports().status()).isZero();
        assertThat(checkin().promises())
                .anySatisfy(promise -> assertThat(promise.due()).hasToString("2026-03-01"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Waarde nu ", "WAARDE NU", "Waarde nu", "Waarde nu (m³)", "waarde  nu:"})
    void aHeadingIsKnownWhateverItsBlanksCapitalsAndUnit(String heading) {
        PaperForm paper = PaperForm.open(form).fill("ambitions", OVENS, "Waarde nu", 31000);
        paper.heading("ambitions", "Waarde nu").setCellValue(heading);
        paper.save();
        assertThat(imports().status()).isZero();
        assertThat(checkin().ambitions().get(OVENS).value()).isEqualByComparingTo("31000");
    }

    @Test
    void aHeadingThatIsCalledOtherwiseIsToldAtItsCell() {
        PaperForm paper = PaperForm.open(form).fill("ambitions", OVENS, "Waarde nu", 31000);
        paper.heading("ambitions", "Waarde nu").setCellValue("Kuub");
        String cell = paper.heading("ambitions", "Kuub").getAddress().formatAsString();
        paper.save();
        Run run = imports();
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("Check-in!" + cell).contains("Kuub").contains("Waarde nu");
    }

    @Test
    void aRowAPartOrAllCodesThatAreGoneAreNamed() {
        PaperForm paper = PaperForm.open(form);
        int row = paper.cell("ambitions", OVENS, "Waarde nu").getRowIndex() + 1;
        String words = paper.cell("ambitions", OVENS, "Ambitie").toString();
        raw().drop(row, row).save();
        Run run = imports();
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains(words).contains("ontbreekt een regel");
    }

    @Test
    void aCodeThatIsThereTwiceIsTold() {
        PaperForm paper = PaperForm.open(form);
        paper.cell("ambitions", "bakery-without-gas", "Waarde nu");
        paper.code("ambitions", "bakery-without-gas").setCellValue(OVENS);
        paper.save();
        Run run = imports();
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("tweede keer").contains(OVENS);
    }

    @Test
    void wordsBesideTheFieldsAreNamedByTheirCells() {
        raw().below("<row r=\"300\"><c r=\"B300\" t=\"inlineStr\"><is><t>Nog één ding</t></is></c></row>")
                .set(cell("Waarde nu"), "", "<v>31000</v>")
                .put(
                        "xl/comments9.xml",
                        "<comments><commentList><comment ref=\"E9\"><text><t>Weet ik niet zeker</t></text></comment>"
                                + "</commentList></comments>")
                .put(
                        "xl/worksheets/_rels/sheet1.xml.rels",
                        "<Relationships><Relationship Id=\"c\" Type=\"x/comments\" Target=\"../comments9.xml\"/>"
                                + "</Relationships>")
                .save();
        Run run = imports();
        assertThat(run.status()).isZero();
        assertThat(run.err()).contains("Check-in!B300", "Nog één ding", "Check-in!E9", "Weet ik niet zeker");
        assertThat(checkin().ambitions().get(OVENS).value()).isEqualByComparingTo("31000");
    }

    @Test
    void whatIsDamagedBesideTheFormDoesNotMatter() {
        raw().set(cell("Waarde nu"), "", "<v>31000</v>")
                .put("docProps/core.xml", "<x")
                .put("xl/theme/theme1.xml", "no theme")
                .put("[Content_Types].xml", "<Types/>")
                .put("stray/entry.bin", "x")
                .save();
        assertThat(imports().status()).isZero();
        assertThat(checkin().ambitions().get(OVENS).value()).isEqualByComparingTo("31000");
    }

    @Test
    void oneLongTextOfManyCellsAndManyEmptyCellsAreReadWithinLimits() {
        StringBuilder rows = new StringBuilder();
        for (int row = 1000; row < 60_000; row++) {
            rows.append("<row r=\"")
                    .append(row)
                    .append("\"><c r=\"A")
                    .append(row)
                    .append("\" s=\"1\"/></row>");
        }
        RawForm form = raw();
        int text = form.text("xl/sharedStrings.xml").split("<si>").length - 1;
        form.swap("xl/sharedStrings.xml", "</sst>", "<si><t>" + "abcdefg ".repeat(50_000) + "</t></si></sst>");
        for (int row = 60_000; row < 70_000; row++) {
            rows.append("<row r=\"" + row + "\"><c r=\"H" + row + "\" t=\"s\"><v>" + text + "</v></c></row>");
        }
        form.below(rows.toString()).set(cell("Waarde nu"), "", "<v>31000</v>").save();
        Run run = imports();
        assertThat(run.status()).isZero();
        assertThat(run.err()).contains("Check-in!H60000").hasSizeLessThan(20_000);
    }

    @Test
    void aFormOfSomebodyElseThanItsNameSaysIsQuestioned() throws IOException {
        Path other = form.resolveSibling("laundry.xlsx");
        Files.copy(form, other, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        Run run = Run.in(circle, "import", other.toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("laundry").contains("baker");
    }

    @Test
    void theGoodAreWrittenAndTheOthersNamed() throws IOException {
        raw().set(cell("Waarde nu"), "", "<v>31000</v>").save();
        Path lock = Files.writeString(form.resolveSibling("~$baker.xlsx"), "x");
        Path text = Files.writeString(temp.resolve("jan.csv"), "a;b\n");
        Run run = Run.in(circle, "import", "--format", "json", text.toString(), form.toString(), lock.toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .contains("\"state\": \"refused\"", "\"state\": \"read\"", "\"state\": \"skipped\"")
                .contains("\"file\": \"" + CHECKIN + "\"", "\"change\": \"changed\"");
        assertThat(checkin().ambitions().get(OVENS).value()).isEqualByComparingTo("31000");
    }

    @Test
    void moreThanAFileMayHoldIsRefusedAsAWhole() throws IOException {
        String before = Files.readString(circle.resolve(CHECKIN));
        String much = "€".repeat(29_000);
        PaperForm paper = PaperForm.open(form).fill("notes", "notes", "Wat de begeleider moet weten", much);
        for (String title : new String[] {"Dit heb ik gedaan", "Dit heb ik geleerd"}) {
            paper.fill("ambitions", OVENS, title, much).fill("ambitions", "bakery-without-gas", title, much);
        }
        for (String promise : new String[] {"+1", "+2", "+3"}) {
            paper.fill("promises", promise, "Toezegging", much);
        }
        paper.save();
        Run run = imports();
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("te veel voor één bestand");
        assertThat(Files.readString(circle.resolve(CHECKIN))).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            empty     | is leeg
            text      | tekstbestand
            cut       | beschadigd
            ods       | OpenDocument
            zip       | zip-bestand
            ole       | beschadigd
            other     | geen Excel-werkmap
            missing   | is er niet
            folder    | een map
            """)
    void whatIsNoWorkbookHasItsOwnWayOut(String kind, String says) throws IOException {
        Path file = temp.resolve("p.xlsx");
        switch (kind) {
            case "folder" -> Files.createDirectory(file);
            case "missing" -> {}
            default -> Files.write(file, bytes(kind));
        }
        Run run = Run.in(circle, "import", file.toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains(says);
    }

    private byte[] bytes(String kind) throws IOException {
        return switch (kind) {
            case "empty" -> new byte[0];
            case "text" -> "a;b\n1;2\n".getBytes(StandardCharsets.UTF_8);
            case "cut" -> java.util.Arrays.copyOf(Files.readAllBytes(form), 5000);
            case "ods" -> zip(Map.of("mimetype", "application/vnd.oasis", "content.xml", "<x/>"));
            case "zip" -> zip(Map.of("jan.xlsx", "x"));
            case "ole" -> new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3};
            default -> new byte[] {1, 2, 3, 0};
        };
    }

    private static byte[] zip(Map<String, String> entries) throws IOException {
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        try (java.util.zip.ZipOutputStream zip = new java.util.zip.ZipOutputStream(out)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new java.util.zip.ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    private RawForm raw() {
        return RawForm.open(form);
    }

    private String cell(String title) {
        return PaperForm.open(form).cell("ambitions", OVENS, title).getAddress().formatAsString();
    }

    private String promise(String title) {
        return PaperForm.open(form).cell("promises", "+1", title).getAddress().formatAsString();
    }
}
