package kring.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kring.history.CircleState;
import kring.model.quarter.Checkin;
import kring.model.value.Quarter;
import org.jspecify.annotations.Nullable;

/** What was asked in some quarters, and what came of it. */
public record AskReceipts(CircleState state, List<Quarter> quarters) {
    /** What was asked in a quarter; the receipt is null while it is open. */
    public record AskLine(String member, Checkin.Ask ask, Quarter made, Checkin.@Nullable Receipt receipt) {}

    /** What a member asked in the quarters looked back over, and what was received. */
    public List<AskLine> of(String member) {
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
        return state.checkin(when, member).stream();
    }
}
