package kring.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kring.model.value.Legible;

/** A circle with some words in each of its fields of free text: the same in all, or in each its own. */
final class Payload {
    private static final char FIELD = '\u00A7';

    private static final Pattern LABEL =
            Pattern.compile("(name|organisation|sector|email|phone|region|tags): *\\[?[^:]*$");

    private Payload() {}

    /** How many fields there are. */
    static long fields() {
        return scene().chars().filter(letter -> letter == FIELD).count();
    }

    /** What of the words may stand in a field: a name, and what is like one, hides nothing. */
    static String fitting(int field, String words) {
        String before = scene().split(String.valueOf(FIELD), -1)[field];
        boolean label =
                LABEL.matcher(before.substring(before.lastIndexOf('\n') + 1)).find();
        String seen = words;
        for (OptionalInt c = Legible.invisible(seen); label && c.isPresent(); c = Legible.invisible(seen)) {
            seen = seen.replace(Character.toString(c.getAsInt()), "");
        }
        return seen;
    }

    /** Writes the circle; the words are spelt with escapes, as somebody would who has something to hide. */
    static Path circle(String words, Path folder) {
        return circle(field -> words, folder);
    }

    /** Writes a circle with words of its own in each field, by its number from 0. */
    static Path circle(IntFunction<String> words, Path folder) {
        try {
            AtomicInteger field = new AtomicInteger();
            String filled = Pattern.compile(String.valueOf(FIELD))
                    .matcher(scene())
                    .replaceAll(found -> Matcher.quoteReplacement(spelt(words.apply(field.getAndIncrement()))));
            for (String part : filled.split("(?m)^== ")) {
                int end = part.indexOf('\n');
                if (end > 0) {
                    Path file = folder.resolve(part.substring(0, end).strip());
                    Files.createDirectories(file.getParent());
                    Files.writeString(file, part.substring(end + 1));
                }
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String scene() {
        try {
            return Files.readString(Path.of("src/test/resources/kring/cli/payloads.txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String spelt(String words) {
        StringBuilder spelt = new StringBuilder();
        for (char letter : words.toCharArray()) {
            boolean plain = letter >= ' ' && letter <= '~' && letter != '"' && letter != '\\';
            spelt.append(plain ? String.valueOf(letter) : String.format(Locale.ROOT, "\\u%04x", (int) letter));
        }
        return spelt.toString();
    }
}
