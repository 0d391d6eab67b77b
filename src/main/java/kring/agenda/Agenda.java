package kring.agenda;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import kring.agenda.division.AgendaPart;
import kring.model.value.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * What {@code kring agenda} computes for an audience (METHOD, The quarterly meeting).
 *
 * @param date null when no meeting is written down
 * @param start null when it is not known
 * @param order who speaks, the opener first
 */
public record Agenda(
        Quarter quarter,
        @Nullable LocalDate date,
        @Nullable LocalTime start,
        @Nullable Integer minutes,
        List<Block> blocks,
        List<String> order,
        List<PlannedDeepDive> deepdives,
        List<AgendaAdvice> advice) {
    /** A part of the meeting; its start is null when the meeting's is. */
    public record Block(AgendaPart id, @Nullable LocalTime start, int minutes, List<Item> items) {
        public Block {
            items = List.copyOf(items);
        }
    }

    public Agenda {
        blocks = List.copyOf(blocks);
        order = List.copyOf(order);
        deepdives = List.copyOf(deepdives);
        advice = List.copyOf(advice);
    }

    /** What those outside the circle see: nothing of it is known to be for them. */
    static Agenda hidden(Quarter quarter) {
        return new Agenda(quarter, null, null, null, List.of(), List.of(), List.of(), List.of());
    }
}
