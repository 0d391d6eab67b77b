package kring.manual;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import kring.language.Language;

/** What people wrote for a page, by its sections: the rest comes from the commands and the schemas. */
final class Prose {
    private final Map<String, String> sections = new LinkedHashMap<>();

    /** Reads what was written for a page in a language; its sections have their English names. */
    Prose(Language language, String page) {
        Path file = Edition.FOLDER.resolve((language == Language.EN ? "" : language.code() + "/") + page + ".mdoc");
        if (!Files.exists(file)) {
            throw new AssertionError(
                    "Write " + file + ": what the manual should tell of " + page + ", beginning with .Sh DESCRIPTION");
        }
        try {
            for (String section : Files.readString(file).split("(?m)^\\.Sh ")) {
                int end = section.indexOf('\n');
                if (end > 0) {
                    sections.put(section.substring(0, end), section.substring(end + 1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of the sections, in the order in which they were written. */
    Set<String> names() {
        return sections.keySet();
    }

    /** A section; empty when nothing was written. */
    String of(String section) {
        return sections.getOrDefault(section, "");
    }

    /** A section, else another text. */
    String of(String section, String otherwise) {
        return sections.getOrDefault(section, otherwise);
    }
}
