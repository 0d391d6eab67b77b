package kring.model.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people write when they mean a quarter. */
class QuarterTest {
    @ParameterizedTest
    @CsvSource({
        "2025-q4,2025-Q4",
        "2025Q4,2025-Q4",
        "2025-4,2025-Q4",
        "2025 k4,2025-Q4",
        "Q1-2026,2026-Q1",
        "K1 2026,2026-Q1"
    })
    void aQuarterWrittenOtherwiseIsKnown(String words, String quarter) {
        assertThat(Quarter.near(words)).contains(Quarter.parse(quarter).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2025", "2025-Q5", "25-Q4", "2025-Q44", "HEAD~3", "2025-11-20", "4"})
    void anythingElseIsNot(String words) {
        assertThat(Quarter.near(words)).isEmpty();
    }
}
