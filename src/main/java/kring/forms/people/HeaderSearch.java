package kring.forms.people;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import kring.forms.people.PeopleSheet.Shown;

/**
 * Finds the headings of a list by their words: the row, or two rows one below the other, of which most is recognised, a name
 * among it. Titles may stand above.
 *
 * @param choices columns that somebody chose, which go before what is recognised
 */
public record HeaderSearch(List<ColumnChoice> choices) {
    /** Farther down than people put titles. */
    private static final int FARTHEST = 100;

    /** A cell with its words, which may be millions. */
    private record Heading(Shown cell, String words) {}

    /** The best of all headings on these sheets; the first of those that are as good. */
    public Optional<ListHeader> best(List<PeopleSheet> sheets) {
        return sheets.stream()
                .flatMap(this::candidates)
                .filter(header -> header.columns().keySet().stream()
                        .anyMatch(field -> field.isOfName() && field != PersonField.BETWEEN_NAME))
                .reduce((best, next) -> next.columns().size() > best.columns().size() ? next : best);
    }

    private Stream<ListHeader> candidates(PeopleSheet sheet) {
        NavigableMap<Integer, NavigableMap<Integer, Shown>> rows = sheet.rows();
        return rows.entrySet().stream().limit(FARTHEST).flatMap(entry -> {
            int row = entry.getKey();
            NavigableMap<Integer, Shown> headings = entry.getValue();
            ListHeader alone = header(sheet, row, row, headings.values());
            NavigableMap<Integer, Shown> below = rows.getOrDefault(row + 1, new TreeMap<>());
            if (alone.columns().isEmpty()
                    || below.isEmpty()
                    || !below.values().stream().allMatch(this::isHeading)) {
                return Stream.of(alone);
            }
            NavigableMap<Integer, Shown> both = new TreeMap<>(headings);
            both.putAll(below);
            return Stream.of(alone, header(sheet, row, row + 1, both.values()));
        });
    }

    private boolean isHeading(Shown cell) {
        String words = cell.words();
        return Stream.of(PersonField.values())
                        .anyMatch(field -> field.rank(words).isPresent())
                || choices.stream().anyMatch(choice -> PersonField.areSame(choice.heading(), words));
    }

    private ListHeader header(PeopleSheet sheet, int top, int bottom, Collection<Shown> headings) {
        Map<PersonField, Shown> columns = new EnumMap<>(PersonField.class);
        for (ColumnChoice choice : choices) {
            headings.stream()
                    .filter(heading -> PersonField.areSame(choice.heading(), heading.words()))
                    .findFirst()
                    .ifPresent(heading -> columns.put(choice.field(), heading));
        }
        List<ColumnChoice> missing = choices.stream()
                .filter(choice -> !columns.containsKey(choice.field()))
                .toList();
        List<Heading> free = headings.stream()
                .filter(heading -> !columns.containsValue(heading))
                .map(heading -> new Heading(heading, heading.words()))
                .toList();
        open().forEach(field -> free.stream()
                .filter(heading -> field.rank(heading.words()).isPresent())
                .min(Comparator.comparing(heading -> field.rank(heading.words()).orElseThrow()))
                .ifPresent(heading -> columns.put(field, heading.cell())));
        return new ListHeader(sheet, top, bottom, List.copyOf(headings), columns, missing);
    }

    /** The fields that are recognised by their words: who chose a name's column, or those of its parts, chose for the others. */
    private Set<PersonField> open() {
        Set<PersonField> open = EnumSet.allOf(PersonField.class);
        Set<PersonField> chosen = EnumSet.noneOf(PersonField.class);
        choices.forEach(choice -> chosen.add(choice.field()));
        if (chosen.contains(PersonField.NAME)) {
            open.removeAll(EnumSet.range(PersonField.FIRST_NAME, PersonField.LAST_NAME));
        } else if (chosen.contains(PersonField.FIRST_NAME) || chosen.contains(PersonField.LAST_NAME)) {
            open.remove(PersonField.NAME);
        }
        open.removeAll(chosen);
        return open;
    }
}
