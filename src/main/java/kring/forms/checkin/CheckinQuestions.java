package kring.forms.checkin;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kring.forms.KnownIds;
import kring.history.CircleState;
import kring.history.LastExchange;
import kring.history.OpenAsks;
import kring.model.Snapshot;
import kring.model.person.Ambition;
import kring.model.person.Member;
import kring.model.quarter.AmbitionEntry;
import kring.model.quarter.Checkin;
import kring.model.quarter.Exchange;
import kring.model.quarter.OpenAnswers;
import kring.model.quarter.Promise;
import kring.model.value.Quarter;
import kring.model.value.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * What a check-in form asks of one member, and what the circle knows of the answers already (METHOD, Forms).
 *
 * @param seen the circle as that member may see it
 * @param open the ambitions and promises to answer
 * @param checkin what was answered so far; empty when nothing was
 */
public record CheckinQuestions(Snapshot seen, Quarter quarter, Member member, OpenAnswers open, Checkin checkin) {
    private static final AmbitionEntry NO_WORD = new AmbitionEntry(null, null, null, null, null, null, null, null);
    private static final Checkin NOTHING =
            new Checkin(null, new TreeMap<>(), new TreeMap<>(), List.of(), List.of(), List.of(), null, null);

    /** What is asked of a member in a quarter. */
    public static CheckinQuestions of(Snapshot seen, Quarter quarter, Member member, OpenAnswers open) {
        Checkin checkin = seen.record(quarter).checkins().getOrDefault(member.id(), NOTHING);
        return new CheckinQuestions(seen, quarter, member, open, checkin);
    }

    /** Those who take part in the quarter, besides the member. */
    List<Member> others() {
        return seen.members().values().stream()
                .filter(other -> other.activeIn(quarter) && !other.id().equals(member.id()))
                .toList();
    }

    /** The open ambitions; one that was closed before, and of which the check-in speaks, is among them. */
    List<Ambition> ambitions() {
        return member.ambitions().stream()
                .filter(ambition -> checkin.ambitions().containsKey(ambition.id())
                        || open.ambitions().contains(ambition))
                .toList();
    }

    /** What the check-in says of an ambition. */
    AmbitionEntry word(Ambition ambition) {
        return checkin.ambitions().getOrDefault(ambition.id(), NO_WORD);
    }

    /** What the member said of an ambition in the check-in before; null when nothing was. */
    @Nullable
    AmbitionEntry lastWord(Ambition ambition) {
        return seen.quarters().headMap(quarter, false).descendingMap().values().stream()
                .map(record -> record.checkins().get(member.id()))
                .filter(earlier -> earlier != null && earlier.given())
                .findFirst()
                .map(earlier -> earlier.ambitions().get(ambition.id()))
                .orElse(null);
    }

    /** Whether what belongs to an ambition is for the facilitator alone: what is not known to be for others is. */
    boolean isConfidential(@Nullable String ambition) {
        return ambition != null
                && member.ambitions().stream()
                        .noneMatch(one -> one.id().equals(ambition) && one.seenBy() != Visibility.PRIVATE);
    }

    /** Promises of this check-in, besides what is made again by moving it on. */
    List<Promise> made() {
        return checkin.promises().stream()
                .filter(promise ->
                        open.promises().stream().noneMatch(old -> old.id().equals(promise.id())))
                .toList();
    }

    /** A promise of this check-in. */
    Optional<Promise> made(String id) {
        return checkin.promises().stream()
                .filter(promise -> promise.id().equals(id))
                .findFirst();
    }

    /** What the member asked before and nobody answered, or of which the check-in says who did. */
    List<Checkin.Ask> asked() {
        CircleState state = CircleState.ofQuarter(seen, quarter);
        Map<String, Checkin.Ask> asked = new TreeMap<>();
        Set<String> own = checkin.asks().stream().map(Checkin.Ask::id).collect(Collectors.toSet());
        OpenAsks.at(state, seen.before(quarter), member.id()).stream()
                .map(OpenAsks.Asked::ask)
                .filter(ask -> !own.contains(ask.id()))
                .forEach(ask -> asked.put(ask.id(), ask));
        checkin.asks().stream().filter(ask -> receipt(ask.id()) >= 0).forEach(ask -> asked.put(ask.id(), ask));
        return List.copyOf(asked.values());
    }

    /** Which of the receipts is for an ask; -1 when none is. */
    int receipt(String ask) {
        return checkin.received().stream().map(Checkin.Receipt::ask).toList().indexOf(ask);
    }

    /** Exchanges of the member that run, or of which this quarter tells how they went on; by id. */
    List<Exchange> exchanges() {
        return LastExchange.upTo(seen, quarter).values().stream()
                .filter(last ->
                        Stream.of(last.exchange().from(), last.exchange().to()).anyMatch(member.id()::equals))
                .filter(last -> last.exchange().isRunning() || last.quarter().equals(quarter))
                .map(LastExchange::exchange)
                .toList();
    }

    /** Whether this quarter has a record of an exchange. */
    boolean isRecorded(Exchange exchange) {
        return seen.record(quarter).exchanges().contains(exchange);
    }

    /** Every id that the member ever had for anything. */
    Set<String> ids() {
        return KnownIds.of(seen, member.id());
    }
}
