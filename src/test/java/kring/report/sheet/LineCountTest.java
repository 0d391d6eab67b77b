package kring.report.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineCountTest {
    @Test
    void a_short_text_and_none_take_a_line() {
        assertThat(LineCount.of("", 20)).isEqualTo(1);
        assertThat(LineCount.of("kort", 20)).isEqualTo(1);
    }

    @Test
    void every_line_break_counts() {
        assertThat(LineCount.of("een\n\ndrie", 20)).isEqualTo(3);
    }

    @Test
    void words_move_to_the_next_line_whole_and_long_ones_are_broken() {
        assertThat(LineCount.of("aaaaaaaa bbbbbbbb cccccccc", 11)).isEqualTo(3);
        assertThat(LineCount.of("a".repeat(45), 11)).isEqualTo(5);
    }

    @Test
    void wide_letters_need_more_room_than_narrow_ones() {
        assertThat(LineCount.of("WWWWWWWW", 11)).isGreaterThan(LineCount.of("iiiiiiii", 11));
    }
}
