package kring.forms.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kring.forms.Refusal;
import kring.forms.people.PeopleSheet.Shown;
import kring.report.document.form.FilledValue;

/** Reads a list row by row: a row is one person, or is told by its cell (METHOD, Forms). */
public final class PeopleReader {
    private static final Set<String> SUMS =
            Set.of("totaal", "total", "subtotaal", "subtotal", "aantal", "count", "som", "sum");

    /** More rows than one circle, or all of a region, has people. */
    private static final int MOST = 2_000;

    private final KnownPeople known;
    private final LocalDate today;
    private final List<ListedPerson> people = new ArrayList<>();
    private final List<Refusal> refused = new ArrayList<>();
    private final List<Refusal> told = new ArrayList<>();

    private PeopleReader(KnownPeople known, LocalDate today) {
        this.known = known;
        this.today = today;
    }

    /** Whether there are more rows than a list of people has. */
    public static boolean isTooLong(ListHeader header) {
        return header.sheet().rows().size() > MOST;
    }

    /**
     * Reads the list below these headings.
     *
     * @param known who is there already; those on the list come to it
     */
    public static PeopleList read(ListHeader header, KnownPeople known, LocalDate today) {
        PeopleReader reader = new PeopleReader(known, today);
        NavigableMap<Integer, NavigableMap<Integer, Shown>> rows =
                header.sheet().rows();
        reader.told.addAll(Outside.of(header, rows));
        MergedCells merged = new MergedCells(header, rows);
        rows.tailMap(header.bottom(), false).forEach((row, cells) -> reader.row(header, merged, row, cells));
        return new PeopleList(header, reader.people, reader.refused, reader.told);
    }

    private void row(ListHeader header, MergedCells merged, int row, NavigableMap<Integer, Shown> cells) {
        Shown first = cells.firstEntry().getValue();
        if (isHeadings(header, cells)) {
            return;
        }
        if (merged.isTitle(row) || isSum(first)) {
            told.add(new Refusal(first.place(), "list-no-person", words(cells)));
            return;
        }
        List<Refusal> wrong = new ArrayList<>();
        PersonCells reading = new PersonCells(today, wrong, told);
        Map<PersonField, String> values = new EnumMap<>(PersonField.class);
        header.columns()
                .forEach((field, heading) ->
                        value(field, merged.below(heading, row), reading).ifPresent(value -> values.put(field, value)));
        refused.addAll(wrong);
        if (wrong.isEmpty()) {
            person(first, words(cells), values);
        }
    }

    /** Several cells below one heading are one value. */
    private static Optional<String> value(PersonField field, Stream<Shown> cells, PersonCells reading) {
        return Optional.of(cells.flatMap(cell -> reading.value(field, cell).stream())
                        .collect(Collectors.joining(" ")))
                .filter(words -> !words.isEmpty());
    }

    private void person(Shown first, String row, Map<PersonField, String> values) {
        String name = PersonName.of(values);
        if (name.isEmpty()) {
            told.add(new Refusal(first.place(), "list-no-name", row));
            return;
        }
        Optional<KnownPeople.Source> there = known.of(name, values.get(PersonField.EMAIL));
        if (there.isPresent()) {
            String code = there.get().listed() ? "list-twice" : "list-known";
            told.add(new Refusal(first.place(), code, name, there.get().where()));
            return;
        }
        known.add(new KnownPeople.Source(first.place(), true), name, values.get(PersonField.EMAIL));
        Map<PersonField, String> rest = new EnumMap<>(values);
        rest.keySet().removeIf(field -> field.compareTo(PersonField.ORGANISATION) < 0);
        people.add(new ListedPerson(first.place(), name, rest));
    }

    /** Whether the headings are repeated, as at the top of each printed page. */
    private static boolean isHeadings(ListHeader header, NavigableMap<Integer, Shown> cells) {
        return cells.values().stream()
                .allMatch(cell -> header.headings().stream()
                        .anyMatch(heading -> heading.column() == cell.column()
                                && PersonField.areSame(heading.words(), cell.words())));
    }

    private static boolean isSum(Shown first) {
        return first.value() instanceof FilledValue.Words
                && SUMS.contains(PersonField.letters(first.words().split("[: ]")[0]));
    }

    private static String words(NavigableMap<Integer, Shown> cells) {
        return cells.values().stream().limit(10).map(Shown::words).collect(Collectors.joining(" · "));
    }
}
