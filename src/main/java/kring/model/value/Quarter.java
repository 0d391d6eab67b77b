package kring.model.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A calendar quarter, written {@code 2025-Q4}; before the year 0 and after 9999 one can reckon, but not write it down. */
public record Quarter(int year, int number) implements Comparable<Quarter> {
    private static final Pattern NEAR = Pattern.compile("([0-9]{4})\\D{0,3}([1-4])|\\D{0,2}([1-4])\\D{1,3}([0-9]{4})");
    private static final Pattern SHAPE = Pattern.compile("[0-9]{4}-Q[1-4]");

    public Quarter {
        if (number < 1 || number > 4) {
            throw new DateTimeException("no quarter: " + year + "-Q" + number);
        }
    }

    /** As a record's own, which Java would only make when the first two are compared, each time kring starts. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Quarter quarter && quarter.year == year && quarter.number == number;
    }

    @Override
    public int hashCode() {
        return 31 * year + number;
    }

    /** Parses {@code 2025-Q4}; empty for anything else. */
    public static Optional<Quarter> parse(String words) {
        return SHAPE.matcher(words).matches()
                ? Optional.of(new Quarter(Integer.parseInt(words, 0, 4, 10), words.charAt(6) - '0'))
                : Optional.empty();
    }

    /** Guesses the quarter meant by {@code 2025q4} or {@code Q4 2025}; empty when that is none. */
    public static Optional<Quarter> near(String words) {
        Matcher near = NEAR.matcher(words.strip());
        if (!near.matches()) {
            return Optional.empty();
        }
        String year = near.group(1) == null ? near.group(4) : near.group(1);
        String number = near.group(2) == null ? near.group(3) : near.group(2);
        return Optional.of(new Quarter(Integer.parseInt(year), Integer.parseInt(number)));
    }

    /** The quarter in which a day falls. */
    public static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
    }

    /** The quarter after this one. */
    public Quarter next() {
        return number == 4 ? new Quarter(year + 1, 1) : new Quarter(year, number + 1);
    }

    /** The quarter before this one. */
    public Quarter previous() {
        return number == 1 ? new Quarter(year - 1, 4) : new Quarter(year, number - 1);
    }

    /** Its first day. */
    public LocalDate firstDay() {
        return LocalDate.of(year, number * 3 - 2, 1);
    }

    /** Its last day. */
    public LocalDate lastDay() {
        return firstDay().plusMonths(3).minusDays(1);
    }

    @Override
    public int compareTo(Quarter other) {
        return year == other.year ? number - other.number : year - other.year;
    }

    /** As it is written: {@code 2025-Q4}. */
    public String code() {
        String figures = Integer.toString(year);
        return "0".repeat(Math.max(0, 4 - figures.length())) + figures + "-Q" + number;
    }

    @Override
    public String toString() {
        return code();
    }
}
