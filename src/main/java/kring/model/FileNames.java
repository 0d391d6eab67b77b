package kring.model;

import kring.model.value.Quarter;

/** Where the files of format 1 lie in the folder (DESIGN, A circle folder). */
public final class FileNames {
    public static final String CIRCLE = "circle.yaml";

    private FileNames() {}

    public static String member(String id) {
        return "members/" + id + ".yaml";
    }

    public static String screening(String id) {
        return "screenings/" + id + ".yaml";
    }

    public static String venture(String id) {
        return "ventures/" + id + ".yaml";
    }

    public static String meeting(Quarter quarter) {
        return in(quarter, "meeting");
    }

    public static String exchanges(Quarter quarter) {
        return in(quarter, "exchanges");
    }

    public static String baseline(Quarter quarter) {
        return in(quarter, "baseline");
    }

    public static String checkin(Quarter quarter, String member) {
        return in(quarter, "checkins/" + member);
    }

    private static String in(Quarter quarter, String name) {
        return "quarters/" + quarter.code() + "/" + name + ".yaml";
    }
}
