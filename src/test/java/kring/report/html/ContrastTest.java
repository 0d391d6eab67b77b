package kring.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ContrastTest {
    private static final double READABLE = 4.5;

    @Test
    void every_colour_of_text_is_readable_on_the_page_and_in_a_callout() throws IOException {
        List<Map<String, Integer>> schemes = schemes();
        assertThat(schemes).hasSize(3);
        for (Map<String, Integer> scheme : schemes) {
            scheme.forEach((name, colour) -> {
                if (!List.of("paper", "shade", "line").contains(name)) {
                    assertThat(contrast(colour, scheme.get("paper"))).as(name).isGreaterThanOrEqualTo(READABLE);
                    assertThat(contrast(colour, scheme.get("shade"))).as(name).isGreaterThanOrEqualTo(READABLE);
                }
            });
        }
    }

    /** The colours of light, dark and print, in the order of the style sheet. */
    private static List<Map<String, Integer>> schemes() throws IOException {
        try (InputStream in = HtmlRenderer.class.getResourceAsStream("page.css")) {
            String css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            List<Map<String, Integer>> schemes = new ArrayList<>();
            for (String scheme : css.split("--paper:")) {
                Map<String, Integer> colours = new LinkedHashMap<>();
                Matcher colour =
                        Pattern.compile("--([a-z0-9-]+): #([0-9a-f]{6})").matcher("--paper:" + scheme);
                while (colour.find()) {
                    colours.put(colour.group(1), Integer.parseInt(colour.group(2), 16));
                }
                schemes.add(colours);
            }
            return schemes.subList(1, schemes.size());
        }
    }

    private static double contrast(int one, int other) {
        double light = Math.max(luminance(one), luminance(other));
        double dark = Math.min(luminance(one), luminance(other));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(int colour) {
        return 0.2126 * part(colour >> 16 & 255) + 0.7152 * part(colour >> 8 & 255) + 0.0722 * part(colour & 255);
    }

    private static double part(int value) {
        double share = value / 255.0;
        return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
