package kring.check;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The word that somebody probably meant. */
final class Nearest {
    private Nearest() {}

    /** The known word that lies nearest, when it is near enough to be meant. */
    static Optional<String> to(String given, Collection<String> known) {
        String word = plain(given);
        return known.stream()
                .filter(candidate -> near(distance(word, candidate), word, candidate))
                .min(Comparator.comparingInt((String candidate) -> distance(word, candidate))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** In small letters, with one hyphen between words, and without quotation marks around it. */
    private static String plain(String word) {
        String plain = word.toLowerCase(Locale.ROOT).replaceAll("[\\s_\\p{Pd}\\u00A0]+", "-");
        String bare = plain.replaceAll("^[\\p{Pi}\\p{Pf}\\p{Ps}\"']+|[\\p{Pi}\\p{Pf}\"'.,;]+$", "");
        return bare.isEmpty() ? word : bare;
    }

    /** At most a third is wrong, and something is right. */
    private static boolean near(int distance, String word, String candidate) {
        return distance <= Math.max(1, candidate.length() / 3)
                && distance < Math.max(word.length(), candidate.length());
    }

    /** How many letters must be added, left out, replaced, or swapped with their neighbour. */
    static int distance(String one, String other) {
        int[][] cost = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(one, other, cost, i, j);
            }
        }
        return cost[one.length()][other.length()];
    }

    private static int cheapest(String one, String other, int[][] cost, int i, int j) {
        boolean same = one.charAt(i - 1) == other.charAt(j - 1);
        int best = Math.min(Math.min(cost[i - 1][j], cost[i][j - 1]) + 1, cost[i - 1][j - 1] + (same ? 0 : 1));
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
