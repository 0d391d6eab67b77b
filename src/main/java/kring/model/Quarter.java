package kring.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** A calendar quarter, written {@code 2025-Q4}. */
public record Quarter(int year, int number) implements Comparable<Quarter> {
    private static final Pattern SHAPE = Pattern.compile("[0-9]{4}-Q[1-4]");

    public Quarter {
        if (year < 0 || year > 9999 || number < 1 || number > 4) {
            throw new DateTimeException("no quarter: " + year + "-Q" + number);
        }
    }

    /** The quarter written so; empty when the words are not a quarter. */
    public static Optional<Quarter> parse(String words) {
        return SHAPE.matcher(words).matches()
                ? Optional.of(new Quarter(Integer.parseInt(words, 0, 4, 10), words.charAt(6) - '0'))
                : Optional.empty();
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
        return Integer.compare(year * 4 + number, other.year * 4 + other.number);
    }

    /** As it is written: {@code 2025-Q4}. */
    public String code() {
        return Integer.toString(10_000 + year).substring(1) + "-Q" + number;
    }

    @Override
    public String toString() {
        return code();
    }
}
