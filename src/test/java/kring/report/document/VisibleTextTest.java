package kring.report.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisibleTextTest {
    @Test
    void what_does_not_show_is_made_visible() {
        assertThat(VisibleText.line("a\033[0m\u0000\u007F\u009B\u202E\u2066\u200B\uFEFF\uD800\uFFFF\u2028\uE000z"))
                .isEqualTo("a␛[0m␀␡���������z");
    }

    @Test
    void ordinary_text_of_any_script_stays_as_it_is() {
        String text = "Joe\u0308l, “m³” – 漢字 👩\u200D👧 ☀\uFE0F क्‍ष €";
        assertThat(VisibleText.line(text)).isEqualTo(text);
    }

    @Test
    void a_tab_is_a_blank_and_a_soft_hyphen_nothing() {
        assertThat(VisibleText.line("a\tb\u00ADc")).isEqualTo("a bc");
    }
}
