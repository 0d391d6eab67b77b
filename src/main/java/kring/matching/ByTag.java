package kring.matching;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import kring.model.Member;

/** Offers by what they are about, so that a get is held only against those that share a tag with it. */
final class ByTag<T> {
    private final Map<String, List<T>> index = new HashMap<>();
    private final Function<T, Member> giver;

    ByTag(List<T> offers, Function<T, Set<String>> tags, Function<T, Member> giver) {
        this.giver = giver;
        for (T offer : offers) {
            tags.apply(offer)
                    .forEach(tag -> index.computeIfAbsent(tag, unknown -> new ArrayList<>())
                            .add(offer));
        }
    }

    /** The offers of others that share a tag, by giver. */
    Map<String, List<T>> ofOthers(String member, Set<String> tags) {
        Set<T> sharing = Collections.newSetFromMap(new IdentityHashMap<>());
        Map<String, List<T>> found = new TreeMap<>();
        for (String tag : tags) {
            for (T offer : index.getOrDefault(tag, List.of())) {
                String from = giver.apply(offer).id();
                if (!from.equals(member) && sharing.add(offer)) {
                    found.computeIfAbsent(from, unknown -> new ArrayList<>()).add(offer);
                }
            }
        }
        return found;
    }
}
