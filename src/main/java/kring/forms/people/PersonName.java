package kring.forms.people;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kring.forms.typed.Typed;

/** A name as people say it, however a list sorts or divides it. */
final class PersonName {
    /** What stands behind a name and a comma, and is no first name. */
    private static final Set<String> BEHIND = Set.of(
            "ba bsc bs ma msc ms mba emba llm phd dr drs ir ing mr ra aa rc rb jr sr junior senior jd md bc pdeng mphil"
                    .split(" "));

    private PersonName() {}

    /** The name that these parts make; empty when there is nothing of one. */
    static String of(Map<PersonField, String> parts) {
        String whole = said(parts.getOrDefault(PersonField.NAME, ""));
        String first = parts.getOrDefault(PersonField.FIRST_NAME, "");
        String between = parts.getOrDefault(PersonField.BETWEEN_NAME, "");
        String last = said(parts.getOrDefault(PersonField.LAST_NAME, ""));
        if (whole.isEmpty()) {
            return joined(first, between, last);
        }
        if (!last.isEmpty() && !has(whole, last)) {
            return joined(first.isEmpty() ? whole : first, between, last);
        }
        return joined(has(whole, first) ? "" : first, between, whole);
    }

    /** What a register sorts by its last name, the other way around: {@code Berg, Jan van den}. */
    static String said(String listed) {
        List<String> parts = Stream.of(listed.split(",", -1)).map(String::strip).toList();
        boolean whole = parts.stream().noneMatch(String::isEmpty)
                && !BEHIND.contains(PersonField.letters(parts.get(parts.size() - 1)));
        if (whole && parts.size() == 2) {
            return parts.get(1) + " " + parts.get(0);
        }
        boolean between = parts.size() == 3 && parts.get(1).equals(parts.get(1).toLowerCase(Locale.ROOT));
        return whole && between ? parts.get(2) + " " + parts.get(1) + " " + parts.get(0) : listed;
    }

    private static String joined(String first, String between, String last) {
        return Stream.of(first, has(last, between) ? "" : between, last)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** Whether words have others among them. */
    private static boolean has(String words, String others) {
        return (" " + Typed.key(words) + " ").contains(" " + Typed.key(others) + " ");
    }
}
