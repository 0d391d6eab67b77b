package kring.language;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Numbers, shares and days as people write them in a language; independent of the machine's locale. */
public final class Figures {
    private final DecimalFormat number;
    private final DateTimeFormatter day;
    private final DateTimeFormatter longDay;

    public Figures(Language language) {
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(language.locale());
        symbols.setGroupingSeparator(language == Language.NL ? '.' : ',');
        symbols.setDecimalSeparator(language == Language.NL ? ',' : '.');
        symbols.setMinusSign('-');
        number = new DecimalFormat("#,##0.##", symbols);
        number.setRoundingMode(RoundingMode.HALF_UP);
        day = DateTimeFormatter.ofPattern(language == Language.NL ? "dd-MM-yyyy" : "dd/MM/yyyy", language.locale());
        longDay = DateTimeFormatter.ofPattern("d MMMM yyyy", language.locale());
    }

    /** A number with at most two decimals: {@code 31.000} or {@code 31,000}. */
    public String number(@Nullable BigDecimal value) {
        return number.format(value);
    }

    /** A number followed by its unit, when it has one. */
    public String amount(BigDecimal value, @Nullable String unit) {
        return unit == null || unit.isEmpty() ? number(value) : number(value) + " " + unit;
    }

    /** A share as whole per cents: 0.254 is {@code 25%}. */
    public String share(BigDecimal value) {
        return value.movePointRight(2).setScale(0, RoundingMode.HALF_UP) + "%";
    }

    /** A day in figures. */
    public String day(LocalDate date) {
        return day.format(date);
    }

    /** A day with the month's name. */
    public String longDay(LocalDate date) {
        return longDay.format(date);
    }
}
