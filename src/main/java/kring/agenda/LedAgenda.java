package kring.agenda;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import kring.model.value.Quarter;
import org.jspecify.annotations.Nullable;

/** An agenda with the run sheet beside it, for the facilitator alone (METHOD, Two documents). */
public record LedAgenda(
        Quarter quarter,
        @Nullable LocalDate date,
        @Nullable LocalTime start,
        @Nullable Integer minutes,
        List<Agenda.Block> blocks,
        List<String> order,
        List<PlannedDeepDive> deepdives,
        List<AgendaAdvice> advice,
        RunSheet runsheet) {
    /** Joins the two. */
    public static LedAgenda of(Agenda agenda, RunSheet runsheet) {
        return new LedAgenda(
                agenda.quarter(),
                agenda.date(),
                agenda.start(),
                agenda.minutes(),
                agenda.blocks(),
                agenda.order(),
                agenda.deepdives(),
                agenda.advice(),
                runsheet);
    }
}
