package kring.folder.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kring.folder.edit.YamlPart;
import org.jspecify.annotations.Nullable;

/** Joins two versions of what stands on one line; there is no room for markers in it. */
final class InlineMerge {
    private InlineMerge() {}

    /**
     * Joins two versions; empty when that leaves something to choose.
     *
     * @param base what both were made of; null when there was none
     */
    static Optional<String> join(@Nullable YamlPart base, YamlPart ours, YamlPart theirs) {
        Optional<String> one = ThreeWay.merge(text(base), ours.inline(), theirs.inline());
        if (one.isPresent() || PartShape.common(base, ours, theirs).isEmpty()) {
            return one;
        }
        Optional<String> head = ThreeWay.merge(head(base), head(ours), head(theirs));
        Optional<String> tail = ThreeWay.merge(tail(base), tail(ours), tail(theirs));
        Optional<List<Pairs.Pair>> pairs = Pairs.of(base, ours, theirs).flatMap(Pairs::inOrder);
        if (head.isEmpty() || tail.isEmpty() || pairs.isEmpty()) {
            return Optional.empty();
        }
        List<String> parts = new ArrayList<>();
        for (Pairs.Pair pair : pairs.get()) {
            Optional<List<String>> joined = pair(pair);
            if (joined.isEmpty()) {
                return Optional.empty();
            }
            parts.addAll(joined.get());
        }
        return Optional.of(head.get() + String.join(", ", parts) + tail.get());
    }

    private static Optional<List<String>> pair(Pairs.Pair pair) {
        return pair.ours() != null && pair.theirs() != null
                ? join(pair.base(), pair.ours(), pair.theirs()).map(List::of)
                : pair.alone().map(parts -> parts.stream().map(YamlPart::inline).toList());
    }

    private static String text(@Nullable YamlPart part) {
        return part == null ? "" : part.inline();
    }

    private static String head(@Nullable YamlPart part) {
        return part == null ? "" : String.join("\n", part.head());
    }

    private static String tail(@Nullable YamlPart part) {
        return part == null ? "" : String.join("", part.tail());
    }
}
