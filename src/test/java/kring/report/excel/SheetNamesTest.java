package kring.report.excel;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.ss.util.WorkbookUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetNamesTest {
    private final SheetNames names = new SheetNames();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Halen / brengen                                | Halen - brengen",
                "Wat [nu]: doen? *                              | Wat -nu-- doen- -",
                "'Aan het woord'                                | Aan het woord",
                "Geschiedenis                                   | Geschiedenis (2)",
                "HISTORY                                        | HISTORY (2)",
                "Gezamenlijke ondernemingen van de kring        | Gezamenlijke ondernemingen van…",
                "''''                                           | kring",
                "_x0041_                                        | -x0041_",
            })
    void a_sheet_is_named_like_its_title_as_far_as_that_is_legal(String title, String name) {
        assertThat(names.sheet(title)).isEqualTo(name);
        WorkbookUtil.validateSheetName(name);
    }

    @Test
    void no_two_sheets_share_a_name_whatever_its_case() {
        assertThat(names.sheet("Signalen")).isEqualTo("Signalen");
        assertThat(names.sheet("signalen")).isEqualTo("signalen (2)");
        assertThat(names.sheet("Gezamenlijke ondernemingen van de kring")).isEqualTo("Gezamenlijke ondernemingen van…");
        assertThat(names.sheet("Gezamenlijke ondernemingen van het netwerk"))
                .isEqualTo("Gezamenlijke ondernemingen… (2)");
    }

    @Test
    void a_table_is_named_after_its_id() {
        assertThat(names.table("promises-kept")).isEqualTo("kring_promises_kept");
        assertThat(names.table("promises.kept")).isEqualTo("kring_promises_kept_2");
        assertThat(names.table("")).isEqualTo("kring_");
    }
}
