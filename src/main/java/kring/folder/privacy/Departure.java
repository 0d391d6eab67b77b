package kring.folder.privacy;

import java.time.LocalDate;
import java.util.Optional;
import kring.model.Snapshot;
import kring.model.person.Member;
import kring.model.quarter.QuarterRecord;
import kring.model.value.Kebab;
import kring.model.value.Quarter;

/**
 * How somebody who is forgotten stops to take part: whoever still does, leaves.
 *
 * @param status what the member's file says from now on
 * @param quarter the first in which they no longer take part; empty where the file is right already
 */
record Departure(String status, Optional<Quarter> quarter) {
    /** They leave this quarter; once its meeting was held they took part in it, and leave the next. */
    static Departure of(Snapshot snapshot, Member member, LocalDate today) {
        if (member.status() == Member.Status.CANDIDATE) {
            return new Departure(Kebab.of(member.status()), Optional.empty());
        }
        Quarter now = Quarter.of(today);
        Quarter first = isHeld(snapshot.record(now), today) ? now.next() : now;
        Quarter joined = member.joined() == null ? first : Quarter.of(member.joined());
        Quarter leaves = joined.compareTo(first) > 0 ? joined : first;
        return new Departure(
                Kebab.of(Member.Status.LEFT), member.activeIn(leaves) ? Optional.of(leaves) : Optional.empty());
    }

    private static boolean isHeld(QuarterRecord record, LocalDate today) {
        return record.baseline() != null
                || record.meeting() != null && !record.meeting().date().isAfter(today);
    }

    /** Whether they are gone by a quarter that they were still to take part in. */
    boolean precedes(Quarter other) {
        return quarter.filter(leaves -> leaves.compareTo(other) <= 0).isPresent();
    }
}
