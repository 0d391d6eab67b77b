package kring.model.business;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the members of a cooperative agreed, or think of agreeing, on stakes and votes (METHOD, The model of a venture). What is
 * not agreed yet is null.
 *
 * @param stakes what each puts in and gets back on leaving, in money
 * @param use how much each uses, in whatever all count it in
 * @param guarantees what each stands surety for, in money
 * @param entry what joining costs, in money
 * @param exit what leaving costs, in money
 * @param reserve the share of a surplus that is kept, 0 to 1
 * @param years over which members look at it
 */
public record Cooperative(
        SortedMap<String, BigDecimal> stakes,
        SortedMap<String, BigDecimal> use,
        SortedMap<String, BigDecimal> guarantees,
        @Nullable Votes votes,
        @Nullable BigDecimal entry,
        @Nullable BigDecimal exit,
        @Nullable BigDecimal reserve,
        @Nullable Surplus surplus,
        @Nullable Liability liability,
        @Nullable Integer years) {
    /** More years than this nobody looks ahead. */
    public static final int MOST_YEARS = 100;

    /** How votes are counted. */
    public enum Votes {
        ONE_MEMBER,
        STAKE,
        USE
    }

    /** By what a surplus is divided. */
    public enum Surplus {
        USE,
        STAKE,
        EQUAL
    }

    /** For what members are liable beyond their stake: nothing, what they stand surety for, or all. */
    public enum Liability {
        EXCLUDED,
        LIMITED,
        FULL
    }

    public Cooperative {
        stakes = Collections.unmodifiableSortedMap(new TreeMap<>(stakes));
        use = Collections.unmodifiableSortedMap(new TreeMap<>(use));
        guarantees = Collections.unmodifiableSortedMap(new TreeMap<>(guarantees));
    }
}
