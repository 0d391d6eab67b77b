package kring.progress;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kring.model.Checkin;
import kring.model.Quarter;
import kring.progress.Change.Kind;
import kring.progress.Change.Subject;

/** Which of a member's asks were answered between two states (METHOD c, Asks). */
final class AskChanges {
    private final Span span;

    AskChanges(Span span) {
        this.span = span;
    }

    List<Change> all() {
        if (!span.reachesOn()) {
            return List.of();
        }
        Set<String> askedLast = new HashSet<>();
        Map<String, Checkin.Ask> open = open(askedLast);
        Map<String, Checkin.Receipt> received = received();
        List<Change> changes = new ArrayList<>();
        open.forEach((id, ask) -> {
            if (received.containsKey(id)) {
                changes.add(
                        change(ask, Kind.RECEIVED, Fact.words(received.get(id).from())));
            } else if (askedLast.contains(id)) {
                changes.add(change(ask, Kind.UNANSWERED, null));
            }
        });
        return changes;
    }

    /** The asks that had not been answered by then, older ones included. */
    private Map<String, Checkin.Ask> open(Set<String> askedLast) {
        Map<String, Checkin.Ask> open = new TreeMap<>();
        for (Quarter when : span.earlier().quartersUpTo(span.base())) {
            span.earlier().checkin(when, span.member()).ifPresent(checkin -> {
                checkin.asks().forEach(ask -> open.put(ask.id(), ask));
                checkin.received().forEach(receipt -> open.remove(receipt.ask()));
                if (when.equals(span.base())) {
                    checkin.asks().forEach(ask -> askedLast.add(ask.id()));
                }
            });
        }
        return open;
    }

    private Map<String, Checkin.Receipt> received() {
        Map<String, Checkin.Receipt> received = new TreeMap<>();
        for (Quarter when : span.later().quartersUpTo(span.later().quarter())) {
            if (when.compareTo(span.base()) > 0) {
                span.later()
                        .checkin(when, span.member())
                        .ifPresent(
                                checkin -> checkin.received().forEach(receipt -> received.put(receipt.ask(), receipt)));
            }
        }
        return received;
    }

    private Change change(Checkin.Ask ask, Kind kind, Fact after) {
        return Change.of(span.member(), Subject.ASK, ask.id(), kind, Fact.words(ask.text()), after);
    }
}
