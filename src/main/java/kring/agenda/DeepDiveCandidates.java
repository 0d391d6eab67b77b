package kring.agenda;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kring.model.Threshold;
import kring.model.quarter.Checkin;
import kring.model.quarter.Checkin.DeepDiveWish;
import kring.model.quarter.Meeting;
import kring.model.quarter.Meeting.DeepDive.Method;

/** Who consents to a deep dive, whose turn it is first, and which method fits (METHOD, Deep dive). */
record DeepDiveCandidates(PlannedMeeting meeting, AgendaInputs inputs) {
    private static final int NEVER = -1;

    /** Those who are there and consent, the first in turn first. */
    List<String> inTurn() {
        return meeting.there().stream()
                .filter(this::consents)
                .sorted(Comparator.comparingInt(this::lastDive)
                        .thenComparing(inputs::kinds, Comparator.reverseOrder())
                        .thenComparing(this::urgency, Comparator.reverseOrder())
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private boolean consents(String member) {
        return wish(member).map(DeepDiveWish::consent).orElse(false);
    }

    /** Whether a member never had a deep dive. */
    boolean isFirst(String member) {
        return lastDive(member) == NEVER;
    }

    /** At which of the earlier meetings a member's last deep dive was; those noted absent had none there. */
    private int lastDive(String member) {
        List<Meeting> earlier = meeting.earlier();
        for (int i = earlier.size() - 1; i >= 0; i--) {
            if (earlier.get(i).heldDives().stream()
                    .anyMatch(dive -> dive.member().equals(member))) {
                return i;
            }
        }
        return NEVER;
    }

    private int urgency(String member) {
        return wish(member).map(DeepDiveWish::urgency).orElse(0);
    }

    /** The method that fits what a member needs. */
    Method method(String member) {
        return wish(member)
                .map(DeepDiveWish::need)
                .map(need -> switch (need) {
                    case FACTS -> Method.INCIDENT;
                    case STUCK -> knowsItself() ? Method.GOSSIP : Method.INCIDENT;
                    case DILEMMA -> Method.EXPERIENCE;
                    case SHORT -> Method.TROIKA;
                })
                .orElse(Method.INCIDENT);
    }

    /** Whether the circle has met often enough for the method that asks most trust. */
    private boolean knowsItself() {
        return meeting.earlier().size() >= meeting.thresholds().whole(Threshold.GOSSIP_MEETINGS);
    }

    private Optional<DeepDiveWish> wish(String member) {
        return meeting.checkin(member).map(Checkin::deepdive);
    }
}
