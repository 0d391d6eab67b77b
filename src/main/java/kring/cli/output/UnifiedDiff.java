package kring.cli.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What differs between two texts, as git shows it: lines with a - and a +, and a few around them. */
public final class UnifiedDiff {
    private static final int AROUND = 3;

    private final List<Step> steps = new ArrayList<>();

    /** A line that goes, comes or stays, with its number in the old and in the new text. */
    private record Step(char sign, String line, int before, int after) {}

    private UnifiedDiff(List<String> before, List<String> after) {
        int[][] common = common(before, after);
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            boolean both = i < before.size() && j < after.size();
            if (both && before.get(i).equals(after.get(j))) {
                steps.add(new Step(' ', before.get(i++), i, ++j));
            } else if (j == after.size() || i < before.size() && common[i + 1][j] >= common[i][j + 1]) {
                steps.add(new Step('-', before.get(i++), i, j));
            } else {
                steps.add(new Step('+', after.get(j++), i, j));
            }
        }
    }

    /** The difference under the file's name; empty when there is none. */
    public static String of(String name, String before, String after) {
        UnifiedDiff diff =
                new UnifiedDiff(before.lines().toList(), after.lines().toList());
        String hunks = diff.hunks();
        return hunks.isEmpty() ? "" : "--- " + name + "\n+++ " + name + "\n" + hunks;
    }

    /** The length of the longest common run of lines from each pair of places on. */
    private static int[][] common(List<String> before, List<String> after) {
        int[][] common = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                common[i][j] = before.get(i).equals(after.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private String hunks() {
        StringBuilder text = new StringBuilder();
        int at = 0;
        while (at < steps.size()) {
            int change = next(at);
            if (change == steps.size()) {
                break;
            }
            int end = change;
            for (int later = change; later < steps.size() && later <= end + 2 * AROUND; later = next(later + 1)) {
                end = later;
            }
            List<Step> hunk = steps.subList(Math.max(at, change - AROUND), Math.min(steps.size(), end + AROUND + 1));
            text.append(head(hunk));
            hunk.forEach(step -> text.append(step.sign).append(step.line).append('\n'));
            at = end + 1;
        }
        return text.toString();
    }

    private int next(int from) {
        int at = from;
        while (at < steps.size() && steps.get(at).sign == ' ') {
            at++;
        }
        return at;
    }

    private static String head(List<Step> hunk) {
        Step first = hunk.get(0);
        return String.format(
                Locale.ROOT,
                "@@ -%d,%d +%d,%d @@\n",
                first.sign == '+' ? first.before + 1 : first.before,
                lines(hunk, '+'),
                first.sign == '-' ? first.after + 1 : first.after,
                lines(hunk, '-'));
    }

    private static long lines(List<Step> hunk, char without) {
        return hunk.stream().filter(step -> step.sign != without).count();
    }
}
