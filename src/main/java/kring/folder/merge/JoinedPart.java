package kring.folder.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Lines of three versions that belong together, and what became of them.
 *
 * @param above how many of the lines that came of it stand above what they belong to
 * @param clashes how many places with markers there are among them
 */
record JoinedPart(
        List<String> base, List<String> ours, List<String> theirs, List<String> lines, int above, int clashes) {
    static boolean isRemark(String line) {
        return line.stripLeading().startsWith("#");
    }

    /** Whether these can be taken away from above it. */
    boolean isBelow(Collection<String> remarks) {
        return clashes == 0 && lines.subList(0, above).containsAll(remarks);
    }

    /** Without some of the remarks above it. */
    JoinedPart without(Collection<String> remarks) {
        List<String> rest = new ArrayList<>(lines);
        rest.removeAll(remarks);
        return new JoinedPart(base, ours, theirs, rest, above - remarks.size(), clashes);
    }

    /** Some that follow one another, joined line by line. */
    static JoinedPart joined(List<JoinedPart> blocks, LineMerge merge) {
        List<String> base =
                blocks.stream().flatMap(block -> block.base.stream()).toList();
        List<String> ours =
                blocks.stream().flatMap(block -> block.ours.stream()).toList();
        List<String> theirs =
                blocks.stream().flatMap(block -> block.theirs.stream()).toList();
        LineMerge.Outcome outcome = merge.merge(base, ours, theirs);
        int top = 0;
        while (top < outcome.lines().size() && isAbove(outcome.lines().get(top))) {
            top++;
        }
        return new JoinedPart(base, ours, theirs, outcome.lines(), top, outcome.clashes());
    }

    private static boolean isAbove(String line) {
        return line.isBlank() || isRemark(line);
    }
}
