package kring.cli.output;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The forms in which a command can speak. */
public enum Format {
    TEXT("txt", "text"),
    MARKDOWN("md", "markdown"),
    HTML("html", "htm"),
    JSON("json"),
    DOCX("docx"),
    XLSX("xlsx"),
    ICS("ics");

    private final List<String> endings;

    Format(String... endings) {
        this.endings = List.of(endings);
    }

    /** The form that a file's name promises; empty when it promises none. */
    public static Optional<Format> ofName(Path file) {
        String name =
                file.getFileName() == null ? "" : file.getFileName().toString().toLowerCase(Locale.ROOT);
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return Arrays.stream(values())
                .filter(format -> name.contains(".") && format.endings.contains(ending))
                .findFirst();
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
