package kring.matching;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Tags as they are compared: after lower-casing, Unicode NFKC and the circle's aliases (METHOD b). */
final class Tags {
    /** For each word of an alias, the one that stands for all that mean the same. */
    private final Map<String, String> standIns = new HashMap<>();

    Tags(Map<String, List<String>> aliases) {
        Map<String, Set<String>> groups = new HashMap<>();
        aliases.forEach((key, others) -> join(groups, key, others));
        groups.forEach((word, group) -> standIns.put(word, ((TreeSet<String>) group).first()));
    }

    /** A word in two aliases joins them: what means the same as the same thing means the same. */
    private static void join(Map<String, Set<String>> groups, String key, List<String> others) {
        Set<String> joined = new TreeSet<>(Set.of(plain(key)));
        others.forEach(other -> joined.add(plain(other)));
        for (String word : List.copyOf(joined)) {
            joined.addAll(groups.getOrDefault(word, Set.of()));
        }
        joined.forEach(word -> groups.put(word, joined));
    }

    /** The tags as they are compared, each once. */
    Set<String> of(Collection<String> tags) {
        return tags.stream()
                .map(Tags::plain)
                .map(tag -> standIns.getOrDefault(tag, tag))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A word without regard to case or to how Unicode writes it; NFKC comes first too, since it may bring capitals. */
    static String plain(String word) {
        String lower = Normalizer.normalize(word, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return Normalizer.normalize(lower, Normalizer.Form.NFKC);
    }
}
