package kring.minutes;

import java.time.LocalDate;
import java.util.List;
import kring.model.quarter.Exchange;
import kring.model.quarter.Meeting;
import kring.model.value.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * What a meeting came to, as it was then (METHOD, The evening after): what was settled later is open.
 *
 * @param date null for whoever may not know of the meeting
 * @param decisions of this meeting
 * @param earlier decisions of earlier meetings that are open, or were settled since the meeting before
 * @param topics done, or carried to the next meeting
 * @param exchanges of which the status changed in this quarter
 * @param achieved since the meeting before
 * @param asks that are open
 * @param next the next meeting; null where none is dated
 * @param actions what is open after this meeting, by person and due
 */
public record Minutes(
        Quarter quarter,
        @Nullable LocalDate date,
        Present attendance,
        List<Dive> deepdives,
        List<Decided> decisions,
        List<Earlier> earlier,
        List<Topic> topics,
        List<Exchanged> exchanges,
        List<Achieved> achieved,
        List<Ask> asks,
        @Nullable Next next,
        List<Action> actions) {
    /** Who was there and who was not, by id; nobody is in any of them while nothing is noted. */
    public record Present(List<String> present, List<String> absent, List<String> excused) {
        public Present {
            present = List.copyOf(present);
            absent = List.copyOf(absent);
            excused = List.copyOf(excused);
        }
    }

    /** A deep dive that was held; why it was theirs is null for all but the facilitator. */
    public record Dive(
            String member,
            Meeting.DeepDive.@Nullable Method method,
            @Nullable String reason) {}

    /** What this meeting decided. */
    public record Decided(
            String id,
            @Nullable String text,
            List<String> by,
            @Nullable LocalDate due,
            Meeting.Decision.Status status) {
        public Decided {
            by = List.copyOf(by);
        }
    }

    /** What an earlier meeting decided; the quarter in which it was settled is null while it is open. */
    public record Earlier(
            Quarter quarter,
            String id,
            @Nullable String text,
            List<String> by,
            @Nullable LocalDate due,
            Meeting.Decision.Status status,
            @Nullable Quarter settled) {
        public Earlier {
            by = List.copyOf(by);
        }
    }

    /** What was talked about. */
    public record Topic(
            String id, @Nullable String text, @Nullable String by, Meeting.Topic.Status status) {}

    /** How far an exchange came. */
    public record Exchanged(String exchange, String giver, String receiver, Exchange.Status status) {}

    /**
     * What came of it.
     *
     * @param member who achieved or received it; null for a gate or step of a venture
     * @param id of a gate {@code VENTURE/GATE}, of a step its venture's
     */
    public record Achieved(
            Kind kind,
            @Nullable String member,
            String id,
            @Nullable LocalDate date,
            @Nullable String text) {
        /** What sort of result. */
        public enum Kind {
            AMBITION,
            EXCHANGE,
            GATE,
            STEP
        }
    }

    /** What somebody still asks. */
    public record Ask(String member, String id, @Nullable String text) {}

    /** When the circle meets again. */
    public record Next(Quarter quarter, LocalDate date) {}

    /**
     * What somebody is to do.
     *
     * @param quarter in which it was last promised, was decided, or the exchange's last record stands
     * @param overdue whether it was due before this meeting
     */
    public record Action(
            String member,
            Kind kind,
            Quarter quarter,
            String id,
            @Nullable String text,
            @Nullable LocalDate due,
            boolean overdue) {
        /** Where it comes from. */
        public enum Kind {
            PROMISE,
            DECISION,
            EXCHANGE
        }
    }

    public Minutes {
        deepdives = List.copyOf(deepdives);
        decisions = List.copyOf(decisions);
        earlier = List.copyOf(earlier);
        topics = List.copyOf(topics);
        exchanges = List.copyOf(exchanges);
        achieved = List.copyOf(achieved);
        asks = List.copyOf(asks);
        actions = List.copyOf(actions);
    }
}
