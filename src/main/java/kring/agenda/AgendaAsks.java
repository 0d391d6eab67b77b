package kring.agenda;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import kring.model.quarter.Checkin;
import kring.model.quarter.QuarterRecord;
import kring.model.value.Quarter;

/** The asks that are open: of this check-in or the one before, and not received since (METHOD, Items). */
final class AgendaAsks {
    private final NavigableMap<Quarter, QuarterRecord> quarters;

    AgendaAsks(PlannedMeeting meeting) {
        this.quarters = meeting.snapshot().quarters().headMap(meeting.quarter(), true);
    }

    /** A member's, the newest first. */
    List<Checkin.Ask> of(String member) {
        Map<String, Checkin.Ask> open = new LinkedHashMap<>();
        quarters.descendingMap().values().stream()
                .limit(2)
                .map(record -> record.checkins().get(member))
                .filter(java.util.Objects::nonNull)
                .flatMap(checkin -> checkin.asks().stream())
                .forEach(ask -> open.putIfAbsent(ask.id(), ask));
        quarters.descendingMap().values().stream()
                .limit(2)
                .map(record -> record.checkins().get(member))
                .filter(java.util.Objects::nonNull)
                .flatMap(checkin -> checkin.received().stream())
                .forEach(receipt -> open.remove(receipt.ask()));
        return List.copyOf(open.values());
    }
}
