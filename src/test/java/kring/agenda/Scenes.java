package kring.agenda;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kring.folder.Scene;
import kring.model.Snapshot;
import kring.model.value.Quarter;

/** Circles for the tests of meetings: members a, b, c and so on, all founders unless said otherwise. */
final class Scenes {
    static final AgendaInputs NOTHING = new AgendaInputs(List.of(), List.of(), List.of(), false, Map.of(), Map.of());

    private Scenes() {}

    /** The meeting of the fourth quarter of 2025 among members with these ids. */
    static PlannedMeeting meeting(String members, String... files) {
        return new PlannedMeeting(snapshot(members, files), new Quarter(2025, 4));
    }

    static Snapshot snapshot(String members, String... files) {
        String people = Stream.of(members.split(" "))
                .map(id -> "== members/%s.yaml\nname: %s\nstatus: founder\n".formatted(id, id.toUpperCase()))
                .collect(Collectors.joining());
        return Scene.of(people, String.join("", files)).snapshot();
    }

    static String meetingFile(String quarter, String keys) {
        int number = quarter.charAt(6) - '0';
        return "== quarters/%s/meeting.yaml\ndate: %s-%02d-20\n%s\n"
                .formatted(quarter, quarter.substring(0, 4), number * 3 - 1, keys);
    }

    static String checkin(String quarter, String member, String keys) {
        return "== quarters/%s/checkins/%s.yaml\n%s\n".formatted(quarter, member, keys);
    }

    static MeetingPlan plan(PlannedMeeting meeting) {
        return MeetingPlan.of(meeting, NOTHING);
    }
}
