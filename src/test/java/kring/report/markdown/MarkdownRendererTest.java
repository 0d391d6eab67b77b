package kring.report.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kring.language.Language;
import kring.report.RandomReport;
import kring.report.document.Block;
import kring.report.document.Bullets;
import kring.report.document.Cell;
import kring.report.document.Column;
import kring.report.document.Paragraph;
import kring.report.document.Report;
import kring.report.document.Section;
import kring.report.document.Table;
import kring.report.document.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownRendererTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "De bakker (zie 3.2) doet mee - nog één keer - voor 5 < 6; R&D 50% + 3 = meer!",
                "31 december: klaar.",
                "-5 graden, +3 en 2025-Q4",
                "a.b@example.org: 'ja' en \"nee\""
            })
    void ordinary_prose_stays_readable(String prose) {
        assertThat(paragraph(prose)).isEqualTo(prose);
    }

    @ParameterizedTest
    @ValueSource(strings = {"# kop", "> citaat", "- lijst", "+ lijst", "---", "===", "-", ":-:", "#tag"})
    void a_line_cannot_start_a_block(String line) {
        assertThat(paragraph(line)).isEqualTo("\\" + line);
        assertThat(paragraph("  " + line)).isEqualTo("\\" + line);
        assertThat(paragraph("a\n" + line)).isEqualTo("a\\\n\\" + line);
    }

    @Test
    void a_number_at_the_start_does_not_count() {
        assertThat(paragraph("1. een")).isEqualTo("1\\. een");
        assertThat(paragraph("12) twaalf")).isEqualTo("12\\) twaalf");
        assertThat(paragraph("1.5 graad")).isEqualTo("1.5 graad");
    }

    @Test
    void signs_that_are_markup_are_escaped() {
        assertThat(paragraph("a *b* _c_ `d` ~e~ [f](g) ![h] | <i>j</i> &amp; \\ $k$ <!-- "))
                .isEqualTo(
                        "a \\*b\\* \\_c\\_ \\`d\\` \\~e\\~ \\[f\\](g) !\\[h\\] \\| \\<i>j\\</i> \\&amp; \\\\ \\$k\\$ \\<!--");
    }

    @Test
    void stress_is_stars_or_tags_where_stars_would_not_work() {
        Text text = Text.of("Dus ")
                .then("let op: ", Text.Stress.STRONG)
                .then("bron.", Text.Stress.QUIET)
                .then("x", Text.Stress.STRONG)
                .then("ja");
        assertThat(render(new Paragraph(text))).endsWith("Dus **let op:** <em>bron.</em>**x**ja\n");
    }

    @Test
    void a_cell_cannot_leave_its_table() {
        Table table = new Table(
                "t",
                List.of(new Column("a|b", Column.Kind.TEXT, 5)),
                List.of(List.of(Cell.words("c | d\r\n- e\\\n\n<br>"))));
        assertThat(render(table)).endsWith("""
                | a\\|b |
                | --- |
                | c \\| d<br>- e\\\\<br>\\<br> |
                """);
    }

    @Test
    void a_heading_keeps_its_last_sign_and_an_empty_bullet_falls_away() {
        Section section = new Section("In C #", new Bullets(List.of(Text.of(" "), Text.of("- a\nb"))));
        assertThat(render(section)).endsWith("""
                ## In C \\#

                - \\- a\\
                  b
                """);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void any_content_ends_with_one_line_break_and_holds_no_control_character(long seed) {
        String text = new MarkdownRenderer().render(new RandomReport(seed).report());
        assertThat(text).endsWith("\n").doesNotEndWith("\n\n").doesNotContain("\n\n\n");
        assertThat(text.lines())
                .allSatisfy(line -> assertThat(line.codePoints().anyMatch(Character::isISOControl))
                        .isFalse());
    }

    private static String paragraph(String words) {
        return render(new Paragraph(words)).replaceFirst("^# T\n\n", "").stripTrailing();
    }

    private static String render(Block... blocks) {
        return new MarkdownRenderer().render(new Report(Language.NL, "T", "", "", List.of(blocks)));
    }
}
