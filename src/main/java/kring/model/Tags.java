package kring.model;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tags as they are compared: after lower-casing, Unicode NFKC and the circle's aliases (METHOD b). */
public final class Tags {
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** For each word of an alias, the circle's own name for all that mean the same. */
    private final Map<String, String> names = new HashMap<>();

    /**
     * Tags of a circle.
     *
     * @param aliases for each name, the other words for it
     */
    public Tags(Map<String, List<String>> aliases) {
        Map<String, SortedSet<String>> groups = new HashMap<>();
        new TreeMap<>(aliases).forEach((name, others) -> join(groups, name, others));
        for (String name : new TreeMap<>(aliases).keySet()) {
            Objects.requireNonNull(groups.get(plain(name))).forEach(word -> names.putIfAbsent(word, plain(name)));
        }
    }

    /** A word in two aliases joins them: what means the same as the same thing means the same. */
    private static void join(Map<String, SortedSet<String>> groups, String name, List<String> others) {
        SortedSet<String> joined = new TreeSet<>(List.of(plain(name)));
        others.forEach(other -> joined.add(plain(other)));
        for (String word : List.copyOf(joined)) {
            joined.addAll(groups.getOrDefault(word, new TreeSet<>()));
        }
        joined.forEach(word -> groups.put(word, joined));
    }

    /** For each name, all words that mean the same, the name among them; of a word alone there is nothing to say. */
    public SortedMap<String, SortedSet<String>> groups() {
        SortedMap<String, SortedSet<String>> groups = new TreeMap<>();
        names.forEach((word, name) ->
                groups.computeIfAbsent(name, none -> new TreeSet<>()).add(word));
        groups.values().removeIf(words -> words.size() < 2);
        return groups;
    }

    /**
     * Tags of many circles together: what one circle calls the same is the same to all, so that a word of one language meets
     * that of another.
     */
    public static Tags ofAll(Collection<? extends Map<String, List<String>>> circles) {
        Map<String, List<String>> all = new TreeMap<>();
        circles.forEach(aliases -> aliases.forEach((name, others) ->
                all.computeIfAbsent(plain(name), none -> new ArrayList<>()).addAll(others)));
        return new Tags(all);
    }

    /** The tags as they are compared, each once, under the name that the circle has for them. */
    public SortedSet<String> of(Collection<String> tags) {
        return tags.stream()
                .map(Tags::plain)
                .map(tag -> names.getOrDefault(tag, tag))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * A word without regard to case, to how Unicode writes it, or to blanks that cannot be seen; NFKC comes first too, since
     * it may bring capitals.
     */
    public static String plain(String word) {
        String lower = Normalizer.normalize(word, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String stripped = Normalizer.normalize(lower, Normalizer.Form.NFKC).strip();
        return BLANKS.matcher(stripped).replaceAll(" ");
    }
}
