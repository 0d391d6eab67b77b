package kring.report.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import kring.report.document.Tone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaletteTest {
    @ParameterizedTest
    @EnumSource(Tone.class)
    void a_word_with_a_tone_reads_well_on_paper_and_on_its_tint(Tone tone) {
        assertThat(contrast(Palette.colour(tone), Palette.PAPER)).isGreaterThan(4.5);
        assertThat(contrast(Palette.colour(tone), Palette.tint(tone))).isGreaterThan(4.5);
    }

    @ParameterizedTest
    @EnumSource(Tone.class)
    void a_number_of_a_heat_map_reads_well_on_its_shade(Tone tone) {
        assertThat(contrast(Palette.TEXT, Palette.shade(tone))).isGreaterThan(4.5);
    }

    @Test
    void shades_stay_apart_in_a_grey_print() {
        assertThat(Stream.of(Tone.GOOD, Tone.WATCH, Tone.BACK, Tone.BAD)
                        .map(tone -> luminance(Palette.shade(tone)))
                        .toList())
                .isSortedAccordingTo(java.util.Comparator.<Double>reverseOrder());
        assertThat(contrast(Palette.shade(Tone.GOOD), Palette.shade(Tone.WATCH)))
                .isGreaterThan(1.3);
        assertThat(contrast(Palette.shade(Tone.WATCH), Palette.shade(Tone.BAD))).isGreaterThan(1.5);
    }

    @Test
    void inks_read_well_on_paper_and_titles_on_the_ground_of_a_header() {
        assertThat(IntStream.range(0, 8).mapToObj(Palette::colour))
                .doesNotHaveDuplicates()
                .allSatisfy(
                        colour -> assertThat(contrast(colour, Palette.PAPER)).isGreaterThan(4.5));
        assertThat(contrast(Palette.QUIET, Palette.PAPER)).isGreaterThan(4.5);
        assertThat(contrast(Palette.ACCENT, Palette.HEADER)).isGreaterThan(4.5);
    }

    @Test
    void a_wash_lies_halfway_to_paper() {
        assertThat(Palette.lighter("000000")).isEqualTo("808080");
        assertThat(Palette.lighter("FFFFFF")).isEqualTo("FFFFFF");
    }

    private static double contrast(String one, String other) {
        double high = Math.max(luminance(one), luminance(other));
        double low = Math.min(luminance(one), luminance(other));
        return (high + 0.05) / (low + 0.05);
    }

    private static double luminance(String rgb) {
        int value = Integer.parseInt(rgb, 16);
        return 0.2126 * channel(value >> 16) + 0.7152 * channel(value >> 8) + 0.0722 * channel(value);
    }

    private static double channel(int value) {
        double share = (value & 0xFF) / 255.0;
        return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
