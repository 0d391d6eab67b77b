package kring.report.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import kring.language.Figures;
import kring.language.Language;
import kring.report.document.Cell;
import org.junit.jupiter.api.Test;

class RowsTogetherTest {
    private static final Figures FIGURES = new Figures(Language.NL);

    @Test
    void neither_the_first_row_nor_the_last_stands_on_a_page_alone() {
        assertThat(together("a", "b", "c", "d", "e")).containsExactly(0, 1, 4);
    }

    @Test
    void a_single_row_stays_with_its_header_and_holds_nothing_below() {
        assertThat(together("a")).containsExactly(0);
    }

    @Test
    void rows_that_leave_unsaid_whose_they_are_stay_with_the_one_that_says_it() {
        assertThat(together("a", "b", "c", "", "", "d", "e")).containsExactly(0, 1, 3, 4, 6);
    }

    @Test
    void so_many_rows_of_one_that_they_fill_a_page_may_be_parted() {
        assertThat(together("a", "b", "c", "", "", "", "", "", "d", "e")).containsExactly(0, 1, 9);
    }

    @Test
    void of_many_rows_of_one_those_of_one_within_them_stay_together() {
        List<List<Cell>> rows = Stream.of("1a", "1b", "2c", "2d", "2e", "2 ", "2f", "2g")
                .map(said -> List.of(cell(said.substring(0, 1), "2"), cell(said.substring(1), " ")))
                .toList();
        assertThat(RowsTogether.in(rows, FIGURES).toArray()).containsExactly(0, 1, 5, 7);
    }

    @Test
    void a_row_that_is_high_enough_for_company_of_its_own_keeps_none() {
        List<List<Cell>> rows = Collections.nCopies(3, List.of(new Cell.Lines(List.of("a", "b", "c", "d", "e"))));
        assertThat(RowsTogether.in(rows, FIGURES).toArray()).containsExactly(0);
    }

    private static int[] together(String... first) {
        List<List<Cell>> rows = Stream.of(first)
                .map(said -> List.<Cell>of(cell(said, ""), cell("x", "")))
                .toList();
        return RowsTogether.in(rows, FIGURES).toArray();
    }

    private static Cell cell(String said, String same) {
        return said.equals(same) ? Cell.SAME : new Cell.Words(said);
    }
}
