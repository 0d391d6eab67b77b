package kring.report.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import kring.language.Language;
import kring.report.document.Tone;
import kring.report.office.Palette;
import kring.report.word.look.WordLook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LookTest {
    private static final String STYLES =
            new String(WordLook.own(Language.NL).get("word/styles.xml"), StandardCharsets.UTF_8);

    @ParameterizedTest
    @EnumSource
    void a_tone_has_the_colours_that_it_has_in_workbooks(Tone tone) {
        assertThat(style(StyleName.tone(tone))).contains("w:color w:val=\"" + Palette.colour(tone) + "\"");
        assertThat(style(StyleName.callout(tone)))
                .contains("w:color=\"" + Palette.colour(tone) + "\"", "w:fill=\"" + Palette.tint(tone) + "\"");
    }

    @ParameterizedTest
    @EnumSource
    void every_style_that_is_used_is_there(StyleName name) {
        assertThat(style(name.shown())).isNotEmpty();
    }

    @Test
    void titles_have_the_colour_that_they_have_in_workbooks() {
        assertThat(style("Title")).contains(Palette.ACCENT);
        assertThat(style("kring quiet")).contains(Palette.QUIET);
        assertThat(style("kring")).contains(Palette.HEADER, Palette.LINE);
    }

    private static String style(String name) {
        for (String style : STYLES.split("(?=<w:style )")) {
            if (style.toLowerCase(Locale.ROOT).contains("<w:name w:val=\"" + name.toLowerCase(Locale.ROOT) + "\"")) {
                return style;
            }
        }
        return "";
    }
}
