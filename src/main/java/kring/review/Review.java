package kring.review;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import kring.model.person.Ambition;
import kring.model.quarter.AmbitionEntry;
import kring.model.value.Period;
import kring.model.value.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * What came of a year, or of three, as far as an audience may see it (METHOD, A year in review).
 *
 * @param goals by member and id
 * @param unserved open ambitions for three years that no open one serves
 * @param loose ambitions for a year that serve none
 * @param promises how many came to what, by member and the quarter in which that was told
 * @param results by kind, member and id
 * @param learned by member and quarter
 * @param asked by member and id
 * @param exchanged of each member, or of the one who reads; empty for the circle
 * @param attendance in each quarter; null where it is unknown
 * @param <S> a signal, as its feature has it
 */
public record Review<S>(
        Quarter from,
        Quarter to,
        List<Goal> goals,
        List<Aim> unserved,
        List<Aim> loose,
        List<Promises> promises,
        Totals totals,
        List<Result> results,
        List<Learned> learned,
        List<Asked> asked,
        List<Exchanged> exchanged,
        SortedMap<Quarter, BigDecimal> attendance,
        Signals<S> signals,
        Renewal renew) {
    /** Which ambition of whom. */
    public record Aim(String member, String ambition) {}

    /**
     * An ambition, and how it went.
     *
     * @param parent the ambition that it serves
     * @param values in each quarter, the last given carried forward; null where none is known
     * @param start before the first quarter, else the baseline
     * @param postponed how many times its day was moved
     * @param softened how many times its target was eased
     * @param raised how many times its target was set further
     */
    public record Goal(
            String member,
            String ambition,
            String text,
            @Nullable String why,
            Ambition.Horizon horizon,
            @Nullable String parent,
            AmbitionEntry.Status status,
            @Nullable String unit,
            SortedMap<Quarter, BigDecimal> values,
            @Nullable BigDecimal start,
            @Nullable BigDecimal now,
            @Nullable BigDecimal target,
            int postponed,
            int softened,
            int raised) {
        public Goal {
            values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
        }

        /** Which it is. */
        public Aim aim() {
            return new Aim(member, ambition);
        }

        /** Whether it is still to be reached. */
        public boolean isOpen() {
            return status == AmbitionEntry.Status.ACTIVE;
        }

        /** Whether it looks further than a year. */
        public boolean isFar() {
            return horizon == Ambition.Horizon.THREE_YEARS;
        }
    }

    /** How many promises of a member came to what, by where that was told. */
    public record Promises(
            String member, Quarter quarter, int kept, int partly, int broken, int slipped, int unanswered, int open) {}

    /** How many promises came to what. */
    public record Totals(int kept, int partly, int broken, int slipped, int unanswered, int open) {
        /** All of them. */
        public int all() {
            return kept + partly + broken + slipped + unanswered + open;
        }
    }

    /**
     * Something that came of it.
     *
     * @param member who achieved or received it; null where it is the circle's
     * @param id of a gate {@code VENTURE/GATE}, of a step its venture's
     * @param date the day, or the quarter where no more is known
     */
    public record Result(
            Kind kind,
            @Nullable String member,
            String id,
            Period date,
            @Nullable String text,
            @Nullable String evidence) {
        /** What sort of result. */
        public enum Kind {
            AMBITION,
            ACHIEVEMENT,
            EXCHANGE,
            GATE,
            STEP,
            DECISION
        }
    }

    /** What somebody learned on the way to an ambition, in their words. */
    public record Learned(String member, String ambition, Quarter quarter, String text) {}

    /**
     * What somebody asked.
     *
     * @param quarter in which it was asked first
     * @param received from whom it was received; null while it was not, or nobody said
     */
    public record Asked(
            String member,
            String ask,
            Quarter quarter,
            @Nullable String received) {}

    /** How much somebody gave and received that was confirmed. */
    public record Exchanged(String member, int given, int received) {}

    /** The signals as of the first and the last meeting. */
    public record Signals<S>(List<S> from, List<S> to) {
        public Signals {
            from = List.copyOf(from);
            to = List.copyOf(to);
        }
    }

    /**
     * What speaks for going on, for another way, or for stopping: facts only.
     *
     * @param results how many in each quarter
     * @param kept the share of promises kept in the first half and in the second; null where it is unknown
     * @param attendance the mean of the quarters in the first half and in the second; null where it is unknown
     */
    public record Renewal(
            SortedMap<Quarter, Integer> results,
            List<@Nullable BigDecimal> kept,
            List<@Nullable BigDecimal> attendance) {
        public Renewal {
            results = Collections.unmodifiableSortedMap(new TreeMap<>(results));
            kept = Collections.unmodifiableList(new ArrayList<>(kept));
            attendance = Collections.unmodifiableList(new ArrayList<>(attendance));
        }
    }

    public Review {
        goals = List.copyOf(goals);
        unserved = List.copyOf(unserved);
        loose = List.copyOf(loose);
        promises = List.copyOf(promises);
        results = List.copyOf(results);
        learned = List.copyOf(learned);
        asked = List.copyOf(asked);
        exchanged = List.copyOf(exchanged);
        attendance = Collections.unmodifiableSortedMap(new TreeMap<>(attendance));
    }
}
