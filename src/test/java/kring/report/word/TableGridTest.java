package kring.report.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kring.report.document.Column;
import kring.report.document.Table;
import org.junit.jupiter.api.Test;

class TableGridTest {
    @Test
    void columns_share_the_line_as_they_wish() {
        assertThat(TableGrid.widths(new int[] {10, 30}, new int[] {5, 5}, 400)).containsExactly(100, 300);
    }

    @Test
    void a_column_gets_what_its_longest_word_needs() {
        assertThat(TableGrid.widths(new int[] {10, 30, 40}, new int[] {100, 50, 50}, 400))
                .containsExactly(100, 128, 171);
    }

    @Test
    void widening_one_column_may_make_the_next_too_narrow() {
        assertThat(TableGrid.widths(new int[] {10, 30, 40}, new int[] {200, 80, 50}, 400))
                .containsExactly(200, 85, 114);
        assertThat(TableGrid.widths(new int[] {10, 30, 40}, new int[] {200, 90, 50}, 400))
                .containsExactly(200, 90, 110);
    }

    @Test
    void a_status_takes_one_line_where_that_makes_the_table_shorter() {
        Table table = new Table(
                "t",
                List.of(new Column("Wat", Column.Kind.TEXT, 90), new Column("Stand", Column.Kind.STATUS, 10)),
                List.of());
        String status = "✓\u00a0hoge score";
        int room = 4000;
        assertThat(TableGrid.widths(table, List.<String[]>of(new String[] {"kort", status}), room)[1])
                .isEqualTo(260 + 104 * status.length());
        String text = "Houdt woord tegen de hele klas en de gang. ";
        assertThat(TableGrid.widths(table, List.<String[]>of(new String[] {text.repeat(5), status}), room)[1])
                .isLessThan(260 + 104 * status.length());
    }

    @Test
    void where_words_must_break_all_columns_suffer_alike() {
        assertThat(TableGrid.widths(new int[] {1, 1}, new int[] {300, 100}, 200))
                .containsExactly(150, 50);
    }
}
