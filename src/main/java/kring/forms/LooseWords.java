package kring.forms;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kring.forms.typed.Refusal;
import kring.forms.typed.Typed;
import kring.language.Figures;
import kring.report.document.form.FilledForm;
import kring.report.document.form.FilledForm.Entry;
import kring.report.document.form.FilledForm.Part;
import kring.report.document.form.FilledValue;
import kring.report.document.form.Form;

/** Finds what people wrote where the form has no place for it; the form's own words are none (METHOD, Forms). */
final class LooseWords {
    /** So many are named one by one; the rest is counted. */
    private static final int NAMED = 20;
    /** Longer than anything that a form says. */
    private static final int LONG = 2_000;

    private static final Pattern MARKS = Pattern.compile("[ :.…*]+$");

    private final FilledRows rows;
    private final boolean since;
    /** What the form says where nobody answers. */
    private final Set<String> own = new HashSet<>();
    /** What there is to choose from, which is on a sheet of its own. */
    private final Set<String> choices = new HashSet<>();
    /** What kind of field each part has under a heading. */
    private final Map<String, Map<String, Set<Form.Kind>>> kinds = new HashMap<>();
    /** What the rows of each part say that is only to be read. */
    private final Map<String, Map<String, Set<String>>> shown = new HashMap<>();

    private LooseWords(FilledRows rows, boolean since) {
        this.rows = rows;
        this.since = since;
        rows.forms().forEach(this::learn);
        rows.now().loose().stream()
                .filter(entry -> isMargin(entry.place()))
                .forEach(entry -> own.add(Typed.key(entry.value().shown())));
        rows.given().loose().stream()
                .filter(this::isTitle)
                .forEach(entry -> own.add(Typed.key(entry.value().shown())));
    }

    /**
     * What has to be read by a person, by its cell; on a copy of the form's sheet only what is not on that sheet.
     *
     * @param since whether what the form shows may have changed since it was made, so that it cannot be compared
     */
    static List<Refusal> of(FilledRows rows, boolean since) {
        LooseWords loose = new LooseWords(rows, since);
        List<Entry> first = loose.on(rows.given()).toList();
        Set<String> told = new HashSet<>();
        first.forEach(entry -> told.add(entry.value().shown()));
        List<Entry> all = Stream.concat(
                        first.stream(),
                        rows.given().copies().stream()
                                .flatMap(loose::on)
                                .filter(entry -> told.add(entry.value().shown())))
                .toList();
        Stream<Refusal> named = all.stream().limit(NAMED).map(LooseWords::named);
        Stream<Refusal> rest = all.stream()
                .skip(NAMED)
                .limit(1)
                .map(entry -> new Refusal(entry.place(), "loose-more", Integer.toString(all.size() - NAMED)));
        return Stream.concat(named, rest).toList();
    }

    private static Refusal named(Entry entry) {
        return new Refusal(
                entry.place(),
                isMargin(entry.place()) ? "loose-margin" : "loose",
                entry.value().shown());
    }

    private static boolean isMargin(String place) {
        return place.endsWith(FilledForm.MARGIN);
    }

    private Stream<Entry> on(FilledForm sheet) {
        return Stream.concat(
                sheet.loose().stream().filter(entry -> !isOwn(sheet, entry)),
                sheet.parts().stream()
                        .flatMap(part -> Stream.of(headings(part), overwritten(part), unknownCodes(part))
                                .flatMap(entries -> entries)));
    }

    private boolean isOwn(FilledForm sheet, Entry entry) {
        String words = entry.value().shown();
        if (words.length() > LONG) {
            return false;
        }
        String key = Typed.key(words);
        return own.contains(key) || choices.contains(key) && !on(sheet.place()).equals(on(entry.place()));
    }

    private static String on(String place) {
        return place.substring(0, place.lastIndexOf('!'));
    }

