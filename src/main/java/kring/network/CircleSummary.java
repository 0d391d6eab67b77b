package kring.network;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kring.model.Circle;
import kring.model.Snapshot;
import kring.model.person.Member;
import kring.model.quarter.Meeting;
import kring.model.value.Quarter;
import kring.model.visible.NetworkCircle;
import kring.model.visible.Pseudonyms;
import org.jspecify.annotations.Nullable;

/**
 * What the overview keeps of a circle, so that its files can be forgotten before the next is read.
 *
 * @param folder where it lies, in words
 * @param today the day in its time zone
 * @param held the last quarter that was held; null when none was
 * @param signals its signals, in METHOD's order
 * @param meetings those to come, by quarter
 * @param sectors how many active members are in which
 * @param statuses how many people are what
 * @param active how many members are active
 * @param names of members and ventures, by id
 * @param ids by the codes under which people, gets and brings are known to the network
 */
public record CircleSummary(
        String folder,
        Circle circle,
        LocalDate today,
        @Nullable Quarter held,
        List<CircleSignal> signals,
        SortedMap<Quarter, Meeting> meetings,
        SuppressedCounts<String> sectors,
        SuppressedCounts<Member.Status> statuses,
        int active,
        Map<String, String> names,
        Map<String, String> ids) {
    /** The summary of a circle, with what other features find in it. */
    public static CircleSummary of(
            String folder, Snapshot snapshot, LocalDate today, @Nullable Quarter held, List<CircleSignal> signals) {
        return new CircleSummary(
                folder,
                snapshot.circle(),
                today,
                held,
                signals,
                meetings(snapshot, today),
                SuppressedCounts.of(Extraction.sectors(snapshot, today), 0),
                SuppressedCounts.of(Extraction.statuses(snapshot), 0),
                snapshot.activeIn(snapshot.currentQuarter(today)).size(),
                names(snapshot),
                ids(NetworkCircle.of(snapshot, today).released()));
    }

    /** The day of the next meeting, where there is one. */
    public Optional<LocalDate> nextMeeting() {
        return meetings.values().stream().map(Meeting::date).min(LocalDate::compareTo);
    }

    private static SortedMap<Quarter, Meeting> meetings(Snapshot snapshot, LocalDate today) {
        SortedMap<Quarter, Meeting> meetings = new TreeMap<>();
        snapshot.quarters().forEach((quarter, record) -> {
            if (record.meeting() != null && !record.meeting().date().isBefore(today)) {
                meetings.put(quarter, record.meeting());
            }
        });
        return meetings;
    }

    private static Map<String, String> ids(List<Member> released) {
        Pseudonyms codes = new Pseudonyms(released);
        Map<String, String> ids = new HashMap<>();
        for (Member member : released) {
            String id = member.id();
            ids.put(Objects.requireNonNull(codes.person(id)), id);
            member.gets().forEach(get -> ids.put(Objects.requireNonNull(codes.get(id, get.id())), get.id()));
            member.brings().forEach(bring -> ids.put(Objects.requireNonNull(codes.bring(id, bring.id())), bring.id()));
        }
        return ids;
    }

    private static Map<String, String> names(Snapshot snapshot) {
        return Stream.concat(
                        snapshot.members().values().stream().map(member -> Map.entry(member.id(), member.name())),
                        snapshot.ventures().entrySet().stream()
                                .map(entry -> Map.entry(
                                        "ventures/" + entry.getKey(),
                                        entry.getValue().name())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
