package kring.handover;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kring.model.Snapshot;
import kring.model.quarter.Checkin;
import kring.model.quarter.Checkin.DeepDiveWish;
import kring.model.quarter.Meeting;
import kring.model.quarter.Meeting.DeepDive.Method;
import kring.model.value.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * The deep dives that a member had, oldest first; those noted absent had none (METHOD, Deep dive).
 *
 * @param consent what the member's check-in for the current quarter says; null when it says nothing
 */
public record DeepDives(
        String member, List<Held> held, @Nullable Boolean consent) {
    /** A deep dive that was held; the method is null where none is noted. */
    public record Held(
            Quarter quarter, LocalDate date, @Nullable Method method) {}

    public DeepDives {
        held = List.copyOf(held);
    }

    /** Of each active member, by id. */
    static List<DeepDives> all(Snapshot snapshot, LocalDate today) {
        return snapshot.activeOn(today).stream()
                .map(member -> new DeepDives(member, held(snapshot, today, member), consent(snapshot, today, member)))
                .toList();
    }

    private static List<Held> held(Snapshot snapshot, LocalDate today, String member) {
        return snapshot.held(today).stream()
                .flatMap(quarter -> held(quarter, snapshot.meeting(quarter), member).stream())
                .toList();
    }

    private static List<Held> held(Quarter quarter, Meeting meeting, String member) {
        return meeting.heldDives().stream()
                .filter(dive -> dive.member().equals(member))
                .map(dive -> new Held(quarter, meeting.date(), dive.method()))
                .toList();
    }

    private static @Nullable Boolean consent(Snapshot snapshot, LocalDate today, String member) {
        return Optional.ofNullable(snapshot.record(snapshot.currentQuarter(today))
                        .checkins()
                        .get(member))
                .map(Checkin::deepdive)
                .map(DeepDiveWish::consent)
                .orElse(null);
    }
}
