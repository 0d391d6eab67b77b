package kring.health;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kring.model.Threshold;
import kring.model.person.Member;
import kring.model.quarter.Meeting;
import kring.model.quarter.Meeting.Attendance;
import kring.model.value.Quarter;

/** What signals measure of who is there, who speaks and who is new (METHOD, Signals). */
record PresenceSignals(HealthHistory history) {
    /** Present of the active members; unknown while nobody was noted to be there. */
    Measurement attendance(int number) {
        Map<String, Attendance> noted = history.at(number)
                .map(held -> history.snapshot().record(held.quarter()).meeting())
                .map(Meeting::attendance)
                .orElse(Map.of());
        if (!noted.containsValue(Attendance.PRESENT)) {
            return Measurement.unknownShare();
        }
        List<String> active = history.active(number);
        List<SignalSubject> missing = active.stream()
                .filter(member -> noted.get(member) != Attendance.PRESENT)
                .map(SignalSubject::member)
                .toList();
        return Measurement.share(active.size() - missing.size(), active.size(), missing);
    }

    /** Members who were quiet in this held quarter and in the one before; unknown in the first. */
    Measurement silent(int number) {
        Optional<HeldQuarter> before = history.before(number);
        if (before.isEmpty()) {
            return Measurement.unknownCount();
        }
        return Measurement.count(history.held().get(number).quiet().stream()
                .filter(before.get().quiet()::contains)
                .map(SignalSubject::inConfidence)
                .toList());
    }

    /** Members, not founders, who joined in this calendar quarter or the few before; unknown in a circle's first year. */
    Measurement newcomers(int number) {
        Quarter since = history.quarter(number);
        for (int back = history.thresholds().whole(Threshold.NEWCOMERS_BEFORE); back > 0; back--) {
            since = since.previous();
        }
        Quarter first = since;
        if (history.start().filter(start -> start.compareTo(first) < 0).isEmpty()) {
            return Measurement.unknownShare();
        }
        List<String> active = history.active(number);
        List<SignalSubject> newcomers = active.stream()
                .map(history.snapshot().members()::get)
                .filter(member -> member.status() != Member.Status.FOUNDER
                        && member.joined() != null
                        && Quarter.of(member.joined()).compareTo(first) >= 0)
                .map(member -> SignalSubject.member(member.id()))
                .toList();
        return Measurement.share(newcomers.size(), active.size(), newcomers);
    }
}
