package kring.folder.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kring.folder.git.ConflictStyle;

/**
 * Joins versions of a text line by line, with the markers of git where they clash. It does here what git would do in a
 * process of its own, of which a file can need thousands.
 *
 * @param markerSize how many signs the markers of a clash have
 */
record LineMerge(int markerSize, ConflictStyle style) {
    /**
     * What became of some lines.
     *
     * @param clashes how many places with markers there are
     */
    record Outcome(List<String> lines, int clashes) {
        static Outcome clean(List<String> lines) {
            return new Outcome(lines, 0);
        }
    }

    /** Joins two versions of lines. */
    Outcome merge(List<String> base, List<String> ours, List<String> theirs) {
        int[] inOurs = CommonLines.of(base, ours);
        int[] inTheirs = CommonLines.of(base, theirs);
        List<String> lines = new ArrayList<>();
        int clashes = 0;
        int from = 0;
        int our = 0;
        int their = 0;
        for (int i = 0; i <= base.size(); i++) {
            boolean isEnd = i == base.size();
            if (isEnd || inOurs[i] >= 0 && inTheirs[i] >= 0) {
                int ourEnd = isEnd ? ours.size() : inOurs[i];
                int theirEnd = isEnd ? theirs.size() : inTheirs[i];
                Outcome between =
                        between(base.subList(from, i), ours.subList(our, ourEnd), theirs.subList(their, theirEnd));
                lines.addAll(between.lines);
                clashes += between.clashes;
                lines.addAll(base.subList(i, isEnd ? i : i + 1));
                from = i + 1;
                our = ourEnd + 1;
                their = theirEnd + 1;
            }
        }
        return new Outcome(lines, clashes);
    }

    /** What stands between two lines that all have. */
    private Outcome between(List<String> base, List<String> ours, List<String> theirs) {
        Optional<List<String>> one = ThreeWay.merge(base, ours, theirs);
        if (one.isPresent()) {
            return Outcome.clean(one.get());
        }
        int size = Math.min(ours.size(), theirs.size());
        int begin = 0;
        int end = 0;
        if (style != ConflictStyle.DIFF3) {
            while (begin < size && ours.get(begin).equals(theirs.get(begin))) {
                begin++;
            }
            while (end < size - begin && last(ours, end).equals(last(theirs, end))) {
                end++;
            }
        }
        List<String> lines = new ArrayList<>(ours.subList(0, begin));
        mark(lines, "<", " ours", ours.subList(begin, ours.size() - end));
        if (style != ConflictStyle.MERGE) {
            mark(lines, "|", " base", base);
        }
        mark(lines, "=", "", theirs.subList(begin, theirs.size() - end));
        mark(lines, ">", " theirs", ours.subList(ours.size() - end, ours.size()));
        return new Outcome(lines, 1);
    }

    private static String last(List<String> lines, int back) {
        return lines.get(lines.size() - 1 - back);
    }

    private void mark(List<String> lines, String sign, String whose, List<String> below) {
        lines.add(sign.repeat(markerSize) + whose);
        lines.addAll(below);
    }
}
