package kring.minutes;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kring.history.CircleState;
import kring.history.Standing;
import kring.minutes.Minutes.Achieved;
import kring.minutes.Minutes.Achieved.Kind;
import kring.model.Venture;
import kring.model.person.Ambition;
import kring.model.quarter.Checkin;
import kring.model.quarter.Exchange;
import kring.model.value.Kebab;
import kring.model.value.Period;
import kring.model.visible.KnownOffersById;
import org.jspecify.annotations.Nullable;

/** What was achieved since the meeting before (METHOD, The evening after). */
record Results(HeldMeeting held) {
    private static final Comparator<Achieved> ORDER = Comparator.comparing(Achieved::kind)
            .thenComparing(Achieved::member, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Achieved::id)
            .thenComparing(Achieved::date, Comparator.nullsLast(Comparator.naturalOrder()));

    /** All of it: ambitions, exchanges, then gates and steps of ventures. */
    List<Achieved> all() {
        return Stream.of(ambitions(), exchanges(), gates(), steps())
                .flatMap(kind -> kind)
                .sorted(ORDER)
                .toList();
    }

    private Stream<Achieved> ambitions() {
        return held.state().activeMembers().stream()
                .flatMap(member -> held.state().checkin(held.quarter(), member).stream()
                        .flatMap(checkin -> ambitions(member, checkin)));
    }

    private Stream<Achieved> ambitions(String member, Checkin checkin) {
        LocalDate day =
                Objects.requireNonNullElse(checkin.date(), held.quarter().lastDay());
        return Standing.achieved(held.state(), held.quarter(), member)
                .map(id -> new Achieved(Kind.AMBITION, member, id, day, ambition(member, id)));
    }

    /** The words of then; of one that is in no list of then, those last known. */
    private @Nullable String ambition(String member, String id) {
        CircleState then = held.state();
        Optional<Ambition> known = then.ambition(member, id);
        return known.or(() -> new KnownOffersById(then.snapshot()).ambition(member, id))
                .map(Ambition::text)
                .orElse(null);
    }

    private Stream<Achieved> exchanges() {
        return held.changedExchanges().stream()
                .map(last -> last.exchange())
                .filter(exchange -> exchange.status() == Exchange.Status.CONFIRMED)
                .map(exchange -> new Achieved(
                        Kind.EXCHANGE, exchange.to(), exchange.id(), exchange.date(), held.about(exchange)));
    }

    private Stream<Achieved> gates() {
        return held.snapshot().ventures().entrySet().stream()
                .flatMap(venture -> venture.getValue().gates().entrySet().stream()
                        .map(gate -> gate(venture.getKey(), gate.getKey(), gate.getValue())))
                .filter(this::isSince);
    }

    private static Achieved gate(String venture, Venture.Stage stage, Venture.Gate gate) {
        return new Achieved(Kind.GATE, null, venture + "/" + Kebab.of(stage), Period.lastDay(gate.date()), gate.note());
    }

    private Stream<Achieved> steps() {
        return held.snapshot().ventures().entrySet().stream()
                .flatMap(venture -> venture.getValue().steps().stream()
                        .map(step -> new Achieved(
                                Kind.STEP, null, venture.getKey(), Period.lastDay(step.date()), step.text())))
                .filter(this::isSince);
    }

    /** Whether it happened after the meeting before, up to and including this meeting's day. */
    private boolean isSince(Achieved achieved) {
        LocalDate before = held.before().map(held.state()::meetingDay).orElse(LocalDate.MIN);
        LocalDate day = held.date();
        return achieved.date() != null
                && day != null
                && achieved.date().isAfter(before)
                && !achieved.date().isAfter(day);
    }
}
