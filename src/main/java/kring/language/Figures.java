package kring.language;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers, shares and days as people write them in a language; independent of the machine's locale. */
public final class Figures {
    /** A space at which no line breaks: between a sign and its number. */
    private static final String NO_BREAK = "\u00a0";

    private static final Pattern QUARTER = Pattern.compile("([0-9]{4})-Q([1-4])");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern MONTH = Pattern.compile("[0-9]{4}-(0[1-9]|1[0-2])");

    /** Java has them too, in tables that take longer to read than a report to write. */
    private static final String DUTCH_MONTHS =
            "januari februari maart april mei juni juli augustus september oktober november december";

    private static final String ENGLISH_MONTHS =
            "January February March April May June July August September October November December";

    private final Language language;
    private final DecimalFormat number;
    private final DecimalFormat cents;
    private final DecimalFormat exact;
    private final DateTimeFormatter day;
    private final DateTimeFormatter longDay;
    private final DateTimeFormatter month;

    public Figures(Language language) {
        this.language = language;
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setGroupingSeparator(language == Language.NL ? '.' : ',');
        symbols.setDecimalSeparator(language == Language.NL ? ',' : '.');
        symbols.setMinusSign('-');
        number = format("#,##0.##", symbols);
        cents = format("#,##0.00", symbols);
        exact = format("0.##", symbols);
        exact.setMaximumFractionDigits(Integer.MAX_VALUE);
        day = DateTimeFormatter.ofPattern(language == Language.NL ? "dd-MM-yyyy" : "dd/MM/yyyy", Locale.ROOT);
        month = new DateTimeFormatterBuilder()
                .appendText(ChronoField.MONTH_OF_YEAR, months(language))
                .appendPattern(" yyyy")
                .toFormatter(Locale.ROOT);
        longDay =
                new DateTimeFormatterBuilder().appendPattern("d ").append(month).toFormatter(Locale.ROOT);
    }

    private static Map<Long, String> months(Language language) {
        Map<Long, String> months = new HashMap<>();
        for (String name : (language == Language.NL ? DUTCH_MONTHS : ENGLISH_MONTHS).split(" ")) {
            months.put(months.size() + 1L, name);
        }
        return months;
    }

    private static DecimalFormat format(String pattern, DecimalFormatSymbols symbols) {
        DecimalFormat format = new DecimalFormat(pattern, symbols);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format;
    }

    /** A number with at most two decimals: {@code 31.000} or {@code 31,000}. */
    public String number(@Nullable BigDecimal value) {
        return number.format(value);
    }

    /** A number with all of its decimals and nothing between its thousands, as one types it. */
    public String exact(BigDecimal value) {
        return exact.format(value);
    }

    /** A share with all of its decimals: 0.125 is {@code 12,5%}. */
    public String exactShare(BigDecimal value) {
        return exact(value.movePointRight(2)) + "%";
    }

    /** A number with its unit, when it has one: {@code 31.000 m³}, {@code € 12.500,50}, {@code 25% van de melk}. */
    public String amount(BigDecimal value, @Nullable String unit) {
        UnitWords of = UnitWords.of(unit);
        return of.words().isEmpty() ? signed(value, unit) : signed(value, unit) + " " + of.words();
    }

    /** A number with no more of its unit than the sign, where that is money or per cents; so that the words need be said once. */
    public String signed(BigDecimal value, @Nullable String unit) {
        return switch (UnitWords.of(unit).sign()) {
            case NONE -> number(value);
            case EURO ->
                language == Language.NL
                        ? "€" + NO_BREAK + money(value)
                        : money(value).replaceFirst("[0-9]", "€$0");
            case PERCENT -> number(value) + "%";
        };
    }

    /** Euros have two decimals, or none. */
    private String money(BigDecimal value) {
        boolean whole =
                value.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros().scale() <= 0;
        return (whole ? number : cents).format(value);
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
        return period(code, "e kwartaal ");
    }

    /** The same where there is little room, in a column or along an axis: {@code 4e kw. 2025}. */
    public String shortPeriod(String code) {
        return period(code, "e kw. ");
    }

    /** A quarter or a month by its code, within a sentence: {@code het 4e kwartaal 2025}. */
    public String periodInSentence(String code) {
        boolean article = language == Language.NL && QUARTER.matcher(code).matches();
        return article ? "het " + period(code) : period(code);
    }

    /** A date by its code, as exactly as it is known, where there is little room. */
    public String date(String code) {
        return DAY.matcher(code).matches() ? day(LocalDate.parse(code)) : shortPeriod(code);
    }

    /** A date by its code, as exactly as it is known, within a sentence. */
    public String dateInSentence(String code) {
        return DAY.matcher(code).matches() ? longDay(LocalDate.parse(code)) : periodInSentence(code);
    }

    private String period(String code, String dutch) {
        Matcher quarter = QUARTER.matcher(code);
        if (!quarter.matches()) {
            return MONTH.matcher(code).matches() ? month.format(YearMonth.parse(code)) : code;
        }
        String number = quarter.group(2);
        return (language == Language.NL ? number + dutch : "Q" + number + " ") + quarter.group(1);
    }
}
