package kring.forms.typed;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kring.language.Figures;
import kring.report.document.form.FilledForm.Entry;
import kring.report.document.form.FilledValue;
import kring.report.document.form.FilledValue.Extent;

/**
 * Reads the day in a field, or asks: for its year, or for one that can be meant (METHOD, Forms).
 *
 * @param today from which it is seen what can be meant
 */
public record DayReader(LocalDate today, Figures figures) {
    /** The fields for what is still to come. */
    private static final Set<String> AHEAD = Set.of("due", "again", "until", "target");

    private static final int YEARS_BEHIND = 10;
    private static final int YEARS_BACK = 80;
    private static final int YEARS_AHEAD = 20;
    private static final LocalDate DAY_NOUGHT = LocalDate.of(1899, 12, 30);

    /**
     * The day; empty, and told to the refusals, when it cannot be taken over.
     *
     * @param key of the field
     */
    Optional<TypedDay> read(String key, Entry entry, List<Refusal> refusals) {
        Optional<TypedDay> day = TypedDay.of(entry.value()).or(() -> upcoming(entry.value()));
        Optional<Refusal> refusal = day.isEmpty()
                ? Optional.of(asked(entry))
                : day.map(TypedDay::last).filter(last -> !isMeant(key, last)).map(last -> far(key, entry, last));
        refusal.ifPresent(refusals::add);
        return refusal.isPresent() ? Optional.empty() : day;
    }

    /** A day whose year is not shown is the next one, if it is stored so. */
    private Optional<TypedDay> upcoming(FilledValue value) {
        return value instanceof FilledValue.Day day
                        && day.extent() == Extent.WITHOUT_YEAR
                        && next(day.date()).equals(day.date())
                ? TypedDay.parse(day.date().toString())
                : Optional.empty();
    }

    private LocalDate next(LocalDate date) {
        return TypedDay.next(date.getDayOfMonth() + "-" + date.getMonthValue(), today)
                .orElse(date);
    }

    private Refusal asked(Entry entry) {
        FilledValue value = entry.value();
        String shown = value.shown();
        if (value instanceof FilledValue.Day day) {
            String other = day.extent() == Extent.WITHOUT_YEAR ? words(next(day.date())) : shown;
            return new Refusal(entry.place(), "two-days", shown, words(day.date()), other);
        }
        if (value instanceof FilledValue.Number number && number.day() != null) {
            return new Refusal(entry.place(), "day-number", shown, words(number.day()));
        }
        return TypedDay.next(shown, today)
                .map(next -> new Refusal(entry.place(), "no-year", shown, words(next)))
                .orElseGet(() -> new Refusal(entry.place(), "no-day", shown));
    }

    private Refusal far(String key, Entry entry, LocalDate last) {
        String shown = entry.value().shown();
        String from = words(first(key));
        String to = words(today.plusYears(YEARS_AHEAD));
        return meant(key, last)
                .map(meant -> new Refusal(entry.place(), "far-day-meant", shown, words(last), from, to, meant))
                .orElseGet(() -> new Refusal(entry.place(), "far-day", shown, words(last), from, to));
    }

    /** A year of two figures that was taken for one of the century before, or a year that was taken for a count of days. */
    private Optional<String> meant(String key, LocalDate last) {
        LocalDate century = last.plusYears(100);
        if (isMeant(key, century)) {
            return Optional.of(words(century));
        }
        return TypedDay.parse(Long.toString(ChronoUnit.DAYS.between(DAY_NOUGHT, last)))
                .filter(year -> isMeant(key, year.last()))
                .map(TypedDay::written);
    }

    private boolean isMeant(String key, LocalDate day) {
        return !day.isBefore(first(key)) && !day.isAfter(today.plusYears(YEARS_AHEAD));
    }

    private LocalDate first(String key) {
        return today.minusYears(AHEAD.contains(key) ? YEARS_BEHIND : YEARS_BACK);
    }

    private String words(LocalDate day) {
        return figures.longDay(day);
    }
}
