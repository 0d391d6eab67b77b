package kring.report.excel;

import static org.assertj.core.api.Assertions.assertThat;

import kring.Elsewhere;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated
class ExcelAnywhereTest {
    @Test
    void the_same_report_gives_the_same_bytes_in_another_place() {
        byte[] here = new ExcelRenderer().render(SampleWorkbook.workbook());

        assertThat(Elsewhere.in(
                        "ar-EG-u-nu-arab", "Pacific/Apia", () -> new ExcelRenderer().render(SampleWorkbook.workbook())))
                .isEqualTo(here);
    }
}
