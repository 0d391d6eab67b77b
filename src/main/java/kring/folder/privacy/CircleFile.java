package kring.folder.privacy;

import kring.folder.schema.FileKind;
import kring.model.value.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * A file of format 1 by its path.
 *
 * @param owner the id that it is named after; null for one that is the circle's
 * @param quarter null outside the quarters
 */
record CircleFile(
        String path,
        FileKind kind,
        @Nullable String owner,
        @Nullable Quarter quarter) {
    static CircleFile at(String path) {
        String[] steps = path.replaceFirst("\\.yaml$", "").split("/");
        String last = steps[steps.length - 1];
        return switch (steps.length) {
            case 1 -> new CircleFile(path, FileKind.CIRCLE, null, null);
            case 2 -> new CircleFile(path, kind(steps[0]), last, null);
            case 3 -> new CircleFile(path, kind(last), null, quarter(steps[1]));
            default -> new CircleFile(path, FileKind.CHECKIN, last, quarter(steps[1]));
        };
    }

    /** Whether all of it is about somebody. */
    boolean isOf(String member) {
        return member.equals(owner) && kind != FileKind.VENTURE;
    }

    /** The path that it has under another owner. */
    String under(String other) {
        return path.substring(0, path.lastIndexOf('/') + 1) + other + ".yaml";
    }

    private static FileKind kind(String name) {
        return switch (name) {
            case "members" -> FileKind.MEMBER;
            case "screenings" -> FileKind.SCREENING;
            case "ventures" -> FileKind.VENTURE;
            case "meeting" -> FileKind.MEETING;
            case "exchanges" -> FileKind.EXCHANGES;
            case "baseline" -> FileKind.BASELINE;
            default -> throw new IllegalArgumentException("no file of format 1: " + name);
        };
    }

    private static Quarter quarter(String code) {
        return Quarter.parse(code).orElseThrow();
    }
}
