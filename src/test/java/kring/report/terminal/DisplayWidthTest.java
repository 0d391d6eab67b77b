package kring.report.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {
    @ParameterizedTest
    @CsvSource({
        "abc, 3",
        "é, 1",
        "e\u0301, 1",
        "漢, 2",
        "ｱ, 1",
        "！, 2",
        "👍, 2",
        "☀, 1",
        "☀\uFE0F, 2",
        "한, 2",
        "✓▲●○✗█▁, 7"
    })
    void a_character_takes_the_cells_a_terminal_gives_it(String text, int width) {
        assertThat(DisplayWidth.of(text)).isEqualTo(width);
    }
}
