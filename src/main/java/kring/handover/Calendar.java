package kring.handover;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import kring.model.Screening;
import kring.model.Screening.Decision.Outcome;
import kring.model.Snapshot;
import kring.model.quarter.Meeting;
import kring.model.value.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * The days to come.
 *
 * @param meetings the next ones that are dated, today's included; at most two
 * @param revisits when the circle speaks again with those it has refused for now, also where that day has passed
 */
public record Calendar(List<Dated> meetings, List<Revisit> revisits) {
    private static final int MEETINGS = 2;

    /** A meeting with a day; its start and place are null where its own file has none. */
    public record Dated(
            Quarter quarter,
            LocalDate date,
            @Nullable String start,
            @Nullable String place) {}

    /** A talk that was promised, and what would have to be different by then. */
    public record Revisit(
            String member, LocalDate date, @Nullable String change) {}

    public Calendar {
        meetings = List.copyOf(meetings);
        revisits = List.copyOf(revisits);
    }

    static Calendar of(Snapshot snapshot, LocalDate today) {
        return new Calendar(
                snapshot.quarters().keySet().stream()
                        .filter(quarter -> snapshot.record(quarter).meeting() != null)
                        .map(quarter -> dated(quarter, snapshot.meeting(quarter)))
                        .filter(meeting -> !meeting.date().isBefore(today))
                        .sorted(Comparator.comparing(Dated::date))
                        .limit(MEETINGS)
                        .toList(),
                snapshot.screenings().entrySet().stream()
                        .flatMap(entry ->
                                revisit(entry.getKey(), entry.getValue().decision()))
                        .sorted(Comparator.comparing(Revisit::date).thenComparing(Revisit::member))
                        .toList());
    }

    private static Dated dated(Quarter quarter, Meeting meeting) {
        return new Dated(quarter, meeting.date(), meeting.start(), meeting.place());
    }

    /** The talk with whom a decision refuses for now; none where no day is named. */
    private static Stream<Revisit> revisit(String member, Screening.@Nullable Decision decision) {
        return decision != null && decision.outcome() == Outcome.NOT_NOW && decision.revisit() != null
                ? Stream.of(new Revisit(member, decision.revisit(), decision.change()))
                : Stream.empty();
    }
}
