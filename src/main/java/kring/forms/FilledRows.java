package kring.forms;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kring.language.Figures;
import kring.report.document.form.FilledForm;
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
        return given.parts().stream()
                .flatMap(part -> part.lines().stream().map(line -> row(part.code(), line)))
                .toList();
    }

    private FilledRow row(String part, FilledForm.Line line) {
        Map<String, List<Field>> fields = fields(part);
        String id = id(part, line.code());
        Optional<FilledForm.Line> same = now.parts().stream()
                .filter(one -> one.code().equals(part))
                .flatMap(one -> one.lines().stream())
                .filter(one -> one.code().equals(id))
                .findFirst();
        return new FilledRow(
                part,
                id,
                FilledRow.byKey(line.entries(), fields),
                FilledRow.byKey(same.map(FilledForm.Line::entries).orElse(Map.of()), fields),
                same.isPresent(),
                lines(part, id).map(Form.Line::unit).findFirst().orElse(""),
                fields,
                days());
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
