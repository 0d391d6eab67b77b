package kring.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import kring.model.person.Member;
import org.jspecify.annotations.Nullable;

/**
 * Offers by what they are about, so that a get is held only against those that share a tag with it. Of what one giver
 * has of one sort under one tag only the best is kept: no other could be proposed before it.
 */
final class ByTag<T> {
    /** What only the best of is kept; the sort is null where there is but one. */
    private record Rivals(String giver, @Nullable Object sort) {}

    private final Map<String, Map<Rivals, T>> index = new HashMap<>();
    private final Function<T, Member> giver;

    ByTag(
            List<T> offers,
            Function<T, Set<String>> tags,
            Function<T, Member> giver,
            Function<T, ?> sort,
            Comparator<T> best) {
        this.giver = giver;
        for (T offer : offers) {
            Rivals rivals = new Rivals(giver.apply(offer).id(), sort.apply(offer));
            tags.apply(offer)
                    .forEach(tag -> index.computeIfAbsent(tag, unknown -> new LinkedHashMap<>())
                            .merge(rivals, offer, BinaryOperator.minBy(best)));
        }
    }

    /** The offers of others that share a tag, by giver. */
    Map<String, List<T>> ofOthers(String member, Set<String> tags) {
        Set<T> sharing = Collections.newSetFromMap(new IdentityHashMap<>());
        Map<String, List<T>> found = new TreeMap<>();
        for (String tag : tags) {
            for (T offer : sharing(tag)) {
                String from = giver.apply(offer).id();
                if (!from.equals(member) && sharing.add(offer)) {
                    found.computeIfAbsent(from, unknown -> new ArrayList<>()).add(offer);
                }
            }
        }
        return found;
    }

    private Collection<T> sharing(String tag) {
        return index.getOrDefault(tag, Map.of()).values();
    }
}
