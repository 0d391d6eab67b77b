package kring.report.word;

import static kring.report.word.StyleDocuments.changed;
import static kring.report.word.StyleDocuments.replace;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes of style documents as other makers, and other people, leave them. */
class StyleMarkupTest {
    private static final String SECRET = "GEHEIM";
    private static final String BY = " w:id=\"1\" w:author=\"GEHEIM\" w:date=\"2025-01-01T00:00:00Z\"";
    private static final List<String> AT_THE_EDGE = List.of("word/header1.xml", "word/footer1.xml");

    /** What nobody reads on the page, each beside words that somebody does. */
    private static final List<String> UNSEEN = List.of(
            "<w:ins" + BY + "><w:r><w:t>new</w:t></w:r></w:ins>",
            "<w:del" + BY + "><w:r><w:delText>GEHEIM</w:delText></w:r></w:del>",
            "<w:moveFrom" + BY + "><w:r><w:t>GEHEIM</w:t></w:r></w:moveFrom>",
            "<w:moveTo" + BY + "><w:r><w:t>moved</w:t></w:r></w:moveTo>",
            "<w:moveFromRangeStart w:name=\"GEHEIM\"" + BY + "/><w:moveFromRangeEnd w:id=\"1\"/>",
            "<w:ins" + BY + "><w:del" + BY + "><w:r><w:delText>GEHEIM</w:delText></w:r></w:del></w:ins>",
            "<w:r><w:rPr><w:rPrChange" + BY + "><w:rPr/></w:rPrChange></w:rPr><w:t>look</w:t></w:r>",
            "<w:commentRangeStart w:id=\"4\"/><w:r><w:commentReference w:id=\"4\"/></w:r><!-- GEHEIM -->",
            "<w:bookmarkStart w:id=\"5\" w:name=\"GEHEIM\"/><w:bookmarkEnd w:id=\"5\"/>",
            "<w:r><w:rPr><w:vanish/></w:rPr><w:t>GEHEIM</w:t></w:r>",
            "<w:r><w:rPr><w:vanish w:val=\"true\"/></w:rPr><w:t>GEHEIM</w:t></w:r>",
            "<w:r><w:rPr><w:rStyle w:val=\"Unseen\"/></w:rPr><w:t>GEHEIM</w:t></w:r>",
            "<w:r><w:rPr><w:rStyle w:val=\"UnseenToo\"/></w:rPr><w:t>GEHEIM</w:t></w:r>",
            "<w:hyperlink w:anchor=\"x\" w:tooltip=\"GEHEIM\"><w:r><w:t>link</w:t></w:r></w:hyperlink>",
            "<w:smartTag w:uri=\"GEHEIM\" w:element=\"x\"><w:r><w:t>tag</w:t></w:r></w:smartTag>",
            "<w:customXml w:uri=\"GEHEIM\" w:element=\"x\"><w:r><w:t>xml</w:t></w:r></w:customXml>",
            "<w:sdt><w:sdtPr><w:alias w:val=\"GEHEIM\"/></w:sdtPr><w:sdtContent><w:r><w:t>in</w:t></w:r></w:sdtContent></w:sdt>",
            "<w:sdt><w:sdtPr><w:dataBinding w:xpath=\"x\" w:storeItemID=\"y\"/></w:sdtPr><w:sdtContent><w:r><w:t>GEHEIM</w:t></w:r></w:sdtContent></w:sdt>",
            "<w:fldSimple w:instr=\" AUTHOR \"><w:r><w:t>GEHEIM</w:t></w:r></w:fldSimple>",
            "<w:fldSimple w:instr=\" DOCPROPERTY GEHEIM \"><w:r><w:t>x</w:t></w:r></w:fldSimple>",
            field("FILENAME \\p", "GEHEIM"),
            field("IF " + field("LASTSAVEDBY", SECRET) + " = \"x\" \"y\"", SECRET),
            "<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:name w:val=\"GEHEIM\"/></w:ffData></w:fldChar></w:r>",
            "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>COMMENTS GEHEIM</w:instrText></w:r>",
            "<w:r w:rsidR=\"00AB12CD\" GEHEIM=\"x\"><w:t>rsid</w:t></w:r>",
            "<w:altChunk r:id=\"GEHEIM\"/>");

    static Stream<Arguments> unseen() {
        return UNSEEN.stream().flatMap(markup -> AT_THE_EDGE.stream().map(part -> Arguments.of(part, markup)));
    }

