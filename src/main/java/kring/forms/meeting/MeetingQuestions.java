package kring.forms.meeting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kring.history.CircleState;
import kring.history.DecisionMade;
import kring.history.LastExchange;
import kring.history.OpenAsks;
import kring.model.Snapshot;
import kring.model.person.Member;
import kring.model.quarter.Checkin;
import kring.model.quarter.Checkin.Receipt;
import kring.model.quarter.Exchange;
import kring.model.quarter.Meeting;
import kring.model.quarter.Meeting.DeepDive;
import kring.model.quarter.Promise;
import kring.model.quarter.QuarterRecord;
import kring.model.quarter.WrittenAt;
import kring.model.value.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of the facilitator after a meeting, and what the circle knows of it already.
 *
 * @param plan how the meeting was planned
 */
public record MeetingQuestions(Snapshot snapshot, Quarter quarter, Meeting meeting, MeetingOutline plan) {
    private static final int LONGEST = 70;
    private static final int FIGURES = 10;

    /** A deep dive with its place in the file. */
    record Dive(String code, int place, DeepDive dive) {}

    /** A promise of a member in this quarter. */
    record Made(Member member, Promise promise) {
        String code() {
            return MeetingQuestions.code(member.id(), promise.id());
        }
    }

    /**
     * An ask of a member that was open at the table.
     *
     * @param place of the receipt among those of the check-in; -1 where there is none
     */
    record Asked(
            Member member,
            Checkin.Ask ask,
            int place,
            @Nullable Receipt receipt) {
        String code() {
            return MeetingQuestions.code(member.id(), ask.id());
        }
    }

    /** The members who take part in the quarter. */
    List<Member> members() {
        return snapshot.activeIn(quarter).stream().map(snapshot::member).toList();
    }

    /** The members a choice is made among: also one who left, where the meeting names that person. */
    List<Member> named(Collection<String> also) {
        return Stream.concat(snapshot.activeIn(quarter).stream(), also.stream())
                .distinct()
                .map(id -> snapshot.members().get(id))
                .filter(Objects::nonNull)
                .toList();
    }

    List<Dive> dives() {
        List<Dive> dives = new ArrayList<>();
        for (DeepDive dive : meeting.deepdives()) {
            int same = (int) dives.stream()
                    .filter(other -> other.dive().member().equals(dive.member()))
                    .count();
            dives.add(new Dive(same == 0 ? dive.member() : dive.member() + "/" + same, dives.size(), dive));
        }
        return dives;
    }

    /** Decisions of earlier meetings that were open, or were settled here. */
    List<DecisionMade> earlier() {
        return DecisionMade.all(snapshot)
                .filter(made -> made.quarter().compareTo(quarter) < 0)
                .filter(made ->
                        made.statusIn(quarter) == Meeting.Decision.Status.OPEN || quarter.equals(made.settled()))
                .toList();
    }

    /** The code of the row of a decision; those of forms are in small letters. */
    static String code(DecisionMade made) {
        return code(
                made.quarter().code().toLowerCase(Locale.ROOT), made.decision().id());
    }

    /** The code of a row of somebody's; one that is too long for a code is known by its figures. */
    private static String code(String whose, String id) {
        String code = whose + "/" + id;
        return code.length() <= LONGEST
                ? code
                : code.substring(0, LONGEST - FIGURES) + "-" + Integer.toHexString(code.hashCode());
    }

    List<Made> promises() {
        return members().stream()
                .flatMap(member -> checkin(member.id()).stream()
                        .flatMap(checkin -> checkin.promises().stream())
                        .map(promise -> new Made(member, promise)))
                .toList();
    }

    /** Asks that nobody answered before the meeting. */
    List<Asked> asks() {
        return members().stream().flatMap(this::asks).toList();
    }

    private Stream<Asked> asks(Member member) {
        CircleState state = CircleState.ofQuarter(snapshot, quarter);
        List<Receipt> received = checkin(member.id()).map(Checkin::received).orElse(List.of());
        Stream<Asked> answered = IntStream.range(0, received.size())
                .filter(i -> received.get(i).at() == WrittenAt.MEETING)
                .boxed()
                .flatMap(i -> stated(member.id(), received.get(i).ask()).stream()
                        .map(ask -> new Asked(member, ask, i, received.get(i))));
        Stream<Asked> open = OpenAsks.at(state, quarter, member.id()).stream()
                .map(asked -> new Asked(member, asked.ask(), -1, null));
        return Stream.concat(answered, open);
    }

    /** An ask as it was last stated. */
    private Optional<Checkin.Ask> stated(String member, String id) {
        return snapshot.quarters().headMap(quarter, true).descendingMap().values().stream()
                .flatMap(record -> Stream.ofNullable(record.checkins().get(member)))
                .flatMap(checkin -> checkin.asks().stream())
                .filter(ask -> ask.id().equals(id))
                .findFirst();
    }

    private Optional<Checkin> checkin(String member) {
        return Optional.ofNullable(snapshot.record(quarter).checkins().get(member));
    }

    /** Exchanges that run, or of which this quarter tells; by id. */
    List<Exchange> exchanges() {
        return LastExchange.upTo(snapshot, quarter).values().stream()
                .filter(last -> last.exchange().isRunning() || last.quarter().equals(quarter))
                .map(LastExchange::exchange)
                .toList();
    }

    /** Whether this quarter has a record of an exchange. */
    boolean isRecorded(Exchange exchange) {
        return snapshot.record(quarter).exchanges().contains(exchange);
    }

    /** The next meeting that has a file. */
    Optional<Meeting> next() {
        return snapshot.quarters().tailMap(quarter, false).values().stream()
                .map(QuarterRecord::meeting)
                .filter(Objects::nonNull)
                .findFirst();
    }
}
