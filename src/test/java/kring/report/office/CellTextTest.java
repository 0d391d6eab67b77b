package kring.report.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CellTextTest {
    @Test
    void what_xml_forbids_shows_as_a_replacement_character() {
        assertThat(XmlText.text("a\u0000b\u001Bc\uD83Dd\uFFFEe\u0085f"))
                .isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFDf");
    }

    @Test
    void tabs_accents_and_pictures_stay_and_line_ends_become_one_kind() {
        assertThat(XmlText.text("é\t€\uD83E\uDD1D\r\nb\rc")).isEqualTo("é\t€\uD83E\uDD1D\nb\nc");
    }

    @Test
    void what_a_spreadsheet_would_read_as_an_escape_is_escaped() {
        assertThat(CellText.of("_x0041_x0042_ and _x41_")).isEqualTo("_x005F_x0041_x005F_x0042_ and _x41_");
    }

    @Test
    void a_long_text_is_cut_visibly_also_when_escapes_make_it_longer() {
        assertThat(CellText.of("a".repeat(40_000))).hasSize(CellText.LIMIT).endsWith("a…");
        assertThat(CellText.of("_x0041_".repeat(5_000)))
                .hasSizeBetween(CellText.LIMIT - 20, CellText.LIMIT)
                .endsWith("…");
    }

    @Test
    void a_cut_never_halves_a_character() {
        assertThat(CellText.cut("ab\uD83E\uDD1Dcd", 4)).isEqualTo("ab…");
        assertThat(CellText.cut("abc", 3)).isEqualTo("abc");
    }
}
