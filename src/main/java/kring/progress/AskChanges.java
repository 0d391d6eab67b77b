package kring.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kring.history.OpenAsks;
import kring.history.OpenAsks.Asked;
import kring.history.Span;
import kring.model.quarter.Checkin;
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
        Map<String, Checkin.Receipt> received = span.freshReceipts();
        List<Change> changes = new ArrayList<>();
        for (Asked asked : OpenAsks.at(span.earlier(), span.earlier().quarter(), span.member())) {
            Checkin.Receipt receipt = received.get(asked.ask().id());
            if (receipt != null) {
                changes.add(change(asked.ask(), Kind.RECEIVED, Fact.words(receipt.from())));
            } else if (span.wasDue(asked)) {
                changes.add(change(asked.ask(), Kind.UNANSWERED, null));
            }
        }
        return changes;
    }

    private Change change(Checkin.Ask ask, Kind kind, @Nullable Fact after) {
        return Change.of(span.member(), Subject.ASK, ask.id(), kind, Fact.words(ask.text()), after);
    }
}
