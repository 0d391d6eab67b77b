package kring.check;

import kring.model.Quarter;

/** Where the files of format 1 lie in the folder (DESIGN, A circle folder). */
final class FileNames {
    static final String CIRCLE = "circle.yaml";

    private FileNames() {}

    static String member(String id) {
        return "members/" + id + ".yaml";
    }

    static String screening(String id) {
        return "screenings/" + id + ".yaml";
    }

    static String venture(String id) {
        return "ventures/" + id + ".yaml";
    }

    static String meeting(Quarter quarter) {
        return in(quarter, "meeting");
    }

    static String exchanges(Quarter quarter) {
        return in(quarter, "exchanges");
    }

    static String baseline(Quarter quarter) {
        return in(quarter, "baseline");
    }

    static String checkin(Quarter quarter, String member) {
        return in(quarter, "checkins/" + member);
    }

    private static String in(Quarter quarter, String name) {
        return "quarters/" + quarter.code() + "/" + name + ".yaml";
    }
}
