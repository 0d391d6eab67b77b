package kring.model.value;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The days that a written date may mean: one day, or those of a quarter, month or year (DESIGN, format 1). */
public record Period(LocalDate first, LocalDate last) {
    /** The days of a quarter. */
    public static Period of(Quarter quarter) {
        return new Period(quarter.firstDay(), quarter.lastDay());
    }

    /** One day. */
    public static Period of(LocalDate day) {
        return new Period(day, day);
    }

    /** Parses {@code 2025-11-20}, {@code 2026-Q2}, {@code 2026-06} or {@code 2026}; empty for anything else. */
    public static Optional<Period> parse(String words) {
        return switch (words.length()) {
            case 4 -> Day.parse(words).map(last -> new Period(last.withDayOfYear(1), last));
            case 7 ->
                Quarter.parse(words)
                        .map(Period::of)
                        .or(() -> Day.parse(words).map(last -> new Period(last.withDayOfMonth(1), last)));
            default -> Day.date(words).map(Period::of);
        };
    }

    /** The last of its days; null where there is none. */
    public static @Nullable LocalDate lastDay(@Nullable Period period) {
        return period == null ? null : period.last;
    }

    /** Whether any of its days lies between two days, both included. */
    public boolean touches(LocalDate from, LocalDate until) {
        return !last.isBefore(from) && !first.isAfter(until);
    }

    /** Whether it is one day. */
    public boolean isDay() {
        return first.equals(last);
    }

    /** As it is written: {@code 2026-Q2}. */
    public String code() {
        if (isDay()) {
            return first.toString();
        }
        if (first.getDayOfYear() == 1 && last.getDayOfYear() == last.lengthOfYear()) {
            return Year.from(first).toString();
        }
        return YearMonth.from(first).equals(YearMonth.from(last))
                ? YearMonth.from(first).toString()
                : Quarter.of(first).code();
    }
}
