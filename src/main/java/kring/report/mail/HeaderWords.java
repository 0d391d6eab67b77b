package kring.report.mail;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import kring.report.document.VisibleText;

/**
 * Words in a message's header (RFC 5322, RFC 2047): on one line whatever they were written on, so that no name can add
 * a header of its own, and in ASCII.
 */
final class HeaderWords {
    static final String FOLD = "\r\n ";
    /** Up to this length, words fit on a line with any header's name before them. */
    private static final int SHORT = 60;
    /** So many bytes make an encoded word that fits on a line of 76 with any header's name before it. */
    private static final int CHUNK = 39;

    private HeaderWords() {}

    /** Free text, such as a subject. */
    static String text(String words) {
        String line = line(words);
        return isPlain(line) ? line : encoded(line);
    }

    /** A name with its address. */
    static String mailbox(Mailbox mailbox) {
        String name = line(mailbox.name());
        String address = "<" + mailbox.address() + ">";
        String phrase = isPlain(name) ? "\"" + name.replaceAll("[\\\\\"]", "\\\\$0") + "\"" : encoded(name);
        return phrase + (phrase.length() + address.length() > SHORT ? FOLD : " ") + address;
    }

    /** A parameter of a header: in quotation marks, or where ASCII has no word for it, in figures (RFC 2231, 4). */
    static String parameter(String name, String value) {
        String line = line(value);
        if (line.chars().allMatch(point -> point >= ' ' && point <= '~')) {
            return name + "=\"" + line.replaceAll("[\\\\\"]", "\\\\$0") + "\"";
        }
        StringBuilder out = new StringBuilder(name).append("*=UTF-8''");
        for (byte one : bytes(line)) {
            boolean plain = one >= '0' && one <= '9' || one >= 'A' && one <= 'Z' || one >= 'a' && one <= 'z';
            out.append(
                    plain || one == '-' || one == '.' || one == '_'
                            ? Character.toString(one)
                            : String.format(Locale.ROOT, "%%%02X", one & 0xFF));
        }
        return out.toString();
    }

    private static String line(String words) {
        return VisibleText.line(words.strip().replaceAll("[\\s\\x85\\u2028\\u2029]+", " "));
    }

    private static boolean isPlain(String line) {
        return line.length() <= SHORT
                && !line.contains("=?")
                && line.chars().allMatch(point -> point >= ' ' && point <= '~');
    }

    private static String encoded(String line) {
        List<String> words = new ArrayList<>();
        StringBuilder chunk = new StringBuilder();
        line.codePoints().mapToObj(Character::toString).forEach(point -> {
            if (bytes(chunk + point).length > CHUNK) {
                words.add(word(chunk.toString()));
                chunk.setLength(0);
            }
            chunk.append(point);
        });
        words.add(word(chunk.toString()));
        return String.join(FOLD, words);
    }

    private static String word(String text) {
        return "=?UTF-8?B?" + Base64.getEncoder().encodeToString(bytes(text)) + "?=";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
