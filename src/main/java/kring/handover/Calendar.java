package kring.handover;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import kring.model.Screening;
import kring.model.Screening.Decision.Outcome;
import kring.model.Snapshot;
import kring.model.quarter.Meeting;
import kring.model.value.Quarter;

/**
 * The days to come.
 *
 * @param meetings the next ones that are dated, today's included; at most two
 * @param revisits when the circle speaks again with those it has refused for now, also where that day has passed
 */
public record Calendar(List<Dated> meetings, List<Revisit> revisits) {
    private static final int MEETINGS = 2;

    /** A meeting with a day; its start and place are null where its own file has none. */
    public record Dated(Quarter quarter, LocalDate date, String start, String place) {}

    /** A talk that was promised, and what would have to be different by then. */
    public record Revisit(String member, LocalDate date, String change) {}

    public Calendar {
        meetings = List.copyOf(meetings);
        revisits = List.copyOf(revisits);
    }

    static Calendar of(Snapshot snapshot, LocalDate today) {
        return new Calendar(
                snapshot.quarters().keySet().stream()
                        .filter(quarter -> snapshot.record(quarter).meeting() != null)
                        .map(quarter -> dated(quarter, snapshot.record(quarter).meeting()))
                        .filter(meeting -> !meeting.date().isBefore(today))
                        .sorted(Comparator.comparing(Dated::date))
                        .limit(MEETINGS)
                        .toList(),
                snapshot.screenings().keySet().stream()
                        .filter(member -> isRefused(snapshot.screenings().get(member)))
                        .map(member -> revisit(
                                member, snapshot.screenings().get(member).decision()))
                        .sorted(Comparator.comparing(Revisit::date).thenComparing(Revisit::member))
                        .toList());
    }

    private static Dated dated(Quarter quarter, Meeting meeting) {
        return new Dated(quarter, meeting.date(), meeting.start(), meeting.place());
    }

    private static boolean isRefused(Screening screening) {
        Screening.Decision decision = screening.decision();
        return decision != null && decision.outcome() == Outcome.NOT_NOW && decision.revisit() != null;
    }

    private static Revisit revisit(String member, Screening.Decision decision) {
        return new Revisit(member, decision.revisit(), decision.change());
    }
}
