package kring.minutes;

import java.util.Optional;
import kring.folder.Scene;
import kring.model.Audience;
import kring.model.Snapshot;
import kring.model.value.Quarter;

/** Circles of which minutes are made in tests: a and b are members, and whoever else a test writes down. */
final class MinutesScene {
    private static final String MEMBERS = member("a", "status: founder") + member("b", "status: member");

    private MinutesScene() {}

    static String member(String id, String text) {
        return "== members/" + id + ".yaml\nname: " + id + "\n" + text + "\n";
    }

    static String meeting(String quarter, String text) {
        return "== quarters/" + quarter + "/meeting.yaml\n" + text + "\n";
    }

    static String checkin(String quarter, String member, String text) {
        return "== quarters/" + quarter + "/checkins/" + member + ".yaml\n" + text + "\n";
    }

    static String exchanges(String quarter, String text) {
        return "== quarters/" + quarter + "/exchanges.yaml\n" + text + "\n";
    }

    static Snapshot circle(String... files) {
        return Scene.of(MEMBERS, String.join("", files)).snapshot();
    }

    static Minutes of(String quarter, String audience, String... files) {
        return MinutesView.of(circle(files), quarter(quarter), audience(audience))
                .minutes();
    }

    static Quarter quarter(String code) {
        return Quarter.parse(code).orElseThrow();
    }

    /** A word beginning with an exclamation mark is somebody outside the circle. */
    static Audience audience(String name) {
        return Optional.of(name)
                .filter(outside -> outside.startsWith("!"))
                .map(outside -> Audience.outsider(outside.substring(1)))
                .orElseGet(() -> Audience.of(name));
    }
}