    @ParameterizedTest
    @MethodSource("unseen")
    void whatNobodyReadsOnThePageStaysBehind(String part, String markup) {
        OpenedDocument file = render(parts -> {
            replace(parts, part, "</w:p>", "<w:r><w:t>ZICHTBAAR</w:t></w:r>" + markup + "</w:p>");
            replace(parts, "word/styles.xml", "</w:styles>", """
                    <w:style w:type="character" w:styleId="Unseen"><w:name w:val="Unseen"/><w:rPr><w:vanish/></w:rPr></w:style>
                    <w:style w:type="character" w:styleId="UnseenToo"><w:name w:val="UnseenToo"/><w:basedOn w:val="Unseen"/></w:style>
                    </w:styles>""");
        });
        assertThat(file.part(part)).contains("ZICHTBAAR");
        assertThat(file.parts().values()).noneMatch(text -> text.contains(SECRET));
        assertThat(file.part(part)).doesNotContain("<w:ins ", "<w:del", "<w:move", "rsidR", "2025-01-01");
        whatWasInsertedIsRead(file.part(part), markup);
    }

    private static void whatWasInsertedIsRead(String part, String markup) {
        for (String words : List.of("new", "moved", "look", "link", "tag", "xml", "in", "rsid")) {
            if (markup.contains("<w:t>" + words + "</w:t>")) {
                assertThat(part).contains("<w:t>" + words + "</w:t>");
            }
        }
    }

    @Test
    void theNameOfAPictureOnSomebodysDiskStaysBehind() {
        OpenedDocument file = render(parts -> parts.compute(
                "word/header1.xml",
                (name, text) -> text.replaceAll(
                        "name=\"logo\" descr=\"\"", "name=\"GEHEIM\" descr=\"GEHEIM\" title=\"GEHEIM\"")));
        assertThat(file.part("word/header1.xml")).contains("<w:drawing").doesNotContain(SECRET);
        assertThat(file.parts()).containsKey("word/media/image1.png");
    }

    /** A change of a part, and what must not stand in the paper for it. */
    static Stream<Arguments> markup() {
        String style = "</w:styles>";
        String own = "<w:style w:type=\"paragraph\" w:styleId=\"Odd\"><w:name w:val=\"Odd\"/>%s</w:style></w:styles>";
        return Stream.of(
                Arguments.of(
                        "word/styles.xml",
                        style,
                        own.formatted("<w:pPr><w:spacing w:before=\"-1\"/></w:pPr>"),
                        "\"-1\""),
                Arguments.of(
                        "word/styles.xml", style, own.formatted("<w:rPr><w:sz w:val=\"21.5pt\"/></w:rPr>"), "21.5"),
                Arguments.of("word/styles.xml", style, own.formatted("<w:rPr><w:b w:val=\"maybe\"/></w:rPr>"), "maybe"),
                Arguments.of(
                        "word/styles.xml",
                        style,
                        own.formatted("<w:rPr><w:color w:val=\"reddish\"/></w:rPr>"),
                        "reddish"),
                Arguments.of(
                        "word/styles.xml", style, own.formatted("<w:pPr><w:jc w:val=\"middle\"/></w:pPr>"), "middle"),
                Arguments.of("word/styles.xml", style, own.formatted("<w:pPr><w:strange/></w:pPr>"), "strange"),
                Arguments.of("word/styles.xml", style, own.formatted("<w:basedOn w:val=\"Nowhere\"/>"), "Nowhere"),
                Arguments.of("word/styles.xml", style, own.formatted("<w:link w:val=\"Nowhere\"/>"), "Nowhere"),
                Arguments.of(
                        "word/styles.xml", style, own.formatted("<w:basedOn w:val=\"Odd\"/>"), "basedOn w:val=\"Odd\""),
                Arguments.of(
                        "word/numbering.xml",
                        "</w:numbering>",
                        "<w:num w:numId=\"77\"><w:abstractNumId w:val=\"76\"/></w:num></w:numbering>",
                        "\"77\""),
                Arguments.of(
                        "word/numbering.xml",
                        "<w:abstractNum ",
                        "<w:numPicBullet w:numPicBulletId=\"0\"><w:pict><v:shape xmlns:v=\"urn:schemas-microsoft-com:vml\">"
                                + "<v:imagedata xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" r:id=\"rId777\"/></v:shape></w:pict></w:numPicBullet><w:abstractNum ",
                        "rId777"),
                Arguments.of(
                        "word/fontTable.xml",
                        "</w:fonts>",
                        "<w:font w:name=\"X\"><w:embedRegular r:id=\"rId777\" w:fontKey=\"{0}\"/></w:font></w:fonts>",
                        "rId777"),
                Arguments.of("word/document.xml", "w:left=\"1701\"", "w:left=\"3.5mm\"", "3.5mm"),
                Arguments.of("word/document.xml", "w:left=\"1701\"", "w:left=\"-4\"", "w:left=\"-4\""),
                Arguments.of(
                        "word/document.xml",
                        "<w:pgSz",
                        "<w:headerReference w:type=\"odd\" r:id=\"rId1\"/><w:pgSz",
                        "odd"),
                Arguments.of(
                        "word/document.xml",
                        "<w:pgSz",
                        "<w:footerReference w:type=\"first\" r:id=\"rId777\"/><w:pgSz",
                        "rId777"),
                Arguments.of("word/document.xml", "<w:pgSz", "<w:headerReference w:type=\"even\"/><w:pgSz", "\"even\""),
                Arguments.of(
                        "word/settings.xml",
                        "</w:settings>",
                        "<w:defaultTabStop w:val=\"-7\"/></w:settings>",
                        "\"-7\""),
                Arguments.of(
                        "word/footer1.xml",
                        "</w:p>",
                        "<w:hyperlink r:id=\"rId777\"><w:r/></w:hyperlink></w:p>",
                        "rId777"));
    }

