package kring.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kring.history.OpenAsks;
import kring.history.OpenAsks.Asked;
import kring.history.Span;
import kring.model.quarter.Checkin;
import kring.model.value.Quarter;
import kring.progress.Change.Kind;
import kring.progress.Change.Subject;
import org.jspecify.annotations.Nullable;

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
        Map<String, Checkin.Receipt> received = received();
        List<Change> changes = new ArrayList<>();
        for (Asked asked : OpenAsks.at(span.earlier(), span.base(), span.member())) {
            Checkin.Receipt receipt = received.get(asked.ask().id());
            if (receipt != null) {
                changes.add(change(asked.ask(), Kind.RECEIVED, Fact.words(receipt.from())));
            } else if (asked.quarter().equals(span.base())) {
                changes.add(change(asked.ask(), Kind.UNANSWERED, null));
            }
        }
        return changes;
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

    private Change change(Checkin.Ask ask, Kind kind, @Nullable Fact after) {
        return Change.of(span.member(), Subject.ASK, ask.id(), kind, Fact.words(ask.text()), after);
    }
}
