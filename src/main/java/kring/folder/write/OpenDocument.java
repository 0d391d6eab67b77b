package kring.folder.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Who has a document open, by the file that Word, Excel and LibreOffice then lay beside it. */
final class OpenDocument {
    private static final Pattern WORD = Pattern.compile("(?i)(.*)\\.(doc|dot)[xm]?");
    /** Where Word and Excel write the user's name in UTF-16, after its length. */
    private static final List<Integer> NAMES = List.of(54, 55);

    private static final int LONGEST_NAME = 52;
    private static final int LARGEST = 2_000;

    private OpenDocument() {}

    /** The name of somebody who has a file open, which may be empty; nothing when nobody seems to. */
    static Optional<String> user(Path file) {
        String name = file.getFileName().toString();
        Path office = file.resolveSibling("~$" + name.substring(hidden(name)));
        Path libre = file.resolveSibling(".~lock." + name + "#");
        return Stream.of(office, libre)
                .filter(PlainFile::isFile)
                .findFirst()
                .map(lock -> lock.equals(office) ? officeUser(bytes(lock)) : libreUser(bytes(lock)));
    }

    /** How many letters of a name give way to Word's {@code ~$}: of seven before the dot one, of more two. */
    private static int hidden(String name) {
        var word = WORD.matcher(name);
        return word.matches() ? Math.max(0, Math.min(2, word.group(1).length() - 6)) : 0;
    }

    private static String officeUser(byte[] lock) {
        for (int at : NAMES) {
            int length = at + 1 < lock.length ? lock[at] & 0xFF : 0;
            if (length > 0 && length <= LONGEST_NAME && lock[at + 1] == 0 && at + 2 + 2 * length <= lock.length) {
                return new String(lock, at + 2, 2 * length, StandardCharsets.UTF_16LE).strip();
            }
        }
        return "";
    }

    /** The person's name, or what the system calls them: the first two of several fields. */
    private static String libreUser(byte[] lock) {
        return Stream.of(new String(lock, StandardCharsets.UTF_8).split(",", 3))
                .limit(2)
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static byte[] bytes(Path lock) {
        try {
            return PlainFile.read(lock, LARGEST);
        } catch (IOException e) {
            // Word lets nobody read it while it is open, so that the file is there must do
            return new byte[0];
        }
    }
}
