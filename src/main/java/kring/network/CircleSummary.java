package kring.network;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kring.model.Circle;
import kring.model.Snapshot;
import kring.model.Tags;
import kring.model.person.Member;
import kring.model.quarter.Meeting;
import kring.model.value.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * What the overview keeps of a circle, so that its files can be forgotten before the next is read.
 *
 * @param folder where it lies, in words
 * @param today the day in its time zone
 * @param held the last quarter that was held; null when none was
 * @param signals its signals, in METHOD's order
 * @param meetings those to come, by quarter
 * @param statuses of everybody in it
 * @param sectors of the active members, those without one left out
 * @param active how many members are active
 * @param names of members and ventures, by id
 * @param released who releases something to the network, each with nothing but that
 */
public record CircleSummary(
        String folder,
        Circle circle,
        LocalDate today,
        @Nullable Quarter held,
        List<CircleSignal> signals,
        SortedMap<Quarter, Meeting> meetings,
        List<Member.Status> statuses,
        List<String> sectors,
        int active,
        Map<String, String> names,
        List<Member> released) {
    /** The summary of a circle, with what other features find in it. */
    public static CircleSummary of(
            String folder,
            Snapshot snapshot,
            LocalDate today,
            @Nullable Quarter held,
            List<CircleSignal> signals,
            List<Member> released) {
        List<Member> active = snapshot.activeIn(snapshot.currentQuarter(today)).stream()
                .map(snapshot.members()::get)
                .toList();
        return new CircleSummary(
                folder,
                snapshot.circle(),
                today,
                held,
                signals,
                meetings(snapshot, today),
                snapshot.members().values().stream().map(Member::status).toList(),
                active.stream().flatMap(member -> sector(member).stream()).toList(),
                active.size(),
                names(snapshot),
                released);
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

    /** A sector as tags are compared: whether it is written with a capital says nothing. */
    private static Optional<String> sector(Member member) {
        return Optional.ofNullable(member.sector()).map(Tags::plain);
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
