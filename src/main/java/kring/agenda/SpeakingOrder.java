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
 * @param printed as it would stand had nobody broken a promise: what is handed out, so that nobody can tell from it that
 *     somebody was passed over
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
        List<String> returning = returning(meeting, there);
        Optional<String> first = rotation.stream().findFirst();
        Optional<String> clean =
                rotation.stream().filter(member -> !hasBroken(meeting, member)).findFirst();
        return new SpeakingOrder(
                order(clean.or(() -> first), returning, rotation, there), order(first, returning, rotation, there));
    }

    /** The opener, then who returns, then the rotation, then the new. */
    private static List<String> order(
            Optional<String> opener, List<String> returning, List<String> rotation, List<String> there) {
        Set<String> order = new LinkedHashSet<>();
        opener.ifPresent(order::add);
        order.addAll(returning);
        order.addAll(rotation);
        order.addAll(there);
        return List.copyOf(order);
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

    /** Whether a member's check-in for this meeting says of a promise that it is broken. */
    static boolean hasBroken(PlannedMeeting meeting, String member) {
        return meeting.checkin(member).map(Checkin::promised).stream()
                .flatMap(promised -> promised.values().stream())
                .anyMatch(answer -> answer.outcome() == Outcome.BROKEN);
    }
}
