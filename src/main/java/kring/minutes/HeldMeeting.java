package kring.minutes;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import kring.history.CircleState;
import kring.history.ExchangeWords;
import kring.history.LastExchange;
import kring.history.StatesView;
import kring.model.Audience;
import kring.model.Snapshot;
import kring.model.quarter.Exchange;
import kring.model.quarter.Meeting;
import kring.model.value.Quarter;
import kring.model.visible.KnownOffersById;
import kring.model.visible.OfferVisibility;
import org.jspecify.annotations.Nullable;

/**
 * A meeting, and the circle as it stood when its quarter ended, with nothing in it that the audience may not see.
 *
 * @param seen which exchanges the audience may see
 */
record HeldMeeting(CircleState state, OfferVisibility seen) {
    /** The meeting of a quarter of a whole circle, for an audience. */
    static HeldMeeting of(Snapshot whole, Quarter quarter, Audience audience) {
        CircleState then = CircleState.ofQuarter(whole, quarter);
        CircleState visible = StatesView.of(then, then, audience).to();
        return new HeldMeeting(visible, new OfferVisibility(new KnownOffersById(visible.snapshot()), audience));
    }

    Snapshot snapshot() {
        return state.snapshot();
    }

    Quarter quarter() {
        return state.quarter();
    }

    /** The meeting itself; none for whoever may not know of it. */
    Optional<Meeting> meeting() {
        return meeting(quarter());
    }

    private Optional<Meeting> meeting(Quarter when) {
        return Optional.ofNullable(snapshot().record(when).meeting());
    }

    /** Its day; null for whoever may not know of it. */
    @Nullable
    LocalDate date() {
        return meeting().map(Meeting::date).orElse(null);
    }

    /** The quarter of the meeting before it. */
    Optional<Quarter> before() {
        return first(snapshot().quarters().headMap(quarter(), false).descendingMap());
    }

    /** The quarter of the meeting after it. */
    Optional<Quarter> after() {
        return first(snapshot().quarters().tailMap(quarter(), false));
    }

    private Optional<Quarter> first(Map<Quarter, ?> quarters) {
        return quarters.keySet().stream()
                .filter(quarter -> meeting(quarter).isPresent())
                .findFirst();
    }

    /** Whether somebody was a member then. */
    boolean isActive(String member) {
        return state.activeMembers().contains(member);
    }

    /** The exchanges as they stood at the end of a quarter. */
    List<LastExchange> exchanges(Quarter upTo) {
        SortedMap<String, LastExchange> all = LastExchange.upTo(snapshot(), upTo);
        return all.values().stream()
                .filter(last -> seen.exchange(last.exchange()))
                .toList();
    }

    /** The exchanges of which the status changed in this quarter; one that was not there before has changed. */
    List<LastExchange> changedExchanges() {
        List<LastExchange> before = exchanges(quarter().previous());
        return exchanges(quarter()).stream()
                .filter(last -> last.quarter().equals(quarter()))
                .filter(last -> before.stream().noneMatch(earlier -> isSame(earlier.exchange(), last.exchange())))
                .toList();
    }

    private static boolean isSame(Exchange earlier, Exchange later) {
        return earlier.id().equals(later.id()) && earlier.status() == later.status();
    }

    /** What an exchange is about: its bring's text, else its get's, in the words of then where those are written down. */
    @Nullable
    String about(Exchange exchange) {
        return new ExchangeWords(snapshot(), quarter()).about(exchange);
    }
}
