package kring.folder.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What became of the parts of something, one after the other. A remark at the margin belongs to what is above it in one
 * version and to what is below it in another, when something came or went beside it; it is still one remark.
 */
final class JoinedParts {
    private final List<JoinedPart> all = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final Set<String> remarks;
    private final LineMerge merge;

    /** Of three versions, which tell what remarks there are. */
    JoinedParts(List<String> base, List<String> ours, List<String> theirs, LineMerge merge) {
        this.remarks = once(base, ours, theirs);
        this.merge = merge;
    }

    /** The remarks that stand in the first version once, and in no other more often. */
    private static Set<String> once(List<String> base, List<String> ours, List<String> theirs) {
        Map<String, Integer> our = counts(ours);
        Map<String, Integer> their = counts(theirs);
        Map<String, Integer> all = counts(base);
        all.entrySet()
                .removeIf(remark -> remark.getValue() > 1
                        || our.getOrDefault(remark.getKey(), 0) > 1
                        || their.getOrDefault(remark.getKey(), 0) > 1);
        return all.keySet();
    }

    private static Map<String, Integer> counts(List<String> lines) {
        Map<String, Integer> counts = new HashMap<>();
        lines.stream().filter(JoinedPart::isRemark).forEach(line -> counts.merge(line, 1, Integer::sum));
        return counts;
    }

    List<JoinedPart> all() {
        return all;
    }

    void add(JoinedPart block) {
        List<String> again =
                block.lines().stream().filter(places::containsKey).distinct().toList();
        int first = again.stream().mapToInt(places::get).min().orElse(-1);
        if (first < 0) {
            put(block);
        } else if (block.isBelow(again) && again.stream().allMatch(this::isClean)) {
            put(block.without(again));
        } else {
            List<JoinedPart> span = new ArrayList<>(all.subList(first, all.size()));
            span.add(block);
            all.subList(first, all.size()).clear();
            put(JoinedPart.joined(span, merge));
        }
    }

    private boolean isClean(String remark) {
        return all.get(Objects.requireNonNull(places.get(remark))).clashes() == 0;
    }

    private void put(JoinedPart block) {
        int place = all.size();
        block.lines().stream().filter(remarks::contains).forEach(remark -> places.put(remark, place));
        all.add(block);
    }
}
