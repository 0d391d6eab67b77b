package kring.history;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kring.model.Audience;
import kring.model.Snapshot;
import kring.model.person.Ambition;
import kring.model.person.Member;
import kring.model.quarter.Baseline;
import kring.model.quarter.Checkin;
import kring.model.quarter.Promise;
import kring.model.quarter.QuarterRecord;
import kring.model.value.Quarter;
import kring.model.value.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * A circle as it stood at one moment (METHOD c): at the end of a quarter, or as a folder has it.
 *
 * @param name as the user called it: {@code 2025-Q3}, {@code HEAD~3}, {@code now}
 * @param snapshot the folder
 * @param quarter the quarter up to which check-ins count
 * @param agreed whether it is what was agreed when the quarter was closed, as far as it was, and not the member files
 * @param asOf which of two states within one quarter is the later
 */
public record CircleState(String name, Snapshot snapshot, Quarter quarter, boolean agreed, LocalDateTime asOf) {
    private static final Comparator<CircleState> TIME =
            Comparator.comparing(CircleState::quarter).thenComparing(CircleState::asOf);

    /** The state at the end of a quarter: its baseline where it has one, and all check-ins up to it. */
    public static CircleState ofQuarter(Snapshot snapshot, Quarter quarter) {
        LocalDate day = Optional.ofNullable(snapshot.record(quarter).baseline())
                .map(Baseline::date)
                .orElseGet(() -> meetingDay(snapshot, quarter));
        return new CircleState(quarter.code(), snapshot, quarter, true, day.atTime(23, 59));
    }

    /**
     * The state of a folder with all that is in it; its quarter is the last one with a check-in that was given or added to at
     * the table, so that one which is only begun makes nobody absent, else the last of which anything is written down.
     */
    public static CircleState ofFolder(String name, Snapshot snapshot, LocalDateTime asOf) {
        NavigableMap<Quarter, QuarterRecord> quarters = snapshot.quarters();
        Quarter last = quarters.descendingMap().entrySet().stream()
                .filter(entry -> entry.getValue().checkins().values().stream().anyMatch(Checkin::tells))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(() -> quarters.isEmpty() ? Quarter.of(asOf.toLocalDate()) : quarters.lastKey());
        return new CircleState(name, snapshot, last, false, asOf);
    }

    /** The folder as it is on a day, with all that happens on that day. */
    public static CircleState now(Snapshot snapshot, LocalDate today) {
        return ofFolder("now", snapshot, today.plusDays(1).atStartOfDay());
    }

    /** Whether this state comes after another. */
    public boolean isAfter(CircleState other) {
        return TIME.compare(this, other) > 0;
    }

    /** The same moment in a folder of which some is left out. */
    public CircleState in(Snapshot other) {
        return agreed ? new CircleState(name, other, quarter, true, asOf) : ofFolder(name, other, asOf);
    }

    /** The ids of the members who are active in it. */
    public List<String> activeMembers() {
        return snapshot.activeIn(quarter);
    }

    /** A member's ambitions. */
    public List<Ambition> ambitions(String member) {
        Baseline baseline = agreed ? snapshot.record(quarter).baseline() : null;
        if (baseline != null) {
            Baseline.Agreed agreement = baseline.members().get(member);
            return agreement == null ? List.of() : agreement.ambitions();
        }
        return inFile(snapshot, member);
    }

    /** One ambition of a member, where it has it. */
    public Optional<Ambition> ambition(String member, String id) {
        return find(ambitions(member), id);
    }

    /** The check-in of a member in a quarter, up to the state's own. */
    public Optional<Checkin> checkin(Quarter when, String member) {
        return when.compareTo(quarter) > 0
                ? Optional.empty()
                : Optional.ofNullable(snapshot.record(when).checkins().get(member));
    }

    /** The quarters up to the given one of which anything is written down, oldest first. */
    public List<Quarter> quartersUpTo(Quarter last) {
        Quarter until = last.compareTo(quarter) < 0 ? last : quarter;
        return List.copyOf(snapshot.quarters().headMap(until, true).keySet());
    }

