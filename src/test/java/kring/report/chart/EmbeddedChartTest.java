package kring.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import kring.Elsewhere;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated
class EmbeddedChartTest {
    @Test
    void its_workbook_is_the_same_bytes_wherever_it_is_written() {
        byte[] here = Charts.embedded(SampleCharts.gas()).workbook();
        assertThat(Elsewhere.in(
                        "en",
                        "Pacific/Apia",
                        () -> Charts.embedded(SampleCharts.gas()).workbook()))
                .isEqualTo(here);
    }
}
