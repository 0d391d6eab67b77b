package kring.report.word.look;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values as makers write them, and as Word takes them; nothing where it takes none. */
class MarkupValueTest {
    @ParameterizedTest
    @CsvSource({
        "twips, 1247, 1247",
        "twips, 1247.4, 1247",
        "twips, 1247.5, 1248",
        "twips, 2.2cm, 1247",
        "twips, 22mm, 1247",
        "twips, 0.5in, 720",
        "twips, 62.35pt, 1247",
        "twips, 1pc, 240",
        "twips, -1,",
        "twips, 99999,",
        "twips, 1e3,",
        "twips, 10px,",
        "twips, 50%,",
        "twips, NaN,",
        "stwips, -284.0, -284",
        "stwips, -0.5cm, -283",
        "half, 10.5pt, 21",
        "half, 21.0, 21",
        "half, 0,",
        "uint, -4,",
        "uint, 4pt,",
        "int, 9999999999,",
        "int, +3, 3",
        "measure, 50%, 50%",
        "measure, 5000, 5000",
        "scale, 700,",
        "on, maybe,",
        "on, off, off",
        "colour, AA11BB, AA11BB",
        "colour, red,",
        "colour, auto, auto",
        "hex4, 00A0, 00A0",
        "hex4, A0,",
    })
    void aValueIsPutRightOrLeftOut(String kind, String given, String taken) {
        assertThat(MarkupValue.of(kind, given).orElse(null)).isEqualTo(taken);
    }
}
