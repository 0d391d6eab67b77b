package kring.history;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import kring.model.quarter.AmbitionEntry;
import kring.model.quarter.Checkin;
import kring.model.value.Quarter;

/**
 * One member between an earlier and a later state.
 *
 * @param freshQuarters those whose check-in the later state has and the earlier state had not, or had otherwise
 */
public record Span(CircleState earlier, CircleState later, String member, List<Quarter> freshQuarters) {
    public Span(CircleState earlier, CircleState later, String member) {
        this(earlier, later, member, fresh(earlier, later, member));
    }

    private static List<Quarter> fresh(CircleState earlier, CircleState later, String member) {
        return comparable(earlier, later).stream()
                .filter(when -> later.checkin(when, member).isPresent())
                // The earlier one first: mostly there is none, and then two check-ins need not be compared.
                .filter(when -> !earlier.checkin(when, member).equals(later.checkin(when, member)))
                .toList();
    }

    /** In one and the same folder the check-ins up to the earlier state are the same. */
    private static Collection<Quarter> comparable(CircleState earlier, CircleState later) {
        return later.snapshot() == earlier.snapshot()
                ? later.quartersAfter(earlier.quarter())
                : later.quartersUpTo(later.quarter());
    }

    /** The check-ins given since the earlier state; one that was given and only corrected is not given since. */
    public List<Checkin> checkinsSince() {
        return freshQuarters().stream()
                .filter(when -> when.compareTo(earlier.quarter()) > 0 || when.equals(later.quarter()) && !given(when))
                .flatMap(when -> later.checkin(when, member).stream())
                .filter(Checkin::given)
                .toList();
    }

    private boolean given(Quarter when) {
        return earlier.checkin(when, member).filter(Checkin::given).isPresent();
    }

    /** What the fresh check-ins newly say of an ambition. */
    public List<AmbitionEntry> freshEntries(String id) {
        return freshQuarters().stream()
                .filter(when -> !entry(earlier, when, id).equals(entry(later, when, id)))
                .flatMap(when -> entry(later, when, id).stream())
                .toList();
    }

    private Optional<AmbitionEntry> entry(CircleState state, Quarter when, String id) {
        return state.checkin(when, member).map(checkin -> checkin.ambitions().get(id));
    }

    /** The quarters of the earlier state's own check-ins that were corrected, or came in late. */
    public List<Quarter> correctedQuarters() {
        return freshQuarters().stream()
                .filter(when -> when.compareTo(earlier.quarter()) <= 0)
                .toList();
    }

    /** Whether a promise of the earlier state fell due since. */
    public boolean fellDue(OpenPromises.Made made) {
        return made.isDue(later, later.quarter()) && !made.isDue(earlier, earlier.quarter());
    }

    /** Whether an ask of the earlier state was asked in its own quarter, and the later one has come to another. */
    public boolean wasDue(OpenAsks.Asked asked) {
        return asked.quarter().equals(earlier.quarter()) && later.quarter().compareTo(earlier.quarter()) > 0;
    }

    /** What the fresh check-ins newly say was received, by ask. */
    public Map<String, Checkin.Receipt> freshReceipts() {
        Map<String, Checkin.Receipt> received = new TreeMap<>();
        for (Quarter when : freshQuarters) {
            receipts(later, when)
                    .filter(receipt -> receipts(earlier, when).noneMatch(receipt::equals))
                    .forEach(receipt -> received.put(receipt.ask(), receipt));
        }
        return received;
    }

    private Stream<Checkin.Receipt> receipts(CircleState state, Quarter when) {
        return state.checkin(when, member).stream().flatMap(checkin -> checkin.received().stream());
    }

    /** Whether the member gave no answer in a quarter that has come since (METHOD c, a check-in that is missing). */
    public boolean absent() {
        return later.quarter().compareTo(earlier.quarter()) > 0
                && !later.checkin(later.quarter(), member).map(Checkin::given).orElse(false);
    }
}
