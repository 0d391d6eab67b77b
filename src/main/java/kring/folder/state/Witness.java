package kring.folder.state;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

/**
 * What tells a file from every copy of it: its number on the disk, and when it was written, to the last digit of the clock.
 * Neither comes along in a clone, an archive or a synchronised folder, and nobody elsewhere can know them.
 */
final class Witness {
    private Witness() {}

    /** What there is to tell of a file on this disk. */
    static String of(Path file) throws IOException {
        return number(file) + " " + Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS);
    }

    private static Object number(Path file) throws IOException {
        try {
            Map<String, Object> known = Files.readAttributes(file, "unix:ino", LinkOption.NOFOLLOW_LINKS);
            return Objects.requireNonNull(known.get("ino"));
        } catch (UnsupportedOperationException | IllegalArgumentException e) {
            // Windows has no such numbers, and tells the time to the 10,000,000th of a second
            return "-";
        }
    }
}
