package kring.folder.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import kring.model.value.Legible;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whether a text can be seen is one rule, in the schemas and in Java. */
class LegibleTest {
    private static final JsonNode NAME =
            JsonMapper.shared().readTree(Schemas.text("common")).at("/$defs/name");
    private static final Pattern SHOWS = Pattern.compile(NAME.get("pattern").stringValue());
    private static final Pattern HIDES = Pattern.compile(NAME.at("/not/pattern").stringValue());

    @Test
    void ofEachCharacterBothSayTheSame() {
        for (int c = 1; c <= Character.MAX_CODE_POINT; c++) {
            if (Character.isDefined(c) && (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)) {
                String text = Character.toString(c);
                assertThat(Legible.shows(text))
                        .as("%X", c)
                        .isEqualTo(SHOWS.matcher(text).find());
                assertThat(Legible.invisible("a" + text).isPresent())
                        .as("%X", c)
                        .isEqualTo(HIDES.matcher("a" + text).find());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0xAD, 0x34F, 0x61C, 0x115F, 0x180E, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x2060, 0x2063, 0x2800,
                0x3164, 0xFFA0, 0xE0041
            })
    void whatHasNoLookIsInvisibleInAName(int c) {
        assertThat(Legible.invisible("Jan" + Character.toString(c) + "sen")).hasValue(c);
        assertThat(Legible.shows(Character.toString(c))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ren\u00E9e",
                "\uD83D\uDC69\u200D\uD83C\uDF3E",
                "\u2764\uFE0F",
                "\u0646\u200C\u0647",
                "O\u2019Neill",
                "Jan\u00A0Bakker"
            })
    void whatAScriptOrAPictureNeedsIsFine(String name) {
        assertThat(Legible.invisible(name)).isEmpty();
        assertThat(Legible.shows(name)).isTrue();
    }
}
