package kring.health;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import kring.model.value.Quarter;

/**
 * What the signals need to know of the progress in a quarter that was held, as far as their audience may see it (METHOD c).
 *
 * @param promises what came of those that were open from the held quarter before
 * @param quiet the members with an open ambition who were absent, or gave a check-in without a word on any
 * @param flagged the members with a promise that keeps slipping or little confidence in an open ambition
 * @param open the ambitions that are open in it
 * @param promised how many promises each member made in it
 * @param result whether anything came of it: an ambition or another thing achieved in it, or an exchange confirmed
 */
public record HeldQuarter(
        Quarter quarter,
        Answered promises,
        SortedSet<String> quiet,
        Set<String> flagged,
        List<OpenAmbition> open,
        SortedMap<String, Integer> promised,
        boolean result) {
    /** How many promises were kept and partly kept, of all that were due or answered. */
    public record Answered(int kept, int partly, int all) {}

    /**
     * An ambition that is open.
     *
     * @param unmoved whether a value was given in this quarter and it is the same as before
     */
    public record OpenAmbition(String member, String id, String text, boolean unmoved) {
        /** As a signal names it: {@code member/ambition}. */
        public String subject() {
            return member + "/" + id;
        }
    }

    public HeldQuarter {
        quiet = Collections.unmodifiableSortedSet(new TreeSet<>(quiet));
        flagged = Set.copyOf(flagged);
        open = List.copyOf(open);
        promised = Collections.unmodifiableSortedMap(new TreeMap<>(promised));
    }
}
