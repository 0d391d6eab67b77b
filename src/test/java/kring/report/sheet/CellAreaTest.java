package kring.report.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.ss.util.CellReference;
import org.junit.jupiter.api.Test;

class CellAreaTest {
    @Test
    void columns_have_the_letters_that_a_spreadsheet_gives_them() {
        for (int column = 0; column < 1000; column++) {
            assertThat(CellArea.letters(column)).isEqualTo(CellReference.convertNumToColString(column));
        }
    }

    @Test
    void a_single_cell_is_said_once() {
        assertThat(new CellArea(4, 1, 4, 1).relative()).isEqualTo("B5");
        assertThat(new CellArea(4, 1, 5, 2).fixed()).isEqualTo("$B$5:$C$6");
    }
}
