package kring.progress.paper;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kring.history.CircleState;
import kring.history.OpenAsks;
import kring.history.OpenPromises;
import kring.history.Standing;
import kring.history.StatesView;
import kring.model.Audience;
import kring.model.person.Ambition;
import kring.model.quarter.Checkin;
import kring.model.quarter.Meeting;
import kring.model.quarter.Promise;
import kring.model.value.Quarter;
import kring.model.value.Visibility;
import kring.progress.AmbitionLine;
import kring.progress.AskReceipts;
import kring.progress.Change;
import kring.progress.CheckinWords;
import kring.progress.Comparison;
import kring.progress.Progress;
import kring.progress.PromiseHistory;
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

    /** What a member may see of their own progress, of two states reduced to that: nothing of others is compared. */
    public static ProgressView of(StatesView seen, String member) {
        return new ProgressView(seen, true, Progress.between(seen, member::equals));
    }

    /** A day on which the circle meets; null where none is set. */
    record MeetingDay(Quarter quarter, @Nullable LocalDate date) {}

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
        return AmbitionLine.all(later, quarters, member);
    }

    /** Whether the later state is of the first quarter of which anything is written down: there is none to compare with. */
    boolean isFirst() {
        CircleState earlier = seen.from();
        return earlier.quartersUpTo(earlier.quarter()).isEmpty()
                && later.quartersUpTo(quarter()).size() == 1;
    }

    /** What a member did, learned and can show, in the check-in of the later state's quarter. */
    List<CheckinWords.Said> said(String member) {
        return words().said(quarter(), member);
    }

    /** What stands in the check-ins in people's own words. */
    CheckinWords words() {
        return new CheckinWords(later);
    }

    /** Why an ambition stands as it does; null where nothing says so. */
    @Nullable
    String reason(Change change) {
        return Standing.in(later, change.member(), change.thing()).reason();
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

    private Stream<Checkin> checkin(Quarter when, String member) {
        return later.checkin(when, member).stream();
    }

    /** What was asked in the quarters looked back over. */
    AskReceipts asks() {
        return new AskReceipts(later, quarters);
    }

    /** The promises of the quarters looked back over. */
    PromiseHistory promises() {
        return promises;
    }
}