    /** Headings that say something else than the form's, be it a unit that is none of that part. */
    private Stream<Entry> headings(Part part) {
        Set<String> known = new HashSet<>();
        rows.parts(part.code())
                .forEach(one -> one.fields().forEach(field -> {
                    known.add(heading(field.title()));
                    one.lines().forEach(line -> known.add(heading(field.title() + " (" + line.unit() + ")")));
                }));
        return part.titles().entrySet().stream()
                .filter(title -> !known.contains(heading(title.getKey())))
                .map(title -> new Entry(title.getValue(), new FilledValue.Words(title.getKey())));
    }

    private static String heading(String title) {
        return MARKS.matcher(Typed.key(title)).replaceAll("").replace('[', '(').replace(']', ')');
    }

    /** Whether it is the name that a person or thing had when the form was made; it stands beside the code of the form. */
    private boolean isTitle(Entry entry) {
        return since && row(entry.place()).equals(row(rows.given().place()));
    }

    private static String row(String place) {
        return place.replaceFirst("![A-Z]+(?=[0-9]+$)", "!");
    }

    /** What stands in columns that are not to be filled in: of no field, or only to be read and written over. */
    private Stream<Entry> overwritten(Part part) {
        Map<String, Boolean> noField = new HashMap<>();
        return part.lines().stream()
                .flatMap(line -> line.entries().entrySet().stream()
                        .filter(entry -> !entry.getValue().value().isNothing())
                        .filter(entry ->
                                noField.computeIfAbsent(entry.getKey(), title -> isNoField(part.code(), title)))
                        .map(Map.Entry::getValue)
                        .filter(entry -> !isShown(part.code(), rows.id(part.code(), line.code()), entry)));
    }

    /** What stands where a code stands, and is none. */
    private Stream<Entry> unknownCodes(Part part) {
        return part.lines().stream()
                .filter(line -> !isCode(part.code(), rows.id(part.code(), line.code())))
                .map(line -> new Entry(line.place(), new FilledValue.Words(line.code())));
    }

    private boolean isCode(String part, String id) {
        return id.startsWith(FormFields.NEW)
                || rows.onIt().getOrDefault(part, List.of()).contains(id)
                || rows.lines(part, id).findAny().isPresent();
    }

    private boolean isNoField(String part, String title) {
        Set<Form.Kind> known = kinds.getOrDefault(part, Map.of()).getOrDefault(Typed.heading(title), Set.of());
        return known.isEmpty() || !since && known.equals(Set.of(Form.Kind.SHOWN));
    }

    private boolean isShown(String part, String id, Entry entry) {
        return shown.getOrDefault(part, Map.of())
                .getOrDefault(id, Set.of())
                .contains(Typed.key(entry.value().shown()));
    }

    private static Stream<String> shown(Figures figures, Form.Part part, Form.Line line) {
        return IntStream.range(0, part.fields().size())
                .filter(i -> part.fields().get(i).kind() == Form.Kind.SHOWN)
                .mapToObj(i -> Typed.key(String.join("\n", line.cells().get(i).lines(figures))));
    }

    private static <T> Set<T> of(Map<String, Map<String, Set<T>>> all, String part, String key) {
        return all.computeIfAbsent(part, none -> new HashMap<>()).computeIfAbsent(key, none -> new HashSet<>());
    }

    private void learn(Form form) {
        Figures figures = new Figures(form.language());
        Stream<String> around = Stream.concat(
                Stream.of(form.sheet(), form.title(), form.subtitle(), form.keep(), form.choices()),
                form.lead().stream());
        around.map(Typed::key).forEach(own::add);
        form.parts().forEach(part -> {
            own.add(Typed.key(part.title()));
            own.add(Typed.key(part.hint()));
            part.lines()
                    .forEach(line -> shown(figures, part, line).forEach(words -> {
                        own.add(words);
                        of(shown, part.code(), line.code()).add(words);
                    }));
            part.fields().forEach(field -> {
                of(kinds, part.code(), Typed.heading(field.title())).add(field.kind());
                choices.add(Typed.key(field.title()));
                field.choices().forEach(choice -> choices.add(Typed.key(choice.words())));
            });
        });
    }
}
