package kring.forms.typed;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kring.language.Language;
import kring.model.value.Day;
import kring.report.document.form.FilledValue;
import org.jspecify.annotations.Nullable;

/**
 * A day as people type it, or a quarter, month or year for its last day (DESIGN, format 1).
 *
 * @param written as a file has it: {@code 2026-02-12}, {@code 2026-Q1}, {@code 2026-02}, {@code 2026}
 */
public record TypedDay(String written, LocalDate last) {
    private static final int SHORT_MONTH = 3;
    private static final String NAME = "(\\p{L}{3,12})\\.?";
    private static final String BETWEEN = "[-/. ]{1,2}";
    private static final String NUMBER = "([0-9]{1,2})(?:e|de|ste|st|nd|rd|th)?";
    private static final String YEAR = "['’]?([0-9]{4}|[0-9]{2})";
    private static final String FULL_YEAR = "([0-9]{4})";
    private static final String QUARTER = "(?:kwartaal|quarter|kw|k|q)\\.? ?";
    private static final String OF = "[-/, ]*(?:van |of )?";

    private static final Pattern DAY_FIRST =
            Pattern.compile(NUMBER + BETWEEN + "(?:([0-9]{1,2})|" + NAME + ")" + BETWEEN + YEAR);
    private static final Pattern MONTH_FIRST = Pattern.compile(NAME + " " + NUMBER + ",? " + FULL_YEAR);
    private static final Pattern YEAR_FIRST = Pattern.compile(FULL_YEAR + "[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})");
    private static final Pattern MONTH = Pattern.compile("(?:([0-9]{1,2})[-/]|" + NAME + "[-/ ]{1,2})" + FULL_YEAR);
    private static final Pattern QUARTER_FIRST = Pattern.compile(QUARTER + "([1-4])" + OF + FULL_YEAR);
    private static final Pattern QUARTER_LAST = Pattern.compile(FULL_YEAR + "[-/, ]*" + QUARTER + "([1-4])");
    private static final Pattern NTH_QUARTER =
            Pattern.compile("(\\p{L}+|[1-4](?:e|de|ste|st|nd|rd|th)?) (?:kwartaal|quarter)" + OF + FULL_YEAR);
    private static final Pattern WITHOUT_YEAR =
            Pattern.compile(NUMBER + BETWEEN + "(?:([0-9]{1,2})|" + NAME + ")" + "|" + NAME + " " + NUMBER + "()");
    private static final List<List<String>> NTH = List.of(
            List.of("eerste", "first", "1"),
            List.of("tweede", "second", "2"),
            List.of("derde", "third", "3"),
            List.of("vierde", "fourth", "4"));

    /** What a text says; empty when it is no day, or one without its year. */
    public static Optional<TypedDay> parse(String text) {
        String typed = Typed.line(text).toLowerCase(Locale.ROOT);
        return Stream.<Supplier<Optional<TypedDay>>>of(
                        () -> match(DAY_FIRST, typed).flatMap(hit -> day(hit, hit.group(4))),
                        () -> match(MONTH_FIRST, typed)
                                .flatMap(hit -> day(hit.group(3), month(null, hit.group(1)), hit.group(2))),
                        () -> match(YEAR_FIRST, typed)
                                .flatMap(hit -> day(hit.group(1), month(hit.group(2), null), hit.group(3))),
                        () -> match(MONTH, typed)
                                .flatMap(hit -> month(hit.group(1), hit.group(2))
                                        .flatMap(month -> of(hit.group(3) + "-" + two(month)))),
                        () -> match(QUARTER_FIRST, typed).flatMap(hit -> of(hit.group(2) + "-Q" + hit.group(1))),
                        () -> match(QUARTER_LAST, typed).flatMap(hit -> of(hit.group(1) + "-Q" + hit.group(2))),
                        () -> match(NTH_QUARTER, typed)
                                .flatMap(hit -> nth(hit.group(1)).flatMap(n -> of(hit.group(2) + "-Q" + n))),
                        () -> of(typed))
                .flatMap(reading -> reading.get().stream())
                .findFirst();
    }

    /** What a cell says of a day as it is shown; empty when it is none, or shows too little of one. */
    public static Optional<TypedDay> of(FilledValue value) {
        if (!(value instanceof FilledValue.Day day)) {
            return parse(value.shown());
        }
        LocalDate date = day.date();
        return switch (day.extent()) {
            case DAY -> Optional.of(new TypedDay(date.toString(), date));
            case MONTH -> date.getDayOfMonth() == 1 ? of(YearMonth.from(date).toString()) : Optional.empty();
            case YEAR -> date.getDayOfYear() == 1 ? of(Integer.toString(date.getYear())) : Optional.empty();
            case WITHOUT_YEAR -> Optional.empty();
        };
    }

    /** The day that is meant where the year was left out: the next one that there is, counted from a day. */
    static Optional<LocalDate> next(String text, LocalDate from) {
        String typed = Typed.line(text).toLowerCase(Locale.ROOT);
        return match(WITHOUT_YEAR, typed).flatMap(hit -> {
            Optional<Integer> month = month(hit.group(2), hit.group(3) == null ? hit.group(4) : hit.group(3));
            String day = hit.group(1) == null ? hit.group(5) : hit.group(1);
            return IntStream.rangeClosed(0, 8)
                    .mapToObj(years -> day(Integer.toString(from.getYear() + years), month, day))
                    .flatMap(Optional::stream)
                    .map(TypedDay::last)
                    .filter(date -> !date.isBefore(from))
                    .findFirst();
        });
    }

    private static Optional<TypedDay> of(String written) {
        return Day.parse(written.toUpperCase(Locale.ROOT))
                .map(last -> new TypedDay(written.toUpperCase(Locale.ROOT), last));
    }

    private static Optional<Matcher> match(Pattern pattern, String typed) {
        return Optional.of(pattern.matcher(typed)).filter(Matcher::matches);
    }

    /** A year of two figures is one of this century. */
    private static Optional<TypedDay> day(Matcher hit, String year) {
        return day(year.length() == 2 ? "20" + year : year, month(hit.group(2), hit.group(3)), hit.group(1));
    }

    private static Optional<TypedDay> day(String year, Optional<Integer> month, String day) {
        try {
            return month.map(of -> LocalDate.of(Integer.parseInt(year), of, Integer.parseInt(day)))
                    .map(date -> new TypedDay(date.toString(), date));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> month(@Nullable String number, @Nullable String name) {
        return number == null
                ? Optional.ofNullable(name).flatMap(TypedDay::named)
                : Optional.of(Integer.valueOf(number));
    }

    private static Optional<Integer> named(String name) {
        return IntStream.rangeClosed(1, 12)
                .boxed()
                .filter(month -> Stream.of(Language.values())
                        .map(language -> Month.of(month)
                                .getDisplayName(TextStyle.FULL, language.locale())
                                .toLowerCase(Locale.ROOT))
                        .anyMatch(full -> name.length() >= SHORT_MONTH && full.startsWith(name)
                                || name.equals("mrt") && month == 3))
                .findFirst();
    }

    private static Optional<Integer> nth(String word) {
        String bare = word.replaceFirst("(?<=[1-4])\\p{L}+", "");
        return IntStream.rangeClosed(1, 4)
                .boxed()
                .filter(n -> NTH.get(n - 1).contains(bare))
                .findFirst();
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
