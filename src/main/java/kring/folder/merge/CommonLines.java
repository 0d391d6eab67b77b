package kring.folder.merge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;

/** Finds the lines that two texts have in common, in the same order: near-linear in their size. */
public final class CommonLines {
    /** Up to so many pairs of lines the longest common run is found; beyond, lines that occur once part the texts first. */
    private static final int PAIRS = 1_000_000;

    private static final int REPEATED = -2;

    private final List<String> one;
    private final List<String> other;
    private final int[] matches;

    private CommonLines(List<String> one, List<String> other) {
        this.one = one;
        this.other = other;
        this.matches = new int[one.size()];
        Arrays.fill(matches, -1);
    }

    /** Stretches of both texts. */
    private record Stretch(int from, int to, int otherFrom, int otherTo) {
        long pairs() {
            return (long) (to - from) * (otherTo - otherFrom);
        }
    }

    /** For each line of one text, the number of that line in the other, counted from 0; -1 when it is not there. */
    public static int[] of(List<String> one, List<String> other) {
        CommonLines lines = new CommonLines(one, other);
        lines.match(new Stretch(0, one.size(), 0, other.size()));
        return lines.matches;
    }

    private void match(Stretch all) {
        int from = all.from;
        int otherFrom = all.otherFrom;
        while (from < all.to && otherFrom < all.otherTo && one.get(from).equals(other.get(otherFrom))) {
            matches[from++] = otherFrom++;
        }
        int to = all.to;
        int otherTo = all.otherTo;
        while (to > from && otherTo > otherFrom && one.get(to - 1).equals(other.get(otherTo - 1))) {
            matches[--to] = --otherTo;
        }
        Stretch rest = new Stretch(from, to, otherFrom, otherTo);
        if (rest.pairs() > PAIRS) {
            split(rest);
        } else if (rest.pairs() > 0) {
            longest(rest);
        }
    }

    private void longest(Stretch rest) {
        int[][] common = new int[rest.to - rest.from + 1][rest.otherTo - rest.otherFrom + 1];
        for (int i = common.length - 2; i >= 0; i--) {
            String line = one.get(rest.from + i);
            for (int j = common[i].length - 2; j >= 0; j--) {
                common[i][j] = line.equals(other.get(rest.otherFrom + j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (common[i][j] > 0) {
            if (one.get(rest.from + i).equals(other.get(rest.otherFrom + j))) {
                matches[rest.from + i++] = rest.otherFrom + j++;
            } else if (common[i + 1][j] >= common[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }

    /** Matches the lines that occur once in both, as many as stand in the same order, and what is between them. */
    private void split(Stretch rest) {
        int from = rest.from;
        int otherFrom = rest.otherFrom;
        List<int[]> anchors = ascending(once(rest));
        for (int[] anchor : anchors) {
            match(new Stretch(from, anchor[0], otherFrom, anchor[1]));
            matches[anchor[0]] = anchor[1];
            from = anchor[0] + 1;
            otherFrom = anchor[1] + 1;
        }
        if (!anchors.isEmpty()) {
            match(new Stretch(from, rest.to, otherFrom, rest.otherTo));
        }
    }

    private List<int[]> once(Stretch rest) {
        Map<String, Integer> there = places(other, rest.otherFrom, rest.otherTo);
        List<int[]> pairs = new ArrayList<>();
        places(one, rest.from, rest.to).entrySet().stream()
                .filter(line -> line.getValue() != REPEATED && there.getOrDefault(line.getKey(), REPEATED) != REPEATED)
                .forEach(line -> pairs.add(new int[] {line.getValue(), there.get(line.getKey())}));
        pairs.sort((left, right) -> Integer.compare(left[0], right[0]));
        return pairs;
    }

    private static Map<String, Integer> places(List<String> lines, int from, int to) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = from; i < to; i++) {
            places.merge(lines.get(i), i, (before, again) -> REPEATED);
        }
        return places;
    }

    /** The most pairs of which the second numbers ascend too. */
    private static List<int[]> ascending(List<int[]> pairs) {
        int[] before = new int[pairs.size()];
        // by length, the run of it that ends lowest
        int[] lowest = new int[pairs.size()];
        int[] ends = new int[pairs.size()];
        int longest = 0;
        for (int i = 0; i < before.length; i++) {
            int length = -Arrays.binarySearch(lowest, 0, longest, pairs.get(i)[1]) - 1;
            before[i] = length == 0 ? -1 : ends[length - 1];
            lowest[length] = pairs.get(i)[1];
            ends[length] = i;
            longest = Math.max(longest, length + 1);
        }
        LinkedList<int[]> run = new LinkedList<>();
        for (int i = longest == 0 ? -1 : ends[longest - 1]; i >= 0; i = before[i]) {
            run.addFirst(pairs.get(i));
        }
        return run;
    }
}
