package kring.progress.paper;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import kring.history.CircleState;
import kring.history.Standing;
import kring.history.StatesView;
import kring.model.Audience;
import kring.model.person.Ambition;
import kring.model.quarter.Checkin;
import kring.model.quarter.Meeting;
import kring.model.value.Quarter;
import kring.model.value.Visibility;
import kring.progress.Comparison;
import kring.progress.Progress;
import org.jspecify.annotations.Nullable;

/** Progress between two states as far as one audience may see it (METHOD, Trust): papers know no more than it tells. */
public final class ProgressView {
    /** As many quarters as one looks back over in a meeting. */
    private static final int LOOK_BACK = 6;

    private final StatesView seen;
    private final CircleState later;
    private final boolean inside;
    private final Comparison comparison;
    private final List<Quarter> quarters;
    private final PromiseHistory promises;

    private ProgressView(StatesView seen, boolean inside, Comparison comparison) {
        this.seen = seen;
        this.later = seen.to();
        this.inside = inside;
        this.comparison = comparison;
        List<Quarter> given = later.quartersUpTo(later.quarter()).stream()
                .filter(when -> later.snapshot().record(when).checkins().values().stream()
                        .anyMatch(Checkin::given))
                .toList();
        this.quarters = given.subList(Math.max(0, given.size() - LOOK_BACK), given.size());
        this.promises = new PromiseHistory(later, quarters);
    }

    /** What an audience may see of the progress from one state to another. */
    public static ProgressView of(CircleState from, CircleState to, Audience audience) {
        return of(StatesView.of(from, to, audience), audience);
    }

    /** What an audience may see of it, of two states reduced to that. */
    public static ProgressView of(StatesView seen, Audience audience) {
        return new ProgressView(seen, audience.sees(Visibility.CIRCLE, null), Progress.between(seen));
    }

    /** A day on which the circle meets; null where none is set. */
    record MeetingDay(Quarter quarter, @Nullable LocalDate date) {}

    /** What was asked in a quarter; the receipt is null while it is open. */
    record AskLine(String member, Checkin.Ask ask, Quarter made, Checkin.@Nullable Receipt receipt) {}

    /** The same with the earlier of the two states first, however they are compared. */
    ProgressView inOrder() {
        return seen.from().isAfter(seen.to()) ? new ProgressView(seen.turned(), inside, comparison) : this;
    }

    /** What changed. */
    public Comparison comparison() {
        return comparison;
    }

    /** The quarter of the later state. */
    Quarter quarter() {
        return later.quarter();
    }

    /** The quarters looked back over, oldest first. */
    List<Quarter> quarters() {
        return quarters;
    }

    /** The ids of the active members. */
    List<String> members() {
        return later.activeMembers();
    }

    String name(String member) {
        return later.snapshot().name(member);
    }

    /** A member's organisation, or null. */
    @Nullable
    String organisation(String member) {
        return later.snapshot().member(member).organisation();
    }

    /** The meeting of the later state's quarter; nothing for those outside the circle. */
    Optional<MeetingDay> meeting() {
        Meeting meeting = later.snapshot().record(quarter()).meeting();
        return inside
                ? Optional.of(new MeetingDay(quarter(), meeting == null ? null : meeting.date()))
                : Optional.empty();
    }

    /** An ambition as the later state has it, else as the earlier one has it. */
    Optional<Ambition> ambition(String member, String id) {
        return later.ambition(member, id).or(() -> seen.from().ambition(member, id));
    }

    /** A member's ambitions in the later state. */
    List<AmbitionLine> ambitions(String member) {
        return later.ambitions(member).stream()
                .map(ambition -> new AmbitionLine(
                        member, ambition, Standing.in(later, member, ambition.id()), values(member, ambition.id())))
                .toList();
    }

    private SortedMap<Quarter, BigDecimal> values(String member, String id) {
        SortedMap<Quarter, BigDecimal> values = new TreeMap<>();
        boolean given = false;
        for (Quarter when : quarters) {
            given = given
                    || later.checkin(when, member)
                            .map(checkin -> checkin.ambitions().get(id))
                            .filter(entry -> entry.value() != null)
                            .isPresent();
            values.put(when, given ? Standing.at(later, when, member, id).value() : null);
        }
        return values;
    }

    /** What a member asked in the quarters looked back over, and what was received. */
    List<AskLine> asks(String member) {
        List<AskLine> asks = new ArrayList<>();
        for (Quarter made : quarters) {
            checkin(made, member)
                    .flatMap(checkin -> checkin.asks().stream())
                    .forEach(ask -> asks.add(new AskLine(member, ask, made, receipt(member, made, ask.id()))));
        }
        return asks;
    }

    private Checkin.@Nullable Receipt receipt(String member, Quarter asked, String id) {
        return quarters.stream()
                .filter(when -> when.compareTo(asked) >= 0)
                .flatMap(when -> checkin(when, member))
                .flatMap(checkin -> checkin.received().stream())
                .filter(received -> received.ask().equals(id))
                .findFirst()
                .orElse(null);
    }

    private Stream<Checkin> checkin(Quarter when, String member) {
        return later.checkin(when, member).stream();
    }

    /** The promises of the quarters looked back over. */
    PromiseHistory promises() {
        return promises;
    }
}
