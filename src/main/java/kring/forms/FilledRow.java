package kring.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kring.forms.typed.DayReader;
import kring.forms.typed.Decoder;
import kring.forms.typed.Typed;
import kring.forms.typed.TypedDay;
import kring.forms.typed.Value;
import kring.report.document.form.FilledForm;
import kring.report.document.form.FilledForm.Entry;
import kring.report.document.form.FilledValue;
import kring.report.document.form.Form.Field;

/**
 * A row of a form that came back, beside the same row of a form made now: what differs was filled in.
 *
 * @param code of the row
 * @param entries by the key of the field
 * @param fresh what a form made now holds there
 * @param known whether a form made now has that row
 * @param unit of the numbers in it; may be empty
 * @param fields of each key, in every language
 * @param days reads those in it
 */
public record FilledRow(
        String part,
        String code,
        Map<String, Entry> entries,
        Map<String, Entry> fresh,
        boolean known,
        String unit,
        Map<String, List<Field>> fields,
        DayReader days) {
    private static final Entry NONE = new Entry("", FilledValue.NOTHING);

    /** The same row beside another of a form made now. */
    FilledRow beside(FilledForm.Line line) {
        return new FilledRow(part, code, entries, byKey(line.entries(), fields), true, unit, fields, days);
    }

    /** Whether it is an empty row, for something new. */
    public boolean isNew() {
        return code.startsWith(FormFields.NEW);
    }

    /** Whether somebody filled in something else than a form made now would show, be it in other words. */
    public boolean changed(String key) {
        if (!entries.containsKey(key)) {
            return false;
        }
        Entry now = fresh.getOrDefault(key, NONE);
        return !same(entry(key).value(), now.value())
                && (isEmpty(key) || given(key).isEmpty() || !given(key).equals(value(key, now)));
    }

    /** What a field holds, when that can be taken over. */
    public Optional<Value> given(String key) {
        return value(key, entry(key));
    }

    /** Whether a field holds the words that another row showed there when it was made. */
    boolean says(String key, FilledRow other) {
        Entry shown = other.fresh().get(key);
        return shown != null
                && !shown.value().isNothing()
                && Typed.words(shown.value().shown())
                        .equals(Typed.words(entry(key).value().shown()));
    }

    /** Whether it says that what it is about is done with, and so may have gone already. */
    boolean isDoneWith() {
        return isGiven("done", "true") || isName("member", "text");
    }

    /** Whether nothing but whose it is stands in a row that tells more. */
    private boolean isName(String whose, String text) {
        return fields.keySet().containsAll(List.of(whose, text))
                && fields.keySet().stream().allMatch(key -> key.equals(whose) || isEmpty(key));
    }

    /** What a field is called. */
    public String title(String key) {
        return Objects.requireNonNull(fields.get(key), key).get(0).title();
    }

    /** Whether a field holds that choice. */
    public boolean isGiven(String key, String choice) {
        return !isEmpty(key)
                && given(key).filter(value -> value.text().equals(choice)).isPresent();
    }

    /** What stands in a field; of one whose column is gone, nothing, and nowhere. */
    public Entry entry(String key) {
        return entries.getOrDefault(key, NONE);
    }

    private Optional<Value> value(String key, Entry entry) {
        return decoded(new Decoder(new ArrayList<>()), key, entry);
    }

    /** What a field that is not empty holds; what cannot be taken over is told to the decoder. */
    public Optional<Value> decoded(Decoder decoder, String key) {
        return decoded(decoder, key, entry(key));
    }

    private Optional<Value> decoded(Decoder decoder, String key, Entry entry) {
        return decoder.value(Objects.requireNonNull(fields.get(key), key), entry, unit, days);
    }

    /** Whether a field is empty. */
    public boolean isEmpty(String key) {
        return !entries.containsKey(key) || entry(key).value().isNothing();
    }

    /** Whether there is nothing in the row at all. */
    public boolean isEmpty() {
        return fields.keySet().stream().allMatch(this::isEmpty);
    }

    /** The first field of it in which something stands. */
    public Optional<Entry> first() {
        return entries.values().stream()
                .filter(entry -> !entry.value().isNothing())
                .findFirst();
    }

    /** Whether two cells say the same; a quarter, month or year is the same as its last day. */
    static boolean same(FilledValue one, FilledValue other) {
        if (one instanceof FilledValue.Number number && other instanceof FilledValue.Number was) {
            return number.percent() == was.percent() && number.value().compareTo(was.value()) == 0;
        }
        if (other instanceof FilledValue.Day was) {
            return TypedDay.of(one).map(TypedDay::last).equals(Optional.of(was.date()));
        }
        if (one instanceof FilledValue.Words words && other instanceof FilledValue.Words were) {
            return Typed.words(words.shown()).equals(Typed.words(were.shown()));
        }
        return one.equals(other);
    }

    static Map<String, Entry> byKey(Map<String, Entry> byTitle, Map<String, List<Field>> fields) {
        Map<String, Entry> byHeading = new LinkedHashMap<>();
        byTitle.forEach((title, entry) -> byHeading.putIfAbsent(Typed.heading(title), entry));
        Map<String, Entry> byKey = new LinkedHashMap<>();
        fields.forEach((key, same) -> same.stream()
                .map(field -> byHeading.get(Typed.heading(field.title())))
                .filter(entry -> entry != null)
                .findFirst()
                .ifPresent(entry -> byKey.put(key, entry)));
        return byKey;
    }
}
