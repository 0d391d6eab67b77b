package kring.forms;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kring.language.Figures;
import kring.report.document.Cell;
import kring.report.document.form.FilledForm.Entry;
import kring.report.document.form.FilledValue;
import kring.report.document.form.Form;

/** Finds what people wrote where the form has no place for it; the form's own words are none (METHOD, Forms). */
final class LooseWords {
    /** So many are named one by one; the rest is counted. */
    private static final int NAMED = 20;
    /** Longer than anything that a form says. */
    private static final int LONG = 2_000;

    private final FilledRows rows;
    private final boolean since;
    private final Set<String> own = new HashSet<>();

    private LooseWords(FilledRows rows, boolean since) {
        this.rows = rows;
        this.since = since;
    }

    /**
     * What has to be read by a person, by its cell.
     *
     * @param since whether what the form shows may have changed since it was made, so that it cannot be compared
     */
    static List<Refusal> of(FilledRows rows, boolean since) {
        LooseWords loose = new LooseWords(rows, since);
        rows.forms().forEach(loose::learn);
        List<Entry> all = Stream.of(rows.given().loose().stream(), loose.overwritten(), loose.unknownCodes())
                .flatMap(entries -> entries)
                .filter(entry -> !loose.isOwn(entry.value().shown()) && !loose.isTitle(entry))
                .toList();
        Stream<Refusal> named = all.stream()
                .limit(NAMED)
                .map(entry -> new Refusal(entry.place(), "loose", entry.value().shown()));
        Stream<Refusal> rest = all.stream()
                .skip(NAMED)
                .limit(1)
                .map(entry -> new Refusal(entry.place(), "loose-more", Integer.toString(all.size() - NAMED)));
        return Stream.concat(named, rest).toList();
    }

    private boolean isOwn(String words) {
        return words.length() <= LONG && own.contains(Typed.key(words));
    }

    /** Whether it is the name that a person or thing had when the form was made; it stands beside the code of the form. */
    private boolean isTitle(Entry entry) {
        return since && row(entry.place()).equals(row(rows.given().place()));
    }

    private static String row(String place) {
        return place.replaceFirst("![A-Z]+(?=[0-9]+$)", "!");
    }

    /** What stands in columns that are not to be filled in: of no field, or only to be read and written over. */
    private Stream<Entry> overwritten() {
        return rows.given().parts().stream()
                .flatMap(part -> part.lines().stream()
                        .flatMap(line -> line.entries().entrySet().stream())
                        .filter(entry -> isNoField(part.code(), entry.getKey()))
                        .map(Map.Entry::getValue)
                        .filter(entry -> !entry.value().isNothing()));
    }

    /** What stands where a code stands, and is none. */
    private Stream<Entry> unknownCodes() {
        return rows.given().parts().stream()
                .flatMap(part -> part.lines().stream()
                        .filter(line -> !isCode(part.code(), rows.id(part.code(), line.code())))
                        .map(line -> new Entry(line.place(), new FilledValue.Words(line.code()))));
    }

    private boolean isCode(String part, String id) {
        return id.startsWith(FormFields.NEW)
                || rows.onIt().getOrDefault(part, List.of()).contains(id)
                || rows.lines(part, id).findAny().isPresent();
    }

    private boolean isNoField(String part, String title) {
        List<Form.Kind> kinds = rows.parts(part)
                .flatMap(one -> one.fields().stream())
                .filter(field -> Typed.heading(field.title()).equals(Typed.heading(title)))
                .map(Form.Field::kind)
                .toList();
        return kinds.isEmpty() || !since && kinds.stream().allMatch(kind -> kind == Form.Kind.SHOWN);
    }

    private void learn(Form form) {
        Figures figures = new Figures(form.language());
        Stream<String> around = Stream.concat(
                Stream.of(form.sheet(), form.title(), form.subtitle(), form.keep(), form.choices()),
                form.lead().stream());
        Stream<String> inside = form.parts().stream()
                .flatMap(part -> Stream.of(
                                Stream.of(part.title(), part.hint()),
                                part.fields().stream().map(Form.Field::title),
                                part.fields().stream()
                                        .flatMap(field -> field.choices().stream())
                                        .map(Form.Choice::words),
                                part.lines().stream()
                                        .flatMap(line -> line.cells().stream())
                                        .map(cell -> shown(cell, figures)))
                        .flatMap(words -> words));
        Stream.concat(around, inside).map(Typed::key).forEach(own::add);
    }

    private static String shown(Cell cell, Figures figures) {
        return String.join("\n", cell.lines(figures));
    }
}
