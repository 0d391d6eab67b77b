package kring.agenda;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kring.model.Audience;
import kring.model.quarter.Checkin;
import kring.model.quarter.Checkin.PromiseOutcome.Outcome;
import kring.model.quarter.Meeting;

/**
 * Who speaks when in the round (METHOD, The quarterly meeting, Speaking order).
 *
 * @param order everybody who is there, the opener first
 * @param printed the same without the opener being taken out of turn: what is handed out, so that nobody can tell from
 *     it that somebody was passed over for a broken promise
 */
public record SpeakingOrder(List<String> order, List<String> printed) {
    public SpeakingOrder {
        order = List.copyOf(order);
        printed = List.copyOf(printed);
    }

    /** The order that an audience is shown. */
    List<String> shownTo(Audience audience) {
        return audience.kind() == Audience.Kind.FACILITATOR ? order : printed;
    }

    /** The order of a meeting. */
    static SpeakingOrder of(PlannedMeeting meeting) {
        List<String> there = meeting.there();
        List<String> rotation = rotation(meeting, there);
        Set<String> printed = new LinkedHashSet<>(returning(meeting, there));
        printed.addAll(rotation);
        printed.addAll(there);
        Set<String> order = new LinkedHashSet<>();
        opener(meeting, rotation).ifPresent(order::add);
        order.addAll(printed);
        return new SpeakingOrder(List.copyOf(order), List.copyOf(printed));
    }

    /** The last order with its final speaker first, turned before those who are not there are dropped; else by id. */
    private static List<String> rotation(PlannedMeeting meeting, List<String> there) {
        List<String> last = meeting.earlier().stream()
                .map(Meeting::order)
                .filter(order -> !order.isEmpty())
                .reduce((earlier, later) -> later)
                .orElse(List.of());
        if (last.isEmpty()) {
            return there;
        }
        List<String> turned = new ArrayList<>(last);
        Collections.rotate(turned, 1);
        turned.retainAll(there);
        return turned;
    }

    private static List<String> returning(PlannedMeeting meeting, List<String> there) {
        return there.stream()
                .filter(member ->
                        meeting.last().map(last -> !last.isThere(member)).orElse(false))
                .toList();
    }

    private static Optional<String> opener(PlannedMeeting meeting, List<String> rotation) {
        return rotation.stream()
                .filter(member -> !hasBroken(meeting, member))
                .findFirst()
                .or(() -> rotation.stream().findFirst());
    }

    /** Whether a member's check-in for this meeting says of a promise that it is broken. */
    static boolean hasBroken(PlannedMeeting meeting, String member) {
        return meeting.checkin(member).map(Checkin::promised).stream()
                .flatMap(promised -> promised.values().stream())
                .anyMatch(answer -> answer.outcome() == Outcome.BROKEN);
    }
}
