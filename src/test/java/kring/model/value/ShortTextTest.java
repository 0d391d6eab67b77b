package kring.model.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first words of a text: cut between words; to be known by in a heading or legend without a full stop. */
class ShortTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            vier kratten brood           | 18 | vier kratten brood
            vier kratten brood           | 17 | vier kratten…
            warmtewisselaarsinstallatie  | 10 | warmtewis…
            vier kratten, brood          | 15 | vier kratten…
            vier   kratten               | 12 | vier kratten
            """)
    void aTextIsCutWhereItIsTooLong(String text, int longest, String expected) {
        assertThat(ShortText.of(text, longest)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Vier kratten brood.          | 18 | Vier kratten brood
            Vier kratten brood!          | 18 | Vier kratten…
            Vier kratten brood.          | 17 | Vier kratten…
            Warmtewisselaarsinstallatie  | 10 | Warmtewis…
            Een warmtewisselaar          | 10 | Een warmt…
            """)
    void aLabelHasNoFullStopAndIsCutBetweenWords(String text, int longest, String expected) {
        assertThat(ShortText.label(text, longest)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"10", "11"})
    void aLabelIsOneLineAndSplitsNoCharacter(int longest) {
        String label = ShortText.label("🌱".repeat(5) + "\n" + "🌱".repeat(9), longest);
        assertThat(label)
                .doesNotContain("\n")
                .isEqualTo(new String(
                        label.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                        java.nio.charset.StandardCharsets.UTF_8));
    }
}
