package kring.forms.meeting;

import java.util.List;
import kring.model.quarter.Meeting.DeepDive;

/**
 * How a meeting was planned, where that is only computed.
 *
 * @param order who would speak, the first one first
 */
public record MeetingOutline(List<String> order, List<DeepDive> dives) {
    public MeetingOutline {
        order = List.copyOf(order);
        dives = List.copyOf(dives);
    }

    /** The code of its row: who accepts a plan accepts the one that the form shows. */
    String code() {
        return "plan-" + Integer.toHexString((order + " " + dives).hashCode());
    }

    /** Whether nothing could be planned. */
    boolean isEmpty() {
        return order.isEmpty() && dives.isEmpty();
    }
}