    @ParameterizedTest
    @MethodSource("markup")
    void whatWordDoesNotTakeIsPutRightOrLeftOut(String part, String before, String after, String gone) {
        OpenedDocument file = render(parts -> replace(parts, part, before, after));
        assertThat(file.part(part)).doesNotContain(gone);
    }

    @Test
    void childrenOfAStyleStandInTheirOrderWhoeverWroteThem() {
        String styles = render(parts -> replace(
                        parts,
                        "word/styles.xml",
                        "</w:styles>",
                        "<w:style w:type=\"paragraph\" w:styleId=\"Odd\"><w:rPr><w:sz w:val=\"20\"/><w:b/></w:rPr><w:qFormat/>"
                                + "<w:pPr><w:spacing w:after=\"10\"/><w:keepNext/></w:pPr><w:uiPriority w:val=\"9\"/>"
                                + "<w:name w:val=\"Odd\"/><w:name w:val=\"Again\"/></w:style></w:styles>"))
                .part("word/styles.xml");
        assertThat(styles)
                .contains(
                        "<w:style w:styleId=\"Odd\" w:type=\"paragraph\"><w:name w:val=\"Odd\"/><w:uiPriority w:val=\"9\"/>"
                                + "<w:qFormat/><w:pPr><w:keepNext/><w:spacing w:after=\"10\"/></w:pPr><w:rPr><w:b/><w:sz w:val=\"20\"/></w:rPr>");
    }

    @ParameterizedTest
    @CsvSource({"styles, styles.xml", "numbering, numbering.xml", "theme, theme/theme1.xml", "image, media/none.png"})
    void aRelationThatLeadsNowhereIsLeftOut(String kind, String target) throws Exception {
        OpenedDocument file = render(parts -> {
            parts.remove("word/" + target);
            for (String list : List.of("word/_rels/document.xml.rels", "word/_rels/header1.xml.rels")) {
                parts.computeIfPresent(list, (name, text) -> text.replace("media/image1.png", "media/none.png"));
            }
        });
        try (XWPFDocument document = file.document()) {
            assertThat(document.getBodyElements()).isNotEmpty();
        }
        assertThat(file.part("word/header1.xml")).doesNotContain("<w:drawing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "word/.DS_Store",
                ".DS_Store",
                "__MACOSX/word/._document.xml",
                "word/Thumbs.db",
                "[trash]/0000.dat",
                "word/~$style.docx",
                "desktop.ini",
                "word\\notes.bin"
            })
    void whatAnotherProgramPutThereDoesNoHarm(String name) {
        OpenedDocument file = render(parts -> parts.put(name, "x"));
        assertThat(file.part("word/styles.xml")).contains("B03A2E");
        assertThat(file.parts()).doesNotContainKey(name);
    }

    private static String field(String instruction, String shown) {
        String code = instruction.startsWith("IF ")
                ? "<w:r><w:instrText>IF </w:instrText></w:r>"
                        + instruction.substring(3).replaceAll(" = .*", "")
                : "<w:r><w:instrText>" + instruction + "</w:instrText></w:r>";
        return "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>" + code
                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>" + shown
                + "</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    }

    private static OpenedDocument render(Consumer<Map<String, String>> change) {
        byte[] style = changed(StyleDocuments.libreOffice(), change);
        return OpenedDocument.of(new WordRenderer(Optional.of(style)).render(Specimen.report()));
    }
}
