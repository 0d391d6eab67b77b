package kring.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Figures read as people say them, and a sign stays with its number; {@code ~} stands for a space at which no line breaks. */
class FiguresTest {
    private final Figures dutch = new Figures(Language.NL);
    private final Figures english = new Figures(Language.EN);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "31000    | m³ gas          | 31.000 m³ gas          | 31,000 m³ gas",
                "12500.5  | euro            | €~12.500,50            | €12,500.50",
                "12500    | €               | €~12.500               | €12,500",
                "12500.005| EUR             | €~12.500,01            | €12,500.01",
                "12500.001| Euro            | €~12.500               | €12,500",
                "3        | euro per kilo   | €~3 per kilo           | €3 per kilo",
                "2        | € a year        | €~2 a year             | €2 a year",
                "4        | Europese landen | 4 Europese landen      | 4 Europese landen",
                "4        | eurocenten      | 4 eurocenten           | 4 eurocenten",
                "45       | % van de melk   | 45% van de melk        | 45% van de melk",
                "2.5      | %               | 2,5%                   | 2.5%",
                "7        | ''              | 7                      | 7"
            })
    void anAmountHasItsSignWhereItBelongs(BigDecimal value, String unit, String nl, String en) {
        assertThat(dutch.amount(value, unit).replace('\u00a0', '~')).isEqualTo(nl);
        assertThat(english.amount(value, unit).replace('\u00a0', '~')).isEqualTo(en);
    }

    @Test
    void wordsOfAUnitMayBeLeftOutAndTheSignStays() {
        assertThat(dutch.signed(new BigDecimal("45"), "% van de melk")).isEqualTo("45%");
        assertThat(dutch.signed(new BigDecimal("36000"), "m³ gas")).isEqualTo("36.000");
        assertThat(english.signed(new BigDecimal("-1.5"), "euro a kilo")).isEqualTo("-€1.50");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-11-03, 03-11-2025, 03/11/2025, 3 november 2025, 3 November 2025",
        "2025-Q3, 3e kw. 2025, Q3 2025, het 3e kwartaal 2025, Q3 2025",
        "2025-08, augustus 2025, August 2025, augustus 2025, August 2025",
        "2025, 2025, 2025, 2025, 2025"
    })
    void aDateReadsAsExactlyAsItIsKnown(String code, String nl, String en, String saidNl, String saidEn) {
        assertThat(dutch.date(code)).isEqualTo(nl);
        assertThat(english.date(code)).isEqualTo(en);
        assertThat(dutch.dateInSentence(code)).isEqualTo(saidNl);
        assertThat(english.dateInSentence(code)).isEqualTo(saidEn);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-Q4, 4e kwartaal 2025, Q4 2025, 4e kw. 2025, Q4 2025",
        "2026-Q1, 1e kwartaal 2026, Q1 2026, 1e kw. 2026, Q1 2026",
        "2025-11, november 2025, November 2025, november 2025, November 2025",
        "2025, 2025, 2025, 2025, 2025",
        "HEAD~3, HEAD~3, HEAD~3, HEAD~3, HEAD~3"
    })
    void aQuarterAndAMonthReadAsTheyAreSaid(String code, String nl, String en, String shortNl, String shortEn) {
        assertThat(dutch.period(code)).isEqualTo(nl);
        assertThat(english.period(code)).isEqualTo(en);
        assertThat(dutch.shortPeriod(code)).isEqualTo(shortNl);
        assertThat(english.shortPeriod(code)).isEqualTo(shortEn);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void namesTheMonthsAsJavaDoes(Language language) {
        for (Month month : Month.values()) {
            assertThat(new Figures(language).longDay(LocalDate.of(2025, month, 3)))
                    .isEqualTo("3 " + month.getDisplayName(TextStyle.FULL, language.locale()) + " 2025");
            assertThat(new Figures(language).period(YearMonth.of(2025, month).toString()))
                    .isEqualTo(month.getDisplayName(TextStyle.FULL_STANDALONE, language.locale()) + " 2025");
        }
    }
}
