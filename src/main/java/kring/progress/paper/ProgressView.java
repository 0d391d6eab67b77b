package kring.progress.paper;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kring.history.CircleState;
import kring.history.OpenAsks;
import kring.history.OpenPromises;
import kring.history.Standing;
import kring.history.StatesView;
import kring.model.Audience;
import kring.model.person.Ambition;
import kring.model.quarter.AmbitionEntry;
import kring.model.quarter.Checkin;
import kring.model.quarter.Meeting;
import kring.model.quarter.Promise;
import kring.model.value.Quarter;
import kring.model.value.Visibility;
import kring.progress.Change;
import kring.progress.Comparison;
import kring.progress.Progress;
import org.jspecify.annotations.Nullable;

/** Progress between two states as far as one audience may see it (METHOD, Trust): papers know no more than it tells. */
public final class ProgressView {
    /** As many quarters as one looks back over in a meeting. */
    private static final int LOOK_BACK = 6;

    /** What only an earlier agreement can be held against. */
    private static final Set<Change.Kind> AGAINST_AGREED = EnumSet.of(
            Change.Kind.NEW,
            Change.Kind.SILENT,
            Change.Kind.REVIVED,
            Change.Kind.REWORDED,
            Change.Kind.SOFTENED,
            Change.Kind.RAISED,
            Change.Kind.POSTPONED);

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

    /** What a check-in says in words of one ambition. */
    record Said(String member, String ambition, AmbitionEntry entry) {
        private boolean hasText() {
            return Stream.of(entry.done(), entry.learned(), entry.evidence()).anyMatch(Objects::nonNull);
        }
    }

    /** The same with the earlier of the two states first, however they are compared. */
    ProgressView inOrder() {
        return seen.from().isAfter(seen.to()) ? new ProgressView(seen.turned(), inside, comparison) : this;
    }

    /** What changed. */
    public Comparison comparison() {
        return comparison;
    }

    /** What changed, as a paper tells it: in a first quarter nothing is told against words that were never agreed. */
    List<Change> changes() {
        return isFirst()
                ? comparison.changes().stream()
                        .filter(change -> !AGAINST_AGREED.contains(change.kind()))
                        .toList()
                : comparison.changes();
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

    /** Whether the later state is of the first quarter of which anything is written down: there is none to compare with. */
    boolean isFirst() {
        CircleState earlier = seen.from();
        return earlier.quartersUpTo(earlier.quarter()).isEmpty()
                && later.quartersUpTo(quarter()).size() == 1;
    }

    /** What a member did, learned and can show, in the check-in of the later state's quarter. */
    List<Said> said(String member) {
        return said(quarter(), member);
    }

    /** The same of another quarter. */
    List<Said> said(Quarter when, String member) {
        return checkin(when, member)
                .flatMap(checkin -> checkin.ambitions().entrySet().stream())
                .map(entry -> new Said(member, entry.getKey(), entry.getValue()))
                .filter(Said::hasText)
                .toList();
    }

    /** What was noted with the last answer to a promise, or with what was received for an ask; null where nothing was. */
    @Nullable
    String note(Change change) {
        return switch (change.subject()) {
            case PROMISE ->
                last(
                        change.member(),
                        checkin -> Optional.ofNullable(checkin.promised().get(change.thing()))
                                .filter(answer -> answer.outcome() != null)
                                .map(answer -> Objects.requireNonNullElse(answer.note(), "")));
            case ASK ->
                last(
                        change.member(),
                        checkin -> checkin.received().stream()
                                .filter(receipt -> receipt.ask().equals(change.id()))
                                .map(receipt -> Objects.requireNonNullElse(receipt.note(), ""))
                                .findFirst());
            default -> null;
        };
    }

    /** Why an ambition stands as it does; null where nothing says so. */
    @Nullable
    String reason(Change change) {
        return Standing.in(later, change.member(), change.thing()).reason();
    }

    private @Nullable String last(String member, Function<Checkin, Optional<String>> note) {
        List<Quarter> all = later.quartersUpTo(quarter());
        return IntStream.range(0, all.size())
                .mapToObj(back -> all.get(all.size() - 1 - back))
                .flatMap(when -> checkin(when, member))
                .flatMap(checkin -> note.apply(checkin).stream())
                .findFirst()
                .filter(words -> !words.isEmpty())
                .orElse(null);
    }

    /** The promises of a member that are open. */
    List<Promise> openPromises(String member) {
        return OpenPromises.of(later, member);
    }

    /** Those of them that were made before, and of which the last check-in says nothing. */
    List<Promise> unanswered(String member) {
        return OpenPromises.at(later, quarter(), member).values().stream()
                .filter(made -> made.quarter().compareTo(quarter()) < 0)
                .map(OpenPromises.Made::promise)
                .toList();
    }

    /** The asks of a member that are open. */
    List<OpenAsks.Asked> openAsks(String member) {
        return OpenAsks.at(later, quarter(), member);
    }

    /** Whether a member's check-in of the quarter is in. */
    boolean hasCheckin(String member) {
        return checkin(quarter(), member).anyMatch(Checkin::given);
    }

    /** The open ambitions of which the check-in of the quarter has no word. */
    List<AmbitionLine> silent(String member) {
        return ambitions(member).stream()
                .filter(line -> line.standing().isOpen())
                .filter(line -> checkin(quarter(), member)
                        .map(checkin -> checkin.ambitions().get(line.ambition().id()))
                        .noneMatch(entry -> entry != null && entry.hasWord()))
                .toList();
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
