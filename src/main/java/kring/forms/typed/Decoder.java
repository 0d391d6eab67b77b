package kring.forms.typed;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kring.model.value.Hidden;
import kring.model.value.Kebab;
import kring.model.value.Legible;
import kring.report.document.form.FilledForm.Entry;
import kring.report.document.form.FilledValue;
import kring.report.document.form.Form.Choice;
import kring.report.document.form.Form.Field;
import kring.report.document.form.Form.Kind;

/**
 * Makes of what somebody filled in what a file can hold, or says why not: what can be read in two ways is asked, with both
 * readings (METHOD, Forms).
 */
public final class Decoder {
    private static final Set<Kind> NUMBERS = EnumSet.of(Kind.NUMBER, Kind.AMOUNT, Kind.SHARE, Kind.SCORE);
    /** The most that a cell of a form made anew can show. */
    private static final int LONGEST = 30_000;

    private static final int LONGEST_TAG = 100;

    private final List<Refusal> refusals;

    /** A decoder that adds to these refusals. */
    public Decoder(List<Refusal> refusals) {
        this.refusals = refusals;
    }

    /**
     * The value; empty when it cannot be taken over.
     *
     * @param unit of a number; may be empty
     */
    public Optional<Value> value(List<Field> sameInAllLanguages, Entry entry, String unit, DayReader days) {
        if (entry.value() instanceof FilledValue.Unreadable unreadable) {
            return refuse(entry, Kebab.of(unreadable.reason()));
        }
        Field field = sameInAllLanguages.get(0);
        if (NUMBERS.contains(field.kind()) && NumberReadings.isTooLarge(entry.value(), unit)) {
            return refuse(entry, "too-large", entry.value().shown());
        }
        if (entry.value() instanceof FilledValue.Number number
                && NumberReadings.asShown(number).isEmpty()) {
            String stored = plain(NumberReadings.stored(number)) + (number.percent() ? "%" : "");
            return refuse(entry, "masked", number.shown(), stored);
        }
        return switch (field.kind()) {
            case SHOWN -> Optional.empty();
            case WORDS -> text(entry, Typed.words(entry.value().shown()));
            case LINE -> line(entry).map(line -> line);
            case NUMBER -> number(entry, unit);
            case AMOUNT -> amount(entry);
            case SHARE -> share(entry);
            case SCORE -> score(entry);
            case DAY -> days.read(field.key(), entry, refusals).map(day -> Value.bare(day.written()));
            case CHOICE -> choice(sameInAllLanguages, entry).map(choice -> choice);
            case CHOICES -> several(entry, part -> choice(sameInAllLanguages, part));
            case TAGS -> several(entry, this::tag);
        };
    }

    private Optional<Value> text(Entry entry, String words) {
        if (words.length() > LONGEST) {
            return refuse(entry, "too-long", Integer.toString(words.length()), Integer.toString(LONGEST));
        }
        if (entry.value() instanceof FilledValue.Truth) {
            return refuse(entry, "truth");
        }
        return !Legible.shows(words) || words.codePoints().anyMatch(Hidden::is)
                ? refuse(entry, "hidden")
                : Optional.of(Value.words(words));
    }

    private Optional<Value> line(Entry entry) {
        String line = Typed.line(entry.value().shown());
        return Legible.invisible(line).isPresent() ? refuse(entry, "hidden") : text(entry, line);
    }

    private Optional<Value> number(Entry entry, String unit) {
        return only(entry, NumberReadings.of(entry.value(), unit), Decoder::plain, "number");
    }

    private Optional<Value> share(Entry entry) {
        return only(entry, Shares.of(entry.value()), Shares::percentage, "share");
    }

    /** The only reading; of two it is asked which. */
    private Optional<Value> only(
            Entry entry, List<BigDecimal> readings, Function<BigDecimal, String> words, String what) {
        return switch (readings.size()) {
            case 0 -> refuse(entry, "no-" + what);
            case 1 -> Optional.of(Value.bare(plain(readings.get(0))));
            default ->
                refuse(
                        entry,
                        "two-" + what + "s",
                        entry.value().shown(),
                        words.apply(readings.get(0)),
                        words.apply(readings.get(1)));
        };
    }

    /** A number where it can be one, and else the words. */
    private Optional<Value> amount(Entry entry) {
        boolean number = entry.value() instanceof FilledValue.Number figure
                ? !figure.percent()
                : !Typed.numbers(entry.value().shown(), "").isEmpty();
        return number
                ? number(entry, "")
                : text(entry, Typed.words(entry.value().shown()));
    }

    private Optional<Value> score(Entry entry) {
        List<BigDecimal> readings = entry.value() instanceof FilledValue.Number number && number.percent()
                ? List.of()
                : NumberReadings.of(entry.value(), "");
        return readings.stream()
                .filter(number -> readings.size() == 1)
                .filter(number -> number.stripTrailingZeros().scale() <= 0)
                .filter(number -> number.signum() > 0 && number.compareTo(BigDecimal.valueOf(5)) <= 0)
                .findFirst()
                .<Value>map(number -> Value.bare(number.toBigInteger().toString()))
                .or(() -> refuse(entry, "no-score"));
    }

    private Optional<Value.Single> choice(List<Field> fields, Entry entry) {
        String words = Typed.key(entry.value().shown());
        return fields.stream()
                .flatMap(field -> field.choices().stream())
                .filter(choice -> Typed.key(choice.words()).equals(words)
                        || choice.code().toLowerCase(Locale.ROOT).equals(words))
                .findFirst()
                .map(choice -> Value.bare(choice.code()))
                .or(() -> refuse(
                        entry,
                        "no-choice",
                        entry.value().shown(),
                        fields.get(0).choices().stream().map(Choice::words).collect(Collectors.joining(" · "))));
    }

    /** What stands between commas or on lines of its own, each by itself. */
    private Optional<Value> several(Entry entry, Function<Entry, Optional<Value.Single>> single) {
        List<Optional<Value.Single>> all = Arrays.stream(
                        Typed.words(entry.value().shown()).split("[,;\\n]"))
                .filter(part -> !part.isBlank())
                .map(part -> single.apply(new Entry(entry.place(), new FilledValue.Words(part.strip()))))
                .toList();
        return all.stream().allMatch(Optional::isPresent)
                ? Optional.of(new Value.Several(
                        all.stream().map(Optional::orElseThrow).toList()))
                : Optional.empty();
    }

    private Optional<Value.Single> tag(Entry entry) {
        String words = Typed.line(entry.value().shown());
        if (words.length() > LONGEST_TAG) {
            return refuse(entry, "too-long", Integer.toString(words.length()), Integer.toString(LONGEST_TAG));
        }
        return line(entry).map(line -> Value.words(line.text()));
    }

    private <V extends Value> Optional<V> refuse(Entry entry, String code) {
        return refuse(entry, code, entry.value().shown());
    }

    private <V extends Value> Optional<V> refuse(Entry entry, String code, String... arguments) {
        refusals.add(new Refusal(entry.place(), code, arguments));
        return Optional.empty();
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
