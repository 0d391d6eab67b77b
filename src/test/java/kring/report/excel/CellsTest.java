package kring.report.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import kring.language.Language;
import kring.report.document.Cell;
import kring.report.document.Column.Kind;
import kring.report.document.Tone;
import kring.report.office.Palette;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "31000    | m³   | #,##0\" m³\"",
                "18.5     | l/kg | #,##0.0\" l/kg\"",
                "9.25     | ''   | #,##0.00",
                "9.256    | ''   | #,##0.00",
                "9.001    | ''   | #,##0",
                "100      | %    | #,##0\"%\"",
                "45       | % of milk | #,##0\"%\"\" of milk\"",
                "12500    | euro | \"€\u00a0\"#,##0",
                "12500.5  | € a year | \"€\u00a0\"#,##0.00\" a year\"",
                "3        | 19\" | #,##0\" 19\"\\\"\"\"",
            })
    void an_amount_is_a_number_with_its_unit_in_the_format(BigDecimal value, String unit, String format) {
        XSSFCell cell = Written.cell(Kind.NUMBER, Cell.amount(value, unit));
        assertThat(cell.getNumericCellValue()).isEqualTo(value.doubleValue());
        assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo(format);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345678901234567", "1e400", "-1e15"})
    void a_number_that_a_cell_would_bend_is_written_out(BigDecimal value) {
        XSSFCell cell = Written.cell(Kind.NUMBER, Cell.amount(value, "€"));
        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getStringCellValue()).startsWith("€\u00a0");
    }

    @Test
    void a_rating_is_a_number_with_its_symbol_in_the_format_and_its_shade_behind_it() {
        XSSFCell cell = Written.cell(Kind.NUMBER, new Cell.Rating(Tone.BAD, new BigDecimal("2.25")));
        assertThat(cell.getNumericCellValue()).isEqualTo(2.25);
        assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("\"✗ \"#,##0.00");
        assertThat(cell.getCellStyle().getFillForegroundXSSFColor().getARGBHex())
                .isEqualTo("FF" + Palette.shade(Tone.BAD));
    }

    @Test
    void a_share_is_a_percentage_and_unrounded() {
        XSSFCell cell = Written.cell(Kind.PERCENTAGE, new Cell.Share(new BigDecimal("0.524")));
        assertThat(cell.getNumericCellValue()).isEqualTo(0.524);
        assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("0%");
    }

    @Test
    void a_day_is_a_date_as_its_language_writes_it() {
        LocalDate day = LocalDate.of(2026, 2, 12);
        XSSFCell dutch = Written.cell(Language.NL, Kind.DATE, Cell.day(day));
        assertThat(DateUtil.isCellDateFormatted(dutch)).isTrue();
        assertThat(dutch.getLocalDateTimeCellValue().toLocalDate()).isEqualTo(day);
        assertThat(dutch.getCellStyle().getDataFormatString()).isEqualTo("dd\\-mm\\-yyyy");
        XSSFCell english = Written.cell(Language.EN, Kind.DATE, Cell.day(day));
        assertThat(english.getCellStyle().getDataFormatString()).isEqualTo("dd\\/mm\\/yyyy");
    }

    @Test
    void a_day_from_before_the_calendar_of_excel_is_words() {
        assertThat(Written.cell(Kind.DATE, Cell.day(LocalDate.of(1899, 12, 31))).getStringCellValue())
                .isEqualTo("31-12-1899");
    }

    @Test
    void a_status_is_its_symbol_and_its_word() {
        assertThat(Written.cell(Kind.STATUS, new Cell.Status(Tone.GOOD, "nagekomen"))
                        .getStringCellValue())
                .isEqualTo("✓ nagekomen");
    }

    @Test
    void several_lines_stand_under_each_other_in_one_wrapped_cell() {
        XSSFCell cell = Written.cell(Kind.TEXT, new Cell.Lines(List.of("een", "twee")));
        assertThat(cell.getStringCellValue()).isEqualTo("een\ntwee");
        assertThat(cell.getCellStyle().getWrapText()).isTrue();
        assertThat(cell.getRow().getHeightInPoints()).isGreaterThanOrEqualTo(30);
    }

    @Test
    void nothing_is_a_blank_cell() {
        assertThat(Written.cell(Kind.TEXT, Cell.EMPTY).getCellType()).isEqualTo(CellType.BLANK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+31 6 12345678", "-1", "@SUM(A1)", "=HYPERLINK(\"http://x\",\"y\")"})
    void words_that_look_like_a_formula_stay_words(String words) {
        XSSFCell cell = Written.cell(Kind.TEXT, Cell.words(words));
        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getStringCellValue()).isEqualTo(words);
        assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "_x0041_",
                "_x005F_x0041_",
                " leading and trailing ",
                "<b>&amp;</b> ]]>",
                "a\tb\nc",
                "é€\uD83E\uDD1D",
                "0612345678"
            })
    void words_read_back_as_they_are(String words) {
        XSSFCell cell = Written.cell(Kind.TEXT, Cell.words(words));
        assertThat(cell.getStringCellValue()).isEqualTo(words);
        assertThat(cell.getCellStyle().getQuotePrefixed()).isFalse();
    }

    @Test
    void characters_that_a_file_cannot_hold_are_shown_as_replaced() {
        assertThat(Written.cell(Kind.TEXT, Cell.words("a\u0000b\uD800c")).getStringCellValue())
                .isEqualTo("a\uFFFDb\uFFFDc");
    }

    @Test
    void words_that_are_too_long_for_a_cell_are_cut_visibly() {
        assertThat(Written.cell(Kind.TEXT, Cell.words("woord ".repeat(6000))).getStringCellValue())
                .hasSize(32_767)
                .endsWith("…");
    }
}
