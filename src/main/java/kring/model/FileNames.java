package kring.model;

import java.util.regex.Pattern;
import kring.model.value.Quarter;

/** Where the files of format 1 lie in the folder (DESIGN, A circle folder). */
public final class FileNames {
    public static final String CIRCLE = "circle.yaml";

    /** What Windows, macOS, Word and LibreOffice leave in a folder for themselves, while it is open or for good. */
    private static final Pattern PROGRAMS_OWN = Pattern.compile(
            "~\\$.*|\\.~lock\\..*|desktop\\.ini|(eh)?thumbs\\.db|.*\\.lnk|\\.ds_store|icon\r|"
                    + "\\$recycle\\.bin|system volume information",
            Pattern.CASE_INSENSITIVE);

    private FileNames() {}

    /** Whether something of that name is a program's own, and neither data nor anybody's leftover. */
    public static boolean isProgramsOwn(String name) {
        return PROGRAMS_OWN.matcher(name).matches();
    }

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
