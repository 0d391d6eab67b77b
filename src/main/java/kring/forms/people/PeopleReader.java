package kring.forms.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kring.forms.people.PeopleSheet.Shown;
import kring.forms.typed.Refusal;
import kring.report.document.form.FilledValue;

/** Reads a list row by row: a row is one person, or is told by its cell (METHOD, Forms). */
public final class PeopleReader {
    private static final Set<String> SUMS =
            Set.of("totaal", "total", "subtotaal", "subtotal", "aantal", "count", "som", "sum");

    private static final Pattern NUMBER_OF_ROW = Pattern.compile("[0-9]{1,4}[.)]?");

    /** More rows than one circle, or all of a region, has people. */
    private static final int MOST = 2_000;

    private final ListHeader header;
    private final NavigableMap<Integer, NavigableMap<Integer, Shown>> rows;
    private final MergedCells merged;
    private final KnownPeople known;
    private final LocalDate today;
    private final Map<Integer, Shown> headings = new HashMap<>();
    private final List<ListedPerson> people = new ArrayList<>();
    private final List<Refusal> refused = new ArrayList<>();
    private final List<Refusal> told = new ArrayList<>();

    private PeopleReader(ListHeader header, KnownPeople known, LocalDate today) {
        this.header = header;
        this.rows = header.sheet().rows();
        this.merged = new MergedCells(header, rows);
        this.known = known;
        this.today = today;
        header.headings().forEach(heading -> headings.put(heading.column(), heading));
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
        PeopleReader reader = new PeopleReader(header, known, today);
        reader.told.addAll(Outside.of(header, reader.merged, reader.rows));
        reader.rows.tailMap(header.bottom(), false).forEach(reader::row);
        return new PeopleList(reader.people, reader.refused, reader.told);
    }

    private void row(int row, NavigableMap<Integer, Shown> cells) {
        if (cells.values().stream().allMatch(this::isHeading)
                || cells.values().stream().allMatch(this::isCounted)) {
            return;
        }
        Shown first = cells.firstEntry().getValue();
        if (merged.isTitle(row) || isSum(first) || isRemark(row, cells)) {
            told.add(new Refusal(first.place(), "list-no-person", words(cells)));
        } else if (isNameless(row)) {
            told.add(new Refusal(first.place(), "list-no-name", words(cells)));
        } else {
            person(row, first, words(cells));
        }
    }

    private void person(int row, Shown first, String shown) {
        List<Refusal> wrong = new ArrayList<>();
        List<Refusal> doubtful = new ArrayList<>();
        PersonCells reading = new PersonCells(today, wrong, doubtful);
        Map<PersonField, String> values = new EnumMap<>(PersonField.class);
        header.columns()
                .forEach((field, heading) ->
                        value(field, merged.below(heading, row), reading).ifPresent(value -> values.put(field, value)));
        String name = PersonName.of(values);
        Optional<KnownPeople.Source> there = known.of(name, values.get(PersonField.EMAIL));
        if (there.isPresent()) {
            String code = there.get().listed() ? "list-twice" : "list-known";
            told.add(new Refusal(first.place(), code, name, there.get().where()));
        } else if (!wrong.isEmpty()) {
            refused.addAll(wrong);
        } else if (name.isEmpty()) {
            told.add(new Refusal(first.place(), "list-no-name", shown));
        } else {
            told.addAll(doubtful);
            add(first, name, values);
        }
    }

    private void add(Shown first, String name, Map<PersonField, String> values) {
        known.add(new KnownPeople.Source(first.place(), true), name, values.get(PersonField.EMAIL));
        Map<PersonField, String> rest = new EnumMap<>(values);
        rest.keySet().removeIf(PersonField::isOfName);
        people.add(new ListedPerson(name, rest));
    }

    private boolean isNameless(int row) {
        return header.columns().entrySet().stream()
                .filter(column -> column.getKey().isOfName())
                .allMatch(
                        column -> merged.below(column.getValue(), row).findAny().isEmpty());
    }

    /** Several cells below one heading are one value. */
    private static Optional<String> value(PersonField field, Stream<Shown> cells, PersonCells reading) {
        return Optional.of(cells.flatMap(cell -> reading.value(field, cell).stream())
                        .collect(Collectors.joining(" ")))
                .filter(words -> !words.isEmpty());
    }

    /** Headings are repeated at the top of each printed page. */
    private boolean isHeading(Shown cell) {
        Shown heading = headings.get(cell.column());
        return heading != null && PersonField.areSame(heading.words(), cell.words());
    }

    /** The number of a row in which nobody stands yet. */
    private boolean isCounted(Shown cell) {
        return !merged.isUsed(cell.column())
                && NUMBER_OF_ROW.matcher(cell.words()).matches();
    }

    /** Words alone under the list: where others have more than a name, and with a figure or a colon. */
    private boolean isRemark(int row, NavigableMap<Integer, Shown> cells) {
        return cells.size() == 1
                && header.columns().size() > 1
                && !rows.containsKey(row - 1)
                && cells.firstEntry().getValue().words().chars().anyMatch(c -> c == ':' || Character.isDigit(c));
    }

    private static boolean isSum(Shown first) {
        return first.value() instanceof FilledValue.Words
                && SUMS.contains(PersonField.letters(first.words().split("[: ]")[0]));
    }

    private static String words(NavigableMap<Integer, Shown> cells) {
        return cells.values().stream().limit(10).map(Shown::words).collect(Collectors.joining(" · "));
    }
}
