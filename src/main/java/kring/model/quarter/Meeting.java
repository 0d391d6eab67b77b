package kring.model.quarter;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kring.model.value.Quarter;
import org.jspecify.annotations.Nullable;

/** A quarterly meeting: {@code quarters/Q/meeting.yaml}. */
public record Meeting(
        LocalDate date,
        @Nullable String start,
        @Nullable Integer minutes,
        @Nullable String place,
        Map<String, Attendance> attendance,
        List<String> order,
        List<DeepDive> deepdives,
        List<Topic> topics,
        List<Decision> decisions) {
    /** Whether somebody was there. */
    public enum Attendance {
        PRESENT,
        ABSENT,
        EXCUSED
    }

    /** A member's question taken up by the whole circle. */
    public record DeepDive(
            String member,
            @Nullable Method method,
            @Nullable String reason) {
        /** How a deep dive is done. */
        public enum Method {
            INCIDENT,
            GOSSIP,
            EXPERIENCE,
            TROIKA
        }
    }

    /** Something to talk about. */
    public record Topic(
            String id,
            @Nullable String text,
            @Nullable String by,
            @Nullable Integer minutes,
            @Nullable Status status) {
        /** What came of a topic. */
        public enum Status {
            OPEN,
            DONE,
            CARRIED
        }

        /** Whether it is still to be talked over: open, carried on to the next meeting, or nobody says. */
        public boolean isUnfinished() {
            return status != Status.DONE;
        }
    }

    /**
     * What the circle decided; open until somebody says what became of it.
     *
     * @param settled the quarter in which that was decided; null where it is nowhere said
     */
    public record Decision(
            String id,
            @Nullable String text,
            List<String> by,
            @Nullable LocalDate due,
            Status status,
            @Nullable Quarter settled) {
        /** What came of a decision. */
        public enum Status {
            OPEN,
            DONE,
            DROPPED
        }

        public Decision {
            by = List.copyOf(by);
        }

        /** Whether it is still to be carried out. */
        public boolean isOpen() {
            return status == Status.OPEN;
        }
    }

    /** Whether somebody is not noted absent or excused. */
    public boolean isThere(String member) {
        Attendance noted = attendance.get(member);
        return noted != Attendance.ABSENT && noted != Attendance.EXCUSED;
    }

    /** Whether somebody is noted to have been there; who cannot come may be noted beforehand. */
    public boolean isAttended() {
        return attendance.containsValue(Attendance.PRESENT);
    }

    /** The deep dives that took place; one noted for somebody who was not there did not (METHOD, Deep dive). */
    public List<DeepDive> heldDives() {
        return deepdives.stream().filter(dive -> isThere(dive.member())).toList();
    }

    public Meeting {
        attendance = Map.copyOf(attendance);
        order = List.copyOf(order);
        deepdives = List.copyOf(deepdives);
        topics = List.copyOf(topics);
        decisions = List.copyOf(decisions);
    }
}
