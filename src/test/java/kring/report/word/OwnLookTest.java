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
import kring.report.Bullets;
import kring.report.Text;
import kring.report.word.look.UnusableStyle;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

class OwnLookTest {
    private static final byte[] STYLE = StyleDocuments.libreOffice();

    @Test
    void pages_header_and_footer_are_those_of_the_style_document() throws Exception {
        Opened file = render(STYLE);

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
        Opened file = render(STYLE);

        assertThat(file.parts().values()).noneMatch(part -> part.matches("(?is).*(geheim|opmerking|onderwerp).*"));
        assertThat(file.parts().keySet()).noneMatch(part -> part.matches(".*(comments|notes).*"));
    }

    @Test
    void a_bullet_list_without_bullets_gets_them() {
        Opened file = Opened.of(
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
        Opened file = render(with(parts -> {
            replace(parts, "word/styles.xml", "w:styleId=\"Heading1\"", "w:styleId=\"Kop1\"");
            replace(parts, "word/styles.xml", "w:val=\"Heading 1\"", "w:val=\"heading 1\"");
            replace(parts, "word/styles.xml", "w:styleId=\"Index\"", "w:styleId=\"KringGood\"");
        }));

        assertThat(file.body()).contains("<w:pStyle w:val=\"Kop1\"/>").contains("<w:rStyle w:val=\"KringGoodK\"/>");
    }

    @Test
    void a_template_becomes_a_document() {
        Opened file = render(with(parts -> replace(
                parts, "[Content_Types].xml", "wordprocessingml.document.main", "wordprocessingml.template.main")));

        assertThat(file.part("[Content_Types].xml"))
                .contains("wordprocessingml.document.main")
                .doesNotContain("template.main");
    }

    @Test
    void a_first_page_of_its_own_has_the_line_too() {
        Opened file = render(with(parts -> replace(parts, "word/document.xml", "<w:pgSz", "<w:titlePg/><w:pgSz")));

        assertThat(file.parts().keySet().stream().filter(name -> name.startsWith("word/footer")))
                .hasSize(2)
                .allMatch(name -> file.part(name).contains("voor de deelnemers"));
    }

    @Test
    void a_footer_with_page_numbers_gets_no_second_one() {
        Opened file = render(with(parts -> replace(
                parts, "word/footer1.xml", "</w:p>", "<w:fldSimple w:instr=\" PAGE \"><w:r/></w:fldSimple></w:p>")));

        assertThat(file.part("word/footer1.xml")).contains("voor de deelnemers").doesNotContain("NUMPAGES");
    }

    @Test
    void an_earlier_report_can_be_the_style_document() {
        byte[] earlier = new WordRenderer(Optional.of(STYLE)).render(Specimen.report());

        Opened file = render(earlier);

        assertThat(file.part("word/footer1.xml"))
                .containsOnlyOnce("voor de deelnemers")
                .containsOnlyOnce("NUMPAGES");
        assertThat(file.part("word/styles.xml")).isEqualTo(Opened.of(earlier).part("word/styles.xml"));
    }

    @Test
    void a_page_that_is_not_fully_described_is_completed() {
        Opened file = render(with(parts -> {
            replace(parts, "word/document.xml", "w:left=\"1701\"", "");
            parts.compute("word/document.xml", (name, text) -> text.replaceAll("<w:pgSz [^>]*>", ""));
        }));

        assertThat(file.body()).contains("w:w=\"11906\"", "w:left=\"1247\"");
    }

    @Test
    void the_same_style_document_gives_the_same_bytes() {
        assertThat(render(STYLE).bytes()).isEqualTo(render(STYLE).bytes());
    }

    @Test
    void what_is_no_word_document_is_refused() {
        byte[] prose = "Beste kring".getBytes(StandardCharsets.UTF_8);
        byte[] half = Arrays.copyOf(STYLE, STYLE.length / 2);
        byte[] sheet = with(parts ->
                replace(parts, "[Content_Types].xml", "wordprocessingml.document.main", "spreadsheetml.sheet.main"));
        byte[] broken = with(parts -> replace(parts, "word/styles.xml", "</w:styles>", ""));
        byte[] head = with(parts -> replace(parts, "word/header1.xml", "</w:hdr>", ""));
        for (byte[] bad : new byte[][] {prose, half, sheet, broken, head, new byte[0]}) {
            assertThatThrownBy(() -> render(bad)).isInstanceOf(UnusableStyle.class);
        }
    }

    private static byte[] with(Consumer<Map<String, String>> change) {
        return changed(STYLE, change);
    }

    private static Opened render(byte[] style) {
        return Opened.of(new WordRenderer(Optional.of(style)).render(Specimen.report()));
    }
}
