package kring.minutes;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kring.history.DecisionMade;
import kring.history.LastExchange;
import kring.minutes.Omission.Kind;
import kring.model.Audience;
import kring.model.Snapshot;
import kring.model.quarter.Exchange;
import kring.model.quarter.Meeting;
import kring.model.quarter.Meeting.Decision;
import kring.model.value.Quarter;

/** What the evening of a meeting left open, for the facilitator who closes its quarter (METHOD, The evening after). */
public final class Omissions {
    private final HeldMeeting held;
    private final Optional<Meeting> meeting;

    private Omissions(HeldMeeting held) {
        this.held = held;
        this.meeting = held.meeting();
    }

    /**
     * All of it: what is not noted of the meeting, then decisions, then exchanges.
     *
     * @param planned whose deep dive the agenda has
     */
    public static List<Omission> of(Snapshot snapshot, Quarter quarter, List<String> planned) {
        Omissions omissions = new Omissions(HeldMeeting.of(snapshot, quarter, Audience.FACILITATOR));
        return Stream.of(omissions.unnoted(planned), omissions.decisions(), omissions.offers())
                .flatMap(kind -> kind)
                .toList();
    }

    private Stream<Omission> unnoted(List<String> planned) {
        Stream<Omission> attendance = Stream.of(Omission.of(Kind.ATTENDANCE, List.of()))
                .filter(none -> meeting.filter(Meeting::isAttended).isEmpty());
        Stream<Omission> order = Stream.of(Omission.of(Kind.ORDER, List.of()))
                .filter(none -> meeting.map(Meeting::order).orElse(List.of()).isEmpty());
        Stream<Omission> dive = Stream.of(Omission.of(Kind.DEEPDIVE, planned))
                .filter(none -> !planned.isEmpty())
                .filter(none ->
                        meeting.map(Meeting::heldDives).orElse(List.of()).isEmpty());
        return Stream.of(attendance, order, dive).flatMap(one -> one);
    }

    /** Of this meeting; one that is done or dropped asks nothing more of anybody. */
    private Stream<Omission> decisions() {
        return DecisionMade.in(held.snapshot(), held.quarter()).stream()
                .map(DecisionMade::decision)
                .filter(Decision::isOpen)
                .flatMap(Omissions::decision);
    }

    private static Stream<Omission> decision(Decision decision) {
        Omission by = new Omission(Kind.DECISION_BY, decision.id(), decision.text(), List.of());
        Omission due = new Omission(Kind.DECISION_DUE, decision.id(), decision.text(), decision.by());
        return Stream.of(by, due)
                .filter(one -> one.kind() == Kind.DECISION_BY ? decision.by().isEmpty() : decision.due() == null);
    }

    /** Offered in an earlier quarter, and offered still when this one ends: two quarters in a row. */
    private Stream<Omission> offers() {
        var before = LastExchange.upTo(held.snapshot(), held.quarter().previous());
        return held.exchanges(held.quarter()).stream()
                .map(LastExchange::exchange)
                .filter(Omissions::isOffered)
                .filter(exchange -> Optional.ofNullable(before.get(exchange.id()))
                        .filter(earlier -> isOffered(earlier.exchange()))
                        .isPresent())
                .map(exchange -> new Omission(
                        Kind.OFFER,
                        exchange.id(),
                        Objects.requireNonNullElse(held.about(exchange), exchange.id()),
                        List.of(exchange.from(), exchange.to())));
    }

    private static boolean isOffered(Exchange exchange) {
        return exchange.status() == Exchange.Status.OFFERED;
    }
}
