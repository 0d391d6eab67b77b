package kring.model.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Days as people write them: a date, or a quarter, month or year for its last day (DESIGN, format 1). */
public final class Day {
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern MONTH = Pattern.compile("[0-9]{4}-[0-9]{2}");
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

    private Day() {}

    /** Parses {@code 2025-11-20}; empty for anything else, also for a date that does not exist. */
    public static Optional<LocalDate> date(String words) {
        return DATE.matcher(words).matches()
                ? parsed(() -> LocalDate.of(figures(words, 0, 4), figures(words, 5, 7), figures(words, 8, 10)))
                : Optional.empty();
    }

    /** Parses a date, or takes the last day of {@code 2026-Q2}, {@code 2026-06} or {@code 2026}. */
    public static Optional<LocalDate> parse(String words) {
        if (YEAR.matcher(words).matches()) {
            return parsed(() -> LocalDate.of(figures(words, 0, 4), 12, 31));
        }
        if (MONTH.matcher(words).matches()) {
            return parsed(() ->
                    YearMonth.of(figures(words, 0, 4), figures(words, 5, 7)).atEndOfMonth());
        }
        return Quarter.parse(words).map(Quarter::lastDay).or(() -> date(words));
    }

    /** Java's own parser of days does as much as a whole file takes to read. */
    private static int figures(String words, int from, int to) {
        return Integer.parseInt(words, from, to, 10);
    }

    private static Optional<LocalDate> parsed(Supplier<LocalDate> day) {
        try {
            return Optional.of(day.get());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
