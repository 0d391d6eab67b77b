package kring.folder.merge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Lines of three versions that belong together, and what became of them.
 *
 * @param above how many of the lines that came of it stand above what they belong to
 * @param clashes how many places with markers there are among them
 */
record Block(List<String> base, List<String> ours, List<String> theirs, List<String> lines, int above, int clashes) {
    /** The remarks that stand in the first version once, and in no other more often. */
    static Set<String> remarks(List<String> base, List<String> ours, List<String> theirs) {
        Map<String, Integer> our = remarks(ours);
        Map<String, Integer> their = remarks(theirs);
        Map<String, Integer> all = remarks(base);
        all.entrySet()
                .removeIf(remark -> remark.getValue() > 1
                        || our.getOrDefault(remark.getKey(), 0) > 1
                        || their.getOrDefault(remark.getKey(), 0) > 1);
        return all.keySet();
    }

    private static Map<String, Integer> remarks(List<String> lines) {
        Map<String, Integer> counts = new HashMap<>();
        lines.stream().filter(Block::isRemark).forEach(line -> counts.merge(line, 1, Integer::sum));
        return counts;
    }

    private static boolean isRemark(String line) {
        return line.stripLeading().startsWith("#");
    }

    /**
     * Adds it to the blocks before it. A remark at the margin belongs to what is above it in one version and to what is
     * below it in another, when something came or went beside it; it is still one remark.
     */
    void addTo(List<Block> blocks, Set<String> remarks, LineMerge merge) {
        Block before = blocks.isEmpty() ? this : blocks.get(blocks.size() - 1);
        Set<String> again = new HashSet<>(lines);
        again.retainAll(remarks);
        again.removeIf(remark -> before == this || !before.lines.contains(remark));
        if (again.isEmpty()) {
            blocks.add(this);
        } else if (before.clashes == 0
                && clashes == 0
                && lines.subList(0, above).containsAll(again)) {
            blocks.add(without(again));
        } else {
            blocks.set(blocks.size() - 1, before.with(this, merge));
        }
    }

    private Block without(Set<String> remarks) {
        List<String> rest = new ArrayList<>(lines);
        rest.removeAll(remarks);
        return new Block(base, ours, theirs, rest, above - remarks.size(), clashes);
    }

    /** Both joined line by line. */
    private Block with(Block next, LineMerge merge) {
        List<String> bases = both(base, next.base);
        List<String> our = both(ours, next.ours);
        List<String> their = both(theirs, next.theirs);
        LineMerge.Outcome outcome = merge.merge(bases, our, their);
        int top = 0;
        while (top < outcome.lines().size() && isAbove(outcome.lines().get(top))) {
            top++;
        }
        return new Block(bases, our, their, outcome.lines(), top, outcome.clashes());
    }

    private static boolean isAbove(String line) {
        return line.isBlank() || isRemark(line);
    }

    private static List<String> both(List<String> one, List<String> other) {
        List<String> all = new ArrayList<>(one);
        all.addAll(other);
        return Collections.unmodifiableList(all);
    }
}
