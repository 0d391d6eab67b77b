package kring.language;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers, shares and days as people write them in a language; independent of the machine's locale. */
public final class Figures {
    private static final Pattern QUARTER = Pattern.compile("([0-9]{4})-Q([1-4])");
    private static final Pattern MONTH = Pattern.compile("[0-9]{4}-(0[1-9]|1[0-2])");
    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth");

    private final Language language;
    private final DecimalFormat number;
    private final DateTimeFormatter day;
    private final DateTimeFormatter longDay;
    private final DateTimeFormatter month;

    public Figures(Language language) {
        this.language = language;
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(language.locale());
        symbols.setGroupingSeparator(language == Language.NL ? '.' : ',');
        symbols.setDecimalSeparator(language == Language.NL ? ',' : '.');
        symbols.setMinusSign('-');
        number = new DecimalFormat("#,##0.##", symbols);
        number.setRoundingMode(RoundingMode.HALF_UP);
        day = DateTimeFormatter.ofPattern(language == Language.NL ? "dd-MM-yyyy" : "dd/MM/yyyy", language.locale());
        longDay = DateTimeFormatter.ofPattern("d MMMM yyyy", language.locale());
        month = DateTimeFormatter.ofPattern("MMMM yyyy", language.locale());
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

    /** A quarter or a month, by its code, as people say it: {@code 4e kwartaal 2025}; any other name as it is. */
    public String period(String code) {
        Matcher quarter = QUARTER.matcher(code);
        if (quarter.matches()) {
            int which = quarter.group(2).charAt(0) - '0';
            return language == Language.NL
                    ? which + "e kwartaal " + quarter.group(1)
                    : ORDINALS.get(which - 1) + " quarter of " + quarter.group(1);
        }
        return MONTH.matcher(code).matches() ? month.format(YearMonth.parse(code)) : code;
    }

    /** The same where there is little room, in a column or along an axis: {@code 4e kw. 2025}. */
    public String shortPeriod(String code) {
        Matcher quarter = QUARTER.matcher(code);
        if (!quarter.matches()) {
            return period(code);
        }
        return (language == Language.NL ? quarter.group(2) + "e kw. " : "Q" + quarter.group(2) + " ")
                + quarter.group(1);
    }
}
