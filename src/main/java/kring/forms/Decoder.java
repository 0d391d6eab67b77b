package kring.forms;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import kring.model.value.Hidden;
import kring.report.document.Cell;
import kring.report.document.FilledForm.Entry;
import kring.report.document.Form.Choice;
import kring.report.document.Form.Field;

/** Makes of what somebody filled in what a check-in can hold, or says why not. */
final class Decoder {
    private static final BigDecimal MOST = new BigDecimal("1e15");

    private final List<Refusal> refusals;

    Decoder(List<Refusal> refusals) {
        this.refusals = refusals;
    }

    /** The value; empty when it cannot be taken over. */
    Optional<CheckinChange.Value> value(List<Field> sameInAllLanguages, Entry entry) {
        if (!entry.legible()) {
            return refuse(entry, "formula", words(entry));
        }
        Field field = sameInAllLanguages.get(0);
        return switch (field.kind()) {
            case SHOWN -> Optional.empty();
            case WORDS -> text(entry);
            case NUMBER ->
                number(entry)
                        .filter(number -> number.abs().compareTo(MOST) <= 0)
                        .map(number -> new CheckinChange.Value(plain(number), true))
                        .or(() -> refuse(entry, "no-number", words(entry)));
            case SCORE ->
                number(entry)
                        .filter(number -> number.stripTrailingZeros().scale() <= 0)
                        .filter(number -> number.signum() > 0 && number.compareTo(BigDecimal.valueOf(5)) <= 0)
                        .map(number ->
                                new CheckinChange.Value(number.toBigInteger().toString(), true))
                        .or(() -> refuse(entry, "no-score", words(entry)));
            case DAY -> day(entry);
            case CHOICE -> choice(sameInAllLanguages, entry);
        };
    }

    private Optional<CheckinChange.Value> text(Entry entry) {
        String words = Typed.words(words(entry));
        return words.codePoints().anyMatch(Hidden::is)
                ? refuse(entry, "hidden")
                : Optional.of(new CheckinChange.Value(words, false));
    }

    private static Optional<BigDecimal> number(Entry entry) {
        return entry.value() instanceof Cell.Amount amount ? Optional.of(amount.value()) : Typed.number(words(entry));
    }

    private Optional<CheckinChange.Value> day(Entry entry) {
        return (entry.value() instanceof Cell.Day day ? Optional.of(day.date()) : Typed.day(words(entry)))
                .filter(date -> date.getYear() >= 1000 && date.getYear() <= 9999)
                .map(date -> new CheckinChange.Value(date.toString(), true))
                .or(() -> refuse(entry, "no-day", words(entry)));
    }

    private Optional<CheckinChange.Value> choice(List<Field> fields, Entry entry) {
        String words = key(words(entry));
        return fields.stream()
                .flatMap(field -> field.choices().stream())
                .filter(choice ->
                        key(choice.words()).equals(words) || choice.code().equals(words))
                .findFirst()
                .map(choice -> new CheckinChange.Value(choice.code(), true))
                .or(() -> refuse(
                        entry,
                        "no-choice",
                        words(entry),
                        fields.get(0).choices().stream().map(Choice::words).collect(Collectors.joining(" · "))));
    }

    private Optional<CheckinChange.Value> refuse(Entry entry, String code, String... arguments) {
        refusals.add(new Refusal(entry.place(), code, arguments));
        return Optional.empty();
    }

    private static String key(String words) {
        return words.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    /** What a field holds, in words. */
    static String words(Entry entry) {
        if (entry.value() instanceof Cell.Words words) {
            return words.text();
        }
        if (entry.value() instanceof Cell.Amount amount) {
            return plain(amount.value());
        }
        return entry.value() instanceof Cell.Day day ? day.date().toString() : "";
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
