package kring.report.word;

import static org.assertj.core.api.Assertions.assertThat;

import kring.Elsewhere;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated
class WordAnywhereTest {
    @Test
    void the_same_report_gives_the_same_bytes_anywhere() {
        byte[] here = new WordRenderer().render(Specimen.report());

        assertThat(Elsewhere.in(
                        "ar-EG-u-nu-arab", "Pacific/Auckland", () -> new WordRenderer().render(Specimen.report())))
                .isEqualTo(here);
    }
}
