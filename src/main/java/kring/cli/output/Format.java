package kring.cli.output;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The forms in which a command can speak. */
public enum Format {
    TEXT("txt", "text"),
    MARKDOWN("md", "markdown"),
    HTML("html", "htm"),
    JSON("json"),
    DOCX("docx"),
    XLSX("xlsx"),
    ICS("ics");

    /** The endings of other programs' files, which kring does not write: what is called so would not open. */
    private static final Set<String> FOREIGN = Set.of(
            ("pdf ps epub doc docm dot dotx dotm odt ott fodt rtf wpd pages xls xlsm xlsb xlt xltx csv tsv ods ots fods numbers"
                            + " ppt pptx pptm odp key xml xhtml mht mhtml tex msg vcf"
                            + " png jpg jpeg gif svg webp bmp tif tiff heic zip 7z rar gz tar exe")
                    .split(" "));

    private final List<String> endings;

    Format(String... endings) {
        this.endings = List.of(endings);
    }

    /** The endings of the names of such files, the usual one first. */
    public List<String> endings() {
        return endings;
    }

    /** The form that a file's name promises; empty when it promises none. */
    public static Optional<Format> ofName(Path file) {
        String ending = ending(file);
        return Arrays.stream(values())
                .filter(format -> format.endings.contains(ending))
                .findFirst();
    }

    /** Whether a file's name promises what kring does not write. */
    static boolean isForeign(Path file) {
        return FOREIGN.contains(ending(file));
    }

    /** What stands behind the last dot of its name, in small letters; empty where there is none. */
    static String ending(Path file) {
        String name =
                file.getFileName() == null ? "" : file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.contains(".") ? name.substring(name.lastIndexOf('.') + 1) : "";
    }

    /** Whether a file whose name promises this form may hold another: any text may be called a text. */
    boolean mayHold(Format other) {
        return this == other || this == TEXT && !other.isBinary();
    }

    /** Whether it is no text that a terminal could show. */
    public boolean isBinary() {
        return this == DOCX || this == XLSX;
    }

    /** Whether it is read on a screen; what programs read is never held up. */
    boolean isForPeople() {
        return this == TEXT || this == MARKDOWN;
    }

    /** Its name on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
