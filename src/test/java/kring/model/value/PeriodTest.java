package kring.model.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {
    @ParameterizedTest
    @CsvSource({
        "2025-11-20,2025-11-20,2025-11-20",
        "2024-02,2024-02-01,2024-02-29",
        "2025-Q4,2025-10-01,2025-12-31",
        "2024,2024-01-01,2024-12-31"
    })
    void aDateMeansAllDaysThatItMayMean(String words, LocalDate first, LocalDate last) {
        assertThat(Period.parse(words)).contains(new Period(first, last));
        assertThat(Day.parse(words)).contains(last);
        assertThat(new Period(first, last).code()).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2025-13", "2025-02-30", "2025-Q5", "25", "soon"})
    void otherWordsMeanNone(String words) {
        assertThat(Period.parse(words)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-01,2025-03-31,true",
        "2025-02-01,2025-03-01,true",
        "2025-03-31,2025-04-02,true",
        "2025-03-10,2025-03-11,true",
        "2025-04-01,2025-04-02,false",
        "2025-02-01,2025-02-28,false"
    })
    void aPeriodTouchesWhatSharesADayWithIt(LocalDate from, LocalDate until, boolean touches) {
        assertThat(Period.parse("2025-03").orElseThrow().touches(from, until)).isEqualTo(touches);
    }
}