    /** The quarters after the given one, up to the state's own, of which anything is written down, oldest first. */
    Collection<Quarter> quartersAfter(Quarter first) {
        return first.compareTo(quarter) < 0
                ? snapshot.quarters().subMap(first, false, quarter, true).keySet()
                : List.of();
    }

    /** What is written down for the quarters up to the given one, the last first. */
    Collection<QuarterRecord> recordsBackFrom(Quarter last) {
        Quarter from = last.compareTo(quarter) < 0 ? last : quarter;
        return snapshot.quarters().headMap(from, true).descendingMap().values();
    }

    /** What a member promised in a quarter: the check-in's promises, in the baseline's words where it has them. */
    public List<Promise> promises(Quarter when, String member) {
        List<Promise> agreement = Optional.ofNullable(snapshot.record(when).baseline())
                .map(baseline -> baseline.members().get(member))
                .map(Baseline.Agreed::promises)
                .orElse(List.of());
        return checkin(when, member).map(Checkin::promises).orElse(List.of()).stream()
                .map(promise -> agreement.stream()
                        .filter(agreed -> agreed.id().equals(promise.id()))
                        .findFirst()
                        .orElse(promise))
                .toList();
    }

    /** The day by which the promises of a quarter fall due: its meeting, or its last day when it has none. */
    public LocalDate meetingDay(Quarter when) {
        return meetingDay(snapshot, when);
    }

    /** The baselines up to the given quarter, oldest first, as a member's ambitions at each. */
    public Stream<Optional<Ambition>> baselines(String member, String id, @Nullable Quarter after, Quarter upTo) {
        return quartersUpTo(upTo).stream()
                .filter(when -> after == null || when.compareTo(after) > 0)
                .map(when -> snapshot.record(when).baseline())
                .filter(Objects::nonNull)
                .map(baseline -> Optional.ofNullable(baseline.members().get(member))
                        .flatMap(agreement -> find(agreement.ambitions(), id)));
    }

    /** Whether a baseline or a check-in up to this state has the ambition. */
    public boolean knows(String member, String id) {
        return ambition(member, id).isPresent()
                || baselines(member, id, null, quarter).anyMatch(Optional::isPresent)
                || quartersUpTo(quarter).stream()
                        .anyMatch(when -> checkin(when, member)
                                .filter(checkin -> checkin.ambitions().containsKey(id))
                                .isPresent());
    }

    /** Who may see each ambition that a member ever had, by id: the strictest of this state and the member's file. */
    Map<String, Visibility> seenBy(String member) {
        Map<String, Visibility> levels = new HashMap<>();
        Stream<QuarterRecord> records =
                (agreed ? snapshot.quarters().headMap(quarter, true) : snapshot.quarters()).values().stream();
        records.flatMap(record -> Stream.ofNullable(record.baseline()))
                .flatMap(baseline -> Stream.ofNullable(baseline.members().get(member)))
                .flatMap(agreement -> agreement.ambitions().stream())
                .forEach(ambition -> levels.put(ambition.id(), ambition.seenBy()));
        ambitions(member).forEach(ambition -> levels.put(ambition.id(), ambition.seenBy()));
        inFile(snapshot, member)
                .forEach(ambition -> levels.merge(ambition.id(), ambition.seenBy(), Visibility::stricter));
        return levels;
    }

    static List<Ambition> inFile(Snapshot snapshot, String member) {
        Member file = snapshot.members().get(member);
        return file == null ? List.of() : file.ambitions();
    }

    /** The ambitions of a member that an audience may see (METHOD, Trust). */
    public List<Ambition> ambitions(String member, Audience audience) {
        Map<String, Visibility> levels = seenBy(member);
        return ambitions(member).stream()
                .filter(ambition -> audience.sees(levels.get(ambition.id()), member))
                .toList();
    }

    private static LocalDate meetingDay(Snapshot snapshot, Quarter when) {
        return Optional.ofNullable(snapshot.record(when).meeting())
                .map(meeting -> meeting.date())
                .orElse(when.lastDay());
    }

    private static Optional<Ambition> find(List<Ambition> ambitions, String id) {
        return ambitions.stream().filter(ambition -> ambition.id().equals(id)).findFirst();
    }
}
