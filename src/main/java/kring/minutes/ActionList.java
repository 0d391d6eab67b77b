package kring.minutes;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import kring.history.DecisionMade;
import kring.history.LastExchange;
import kring.history.OpenPromises;
import kring.minutes.Minutes.Action;
import kring.minutes.Minutes.Action.Kind;
import kring.model.quarter.Exchange;
import kring.model.quarter.Meeting.Decision;
import kring.model.quarter.Promise;
import kring.model.value.Quarter;
import org.jspecify.annotations.Nullable;

/** What is open after a meeting, of who was a member then (METHOD, The evening after). */
record ActionList(HeldMeeting held) {
    private static final Comparator<Action> ORDER = Comparator.comparing(Action::member)
            .thenComparing(Action::due, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Action::kind)
            .thenComparing(Action::id)
            .thenComparing(Action::quarter);

    /** All of it, by person and due. */
    List<Action> all() {
        return Stream.of(promises(), decisions(), exchanges())
                .flatMap(kind -> kind)
                .filter(action -> held.isActive(action.member()))
                .sorted(ORDER)
                .toList();
    }

    private Stream<Action> promises() {
        return held.state().activeMembers().stream()
                .flatMap(member -> OpenPromises.at(held.state(), held.quarter(), member).values().stream()
                        .map(made -> promise(member, made)));
    }

    private Action promise(String member, OpenPromises.Made made) {
        Promise promise = made.promise();
        return action(member, Kind.PROMISE, made.made(), promise.id(), promise.text(), promise.due());
    }

    private Stream<Action> decisions() {
        return DecisionMade.all(held.snapshot())
                .filter(made -> made.quarter().compareTo(held.quarter()) <= 0)
                .filter(made -> made.statusIn(held.quarter()) == Decision.Status.OPEN)
                .flatMap(made -> made.decision().by().stream().distinct().map(member -> decision(member, made)));
    }

    private Action decision(String member, DecisionMade made) {
        Decision decision = made.decision();
        return action(member, Kind.DECISION, made.quarter(), decision.id(), decision.text(), decision.due());
    }

    private Stream<Action> exchanges() {
        return held.exchanges(held.quarter()).stream()
                .filter(last -> last.exchange().status() == Exchange.Status.AGREED)
                .map(this::exchange);
    }

    private Action exchange(LastExchange last) {
        Exchange exchange = last.exchange();
        return action(exchange.from(), Kind.EXCHANGE, last.quarter(), exchange.id(), held.about(exchange), null);
    }

    private Action action(
            String member, Kind kind, Quarter quarter, String id, @Nullable String text, @Nullable LocalDate due) {
        LocalDate day = held.date();
        return new Action(member, kind, quarter, id, text, due, due != null && day != null && due.isBefore(day));
    }
}
