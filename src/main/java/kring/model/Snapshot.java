package kring.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import kring.model.person.Member;
import kring.model.quarter.Meeting;
import kring.model.quarter.QuarterRecord;
import kring.model.value.Quarter;

/**
 * A whole circle as its folder has it at one moment. Maps are sorted by id, so the order of files does not matter.
 *
 * @param circle what {@code circle.yaml} says
 * @param members by id, whatever their status
 * @param screenings by the id of the person screened
 * @param ventures by id
 * @param quarters what was written down for each quarter, oldest first
 */
public record Snapshot(
        Circle circle,
        SortedMap<String, Member> members,
        SortedMap<String, Screening> screenings,
        SortedMap<String, Venture> ventures,
        NavigableMap<Quarter, QuarterRecord> quarters) {
    public Snapshot {
        members = Collections.unmodifiableSortedMap(new TreeMap<>(members));
        screenings = Collections.unmodifiableSortedMap(new TreeMap<>(screenings));
        ventures = Collections.unmodifiableSortedMap(new TreeMap<>(ventures));
        quarters = Collections.unmodifiableNavigableMap(new TreeMap<>(quarters));
    }

    /** What is written down for a quarter; an empty record when nothing is. */
    public QuarterRecord record(Quarter quarter) {
        return quarters.getOrDefault(quarter, QuarterRecord.EMPTY);
    }

    /** The meeting of a quarter of which it is known that one is written down. */
    public Meeting meeting(Quarter quarter) {
        return Objects.requireNonNull(record(quarter).meeting(), quarter.code());
    }

    /** The member of an id of which it is known that there is one. */
    public Member member(String id) {
        return Objects.requireNonNull(members.get(id), id);
    }

    /** What a member is called; by id where there is no such member. */
    public String name(String member) {
        Member known = members.get(member);
        return known == null ? member : known.name();
    }

    /** The current quarter: of the first meeting on or after today, else of the last meeting, else today's (DESIGN). */
    public Quarter currentQuarter(LocalDate today) {
        Quarter last = null;
        for (Map.Entry<Quarter, QuarterRecord> entry : quarters.entrySet()) {
            Meeting meeting = entry.getValue().meeting();
            if (meeting != null) {
                last = entry.getKey();
                if (!meeting.date().isBefore(today)) {
                    return last;
                }
            }
        }
        return last == null ? Quarter.of(today) : last;
    }

    /** The quarters whose meeting was held: on or before today; oldest first (METHOD, Signals). */
    public List<Quarter> held(LocalDate today) {
        return quarters.entrySet().stream()
                .filter(entry -> entry.getValue().meeting() != null
                        && !entry.getValue().meeting().date().isAfter(today))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The last quarter before one of which anything is written down, else the one before it in the calendar. */
    public Quarter before(Quarter quarter) {
        Quarter written = quarters.lowerKey(quarter);
        return written == null ? quarter.previous() : written;
    }

    /** The ids of the members who are active in a quarter. */
    public List<String> activeIn(Quarter quarter) {
        return members.values().stream()
                .filter(member -> member.activeIn(quarter))
                .map(Member::id)
                .toList();
    }

    /** The ids of the members who are active now: in the current quarter (METHOD). */
    public List<String> activeOn(LocalDate today) {
        return activeIn(currentQuarter(today));
    }

    /** The last quarter that was closed: it has a baseline. */
    public Optional<Quarter> lastClosed() {
        return quarters.descendingMap().entrySet().stream()
                .filter(entry -> entry.getValue().baseline() != null)
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
