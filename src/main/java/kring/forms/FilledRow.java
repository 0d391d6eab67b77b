package kring.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kring.report.document.Cell;
import kring.report.document.FilledForm;
import kring.report.document.FilledForm.Entry;
import kring.report.document.Form;
import kring.report.document.Form.Field;

/**
 * A row of a form that came back, beside the same row of a form made now: what differs was filled in.
 *
 * @param entries by the key of the field
 * @param fresh what a form made now holds there
 * @param fields of each key, in every language
 */
record FilledRow(
        String part,
        String code,
        Map<String, Entry> entries,
        Map<String, Entry> fresh,
        boolean known,
        Map<String, List<Field>> fields) {
    private static final Entry NONE = new Entry("", Cell.EMPTY, true);

    static FilledRow of(FilledForm.Line line, FilledForm now, List<Form> forms) {
        Map<String, List<Field>> fields = fields(line.part(), forms);
        Optional<FilledForm.Line> same = now.lines().stream()
                .filter(one -> one.part().equals(line.part()) && one.code().equals(line.code()))
                .findFirst();
        return new FilledRow(
                line.part(),
                line.code(),
                byKey(line.entries(), fields),
                byKey(same.map(FilledForm.Line::entries).orElse(Map.of()), fields),
                same.isPresent(),
                fields);
    }

    private static Map<String, List<Field>> fields(String part, List<Form> forms) {
        Map<String, List<Field>> fields = new LinkedHashMap<>();
        forms.stream()
                .flatMap(form -> form.parts().stream())
                .filter(one -> one.code().equals(part))
                .flatMap(one -> one.fields().stream())
                .filter(field -> field.kind() != Form.Kind.SHOWN)
                .forEach(field -> fields.merge(
                        field.key(),
                        List.of(field),
                        (some, more) -> java.util.stream.Stream.concat(some.stream(), more.stream())
                                .toList()));
        return fields;
    }

    private static Map<String, Entry> byKey(Map<String, Entry> byTitle, Map<String, List<Field>> fields) {
        Map<String, Entry> byKey = new LinkedHashMap<>();
        fields.forEach((key, same) -> same.stream()
                .map(field -> byTitle.get(field.title()))
                .filter(entry -> entry != null)
                .findFirst()
                .ifPresent(entry -> byKey.put(key, entry)));
        return byKey;
    }

    /** Whether somebody filled in something else than a form made now would show, be it in other words. */
    boolean changed(String key) {
        if (!entries.containsKey(key)) {
            return false;
        }
        Entry now = fresh.getOrDefault(key, NONE);
        Entry given = entry(key);
        boolean same = given.legible() && same(given.value(), now.value());
        return !same && (isEmpty(key) || given(key).isEmpty() || !given(key).equals(value(key, now)));
    }

    /** What a field of the row holds, when that can be taken over. */
    Optional<CheckinChange.Value> given(String key) {
        return value(key, entry(key));
    }

    /** What stands in a field that the row has. */
    Entry entry(String key) {
        return Objects.requireNonNull(entries.get(key), key);
    }

    /** What a field that is not empty holds, with what is wrong with it noted. */
    Optional<CheckinChange.Value> decoded(Decoder decoder, String key) {
        return decoder.value(Objects.requireNonNull(fields.get(key), key), entry(key));
    }

    private Optional<CheckinChange.Value> value(String key, Entry entry) {
        return new Decoder(new ArrayList<>()).value(Objects.requireNonNull(fields.get(key), key), entry);
    }

    /** Whether a field is empty. */
    boolean isEmpty(String key) {
        return !entries.containsKey(key) || entry(key).value().equals(Cell.EMPTY);
    }

    /** Whether there is nothing in the row at all. */
    boolean isEmpty() {
        return fields.keySet().stream().allMatch(this::isEmpty);
    }

    /** The first field of it in which something stands. */
    Optional<Entry> first() {
        return entries.values().stream()
                .filter(entry -> !entry.value().equals(Cell.EMPTY))
                .findFirst();
    }

    private static boolean same(Cell one, Cell other) {
        if (one instanceof Cell.Amount number && other instanceof Cell.Amount was) {
            return number.value().compareTo(was.value()) == 0;
        }
        if (one instanceof Cell.Words words && other instanceof Cell.Words were) {
            return Typed.words(words.text()).equals(Typed.words(were.text()));
        }
        return one.equals(other);
    }
}
