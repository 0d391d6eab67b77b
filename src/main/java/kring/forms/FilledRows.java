package kring.forms;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kring.forms.typed.DayReader;
import kring.forms.typed.Refusal;
import kring.language.Figures;
import kring.report.document.form.FilledForm;
import kring.report.document.form.FilledForm.Entry;
import kring.report.document.form.Form;
import kring.report.document.form.Form.Field;

/**
 * A form that came back, row by row beside the same form made now.
 *
 * @param forms one made now, in every language
 * @param now the first of these, as it reads back
 * @param given what came back
 * @param today when it is read
 * @param onIt the rows that were on it when it was made, by part
 */
public record FilledRows(
        List<Form> forms, FilledForm now, FilledForm given, LocalDate today, Map<String, List<String>> onIt) {
    /** The field with the words of an item. */
    private static final String TEXT = "text";

    /** The fields by which an item is recognised: its words, whose it is, and what is exchanged. */
    private static final List<String> RECOGNISED = List.of(TEXT, "who", "member", "from", "to", "bring", "get");

    public FilledRows {
        forms = List.copyOf(forms);
    }

    /** A form that came back, beside those made now. */
    public FilledRows(List<Form> forms, FilledForm now, FilledForm given, LocalDate today) {
        this(
                forms,
                now,
                given,
                today,
                FormCode.parse(given.code()).map(FormCode::rows).orElse(Map.of()));
    }

    /** What was on the form when it was made and is no longer, or is there twice, also with another answer on a copy. */
    public List<Refusal> missing() {
        return Stream.concat(MissingParts.of(this).stream(), CopiedForms.of(this).stream())
                .toList();
    }

    /** The same beside what another sheet of the workbook says. */
    FilledRows beside(FilledForm copy) {
        return new FilledRows(forms, now, copy, today, onIt);
    }

    private DayReader days() {
        return new DayReader(today, new Figures(forms.get(0).language()));
    }

    /**
     * What people wrote where the form has no place for it.
     *
     * @param since whether what the form shows may have changed since it was made
     */
    public List<Refusal> loose(boolean since) {
        return LooseWords.of(this, since);
    }

    /** The rows, in the order of the form. */
    public List<FilledRow> all() {
        Set<FilledForm.Line> taken = new HashSet<>();
        return given.parts().stream()
                .flatMap(part -> part.lines().stream().map(line -> row(part.code(), line, taken)))
                .toList();
    }

    private FilledRow row(String part, FilledForm.Line line, Set<FilledForm.Line> taken) {
        Map<String, List<Field>> fields = fields(part);
        Map<String, Entry> entries = FilledRow.byKey(line.entries(), fields);
        String typed = id(part, line.code());
        FilledRow said = new FilledRow(part, typed, entries, Map.of(), false, "", fields, days());
        Optional<FilledForm.Line> code =
                fresh(part).filter(one -> one.code().equals(typed)).findFirst();
        Optional<FilledForm.Line> same = said.isNew()
                ? added(said, fields.keySet(), taken)
                        .or(() -> added(said, recognised(said), taken))
                        .or(() -> code)
                : code.or(() -> added(said, fields.keySet(), taken)).or(() -> added(said, recognised(said), taken));
        same.ifPresent(taken::add);
        String id = same.map(FilledForm.Line::code).orElse(typed);
        return new FilledRow(
                part,
                id,
                entries,
                FilledRow.byKey(same.map(FilledForm.Line::entries).orElse(Map.of()), fields),
                same.isPresent(),
                lines(part, id).map(Form.Line::unit).findFirst().orElse(""),
                fields,
                days());
    }

    private Stream<FilledForm.Line> fresh(String part) {
        return now.parts().stream().filter(one -> one.code().equals(part)).flatMap(one -> one.lines().stream());
    }

    /** What the form added when it was read before: a row that it did not have, and that is the same in these fields. */
    private Optional<FilledForm.Line> added(FilledRow said, Collection<String> keys, Set<FilledForm.Line> taken) {
        List<String> told = recognised(said);
        return told.isEmpty() || said.fields().containsKey(TEXT) && !told.contains(TEXT)
                ? Optional.empty()
                : fresh(said.part())
                        .filter(line -> !line.code().startsWith(FormFields.NEW) && !taken.contains(line))
                        .filter(line ->
                                !onIt.getOrDefault(said.part(), List.of()).contains(line.code()))
                        .filter(line -> keys.stream().noneMatch(said.beside(line)::changed))
                        .findFirst();
    }

    /** By what somebody would recognise what a row says. */
    private static List<String> recognised(FilledRow said) {
        return RECOGNISED.stream()
                .filter(key -> said.fields().containsKey(key) && !said.isEmpty(key))
                .toList();
    }

    /** The code of a row as the form had it: {@code +1} that was typed again has become the number 1. */
    String id(String part, String typed) {
        String added = FormFields.NEW + typed;
        return typed.matches("[0-9]+") && onIt.getOrDefault(part, List.of()).contains(added)
                ? added
                : typed.toLowerCase(Locale.ROOT);
    }

    /** The parts of that code, in every language in which there is one. */
    Stream<Form.Part> parts(String part) {
        return forms.stream()
                .flatMap(form -> form.parts().stream())
                .filter(one -> one.code().equals(part));
    }

    /** The rows of that code, in every language in which there is one. */
    Stream<Form.Line> lines(String part, String id) {
        return parts(part)
                .flatMap(one -> one.lines().stream())
                .filter(line -> line.code().equals(id));
    }

    private Map<String, List<Field>> fields(String part) {
        Map<String, List<Field>> fields = new LinkedHashMap<>();
        parts(part)
                .flatMap(one -> one.fields().stream())
                .filter(field -> field.kind() != Form.Kind.SHOWN)
                .forEach(field -> fields.merge(
                        field.key(),
                        List.of(field),
                        (some, more) ->
                                Stream.concat(some.stream(), more.stream()).toList()));
        return fields;
    }
}
