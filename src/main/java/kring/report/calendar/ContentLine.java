package kring.report.calendar;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import kring.report.document.EmailAddress;
import kring.report.document.VisibleText;
import org.jspecify.annotations.Nullable;

/** One line of a calendar file: its text made safe, and folded at 75 octets (RFC 5545, 3.1 and 3.3.11). */
final class ContentLine {
    private static final int LONGEST = 75;
    private static final String END = "\r\n";

    private ContentLine() {}

    /** The line folded between characters, each piece with its end; a piece that goes on begins with a blank. */
    static String folded(String line) {
        StringBuilder out = new StringBuilder();
        int octets = 0;
        for (int at = 0; at < line.length(); at += Character.charCount(line.codePointAt(at))) {
            String character = Character.toString(line.codePointAt(at));
            int length = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > LONGEST) {
                out.append(END).append(' ');
                octets = 1;
            }
            out.append(character);
            octets += length;
        }
        return out.append(END).toString();
    }

    /** A text as a value: nothing in it ends the value or hides. */
    static String text(String words) {
        return words.lines()
                .map(VisibleText::line)
                .map(line -> line.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,"))
                .collect(Collectors.joining("\\n"));
    }

    /** A text as a quoted parameter; quotation marks cannot stand in one (RFC 5545, 3.2). */
    static String parameter(String words) {
        return words.lines()
                .map(VisibleText::line)
                .map(line -> line.replace("\"", "'"))
                .collect(Collectors.joining(" ", "\"", "\""));
    }

    /** An address as a calendar names it; what cannot be used as one that nobody has. */
    static String address(@Nullable String email) {
        try {
            Optional<String> usable = EmailAddress.of(email);
            return usable.isEmpty() ? "invalid:nomail" : new URI("mailto", usable.get(), null).toASCIIString();
        } catch (URISyntaxException e) {
            return "invalid:nomail";
        }
    }
}
