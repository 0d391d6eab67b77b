package kring.forms.typed;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import kring.report.document.form.FilledValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which parts of the whole somebody can mean. */
class SharesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "60%     | 0.6",
                "60 %    | 0.6",
                "12,5%   | 0.125",
                "0,6     | 0.6",
                "0.6     | 0.6",
                "60      | 0.6",
                "100     | 1",
                "0       | 0",
                "0%      | 0",
                "1       | 1 0.01",
                "1%      | 0.01",
                "100%    | 1",
                "60.000  | 0.6",
                "101     | ",
                "101%    | ",
                "-5%     | ",
                "-0,5    | ",
                "de helft| ",
                "%       | "
            })
    void typedAsWords(String typed, String shares) {
        assertThat(Shares.of(new FilledValue.Words(typed)))
                .usingElementComparator(BigDecimal::compareTo)
                .isEqualTo(numbers(shares));
    }

    @ParameterizedTest
    @CsvSource({"0.6, true, 0.6", "1, true, 1", "60, true,", "0.6, false, 0.6", "60, false, 0.6", "1, false, 1 0.01"})
    void asANumberOfTheSheet(BigDecimal value, boolean percent, String shares) {
        assertThat(Shares.of(new FilledValue.Number(value, percent, "", null)))
                .usingElementComparator(BigDecimal::compareTo)
                .isEqualTo(numbers(shares));
    }

    @Test
    void aDayIsNoShare() {
        assertThat(Shares.of(new FilledValue.Day(LocalDate.of(2026, 6, 1), FilledValue.Extent.DAY, "01-06-2026")))
                .isEmpty();
    }

    private static List<BigDecimal> numbers(String shares) {
        return shares == null
                ? List.of()
                : Arrays.stream(shares.split(" ")).map(BigDecimal::new).toList();
    }
}
