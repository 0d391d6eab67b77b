package kring.report.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kring.report.sheet.Workbook;
import kring.report.sheet.Worksheet;
import org.junit.jupiter.api.Test;

class PageWidthTest {
    @Test
    void a_wide_sheet_lies_on_its_side() {
        assertThat(PageWidth.of(90).landscape()).isFalse();
        assertThat(PageWidth.of(140).landscape()).isTrue();
    }

    @Test
    void a_few_rows_too_many_still_make_one_page() {
        PageWidth paper = PageWidth.of(90);
        assertThat(paper.takes(paper.room() * 1.2)).isTrue();
        assertThat(paper.takes(paper.room() * 1.5)).isFalse();
    }

    @Test
    void a_page_is_turned_before_what_would_be_cut_in_two_and_not_otherwise() {
        Worksheet sheet = new Workbook().sheet("a");
        PageWidth page = new PageWidth(false, 40 * Worksheet.ROW);
        page.turn(
                sheet,
                List.of(new PageWidth.Stretch(50, 69), new PageWidth.Stretch(76, 95), new PageWidth.Stretch(96, 115)));
        assertThat(sheet.pages().breaks()).containsExactly(76);
    }

    @Test
    void a_page_that_ends_about_where_something_begins_is_turned_there() {
        Worksheet sheet = new Workbook().sheet("a");
        PageWidth page = new PageWidth(false, 40 * Worksheet.ROW);
        page.turn(sheet, List.of(new PageWidth.Stretch(10, 38), new PageWidth.Stretch(41, 60)));
        assertThat(sheet.pages().breaks()).containsExactly(41);
    }
}
