package kring.report.office;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Writes elements of an office document as text. Names are this program's own; what people wrote is escaped. A document is
 * thousands of elements: written so they cost a tenth of what a tree of objects costs that is then saved.
 */
public final class XmlMarkup {
    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    /** A large sheet is laid by in pieces as the bytes that it becomes: as one text it would be in memory several times over. */
    private static final int PIECE = 1 << 16;

    private final ByteArrayOutputStream laidBy = new ByteArrayOutputStream();
    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();
    /** What the tag begun last still lacks. */
    private @Nullable String end;

    /** Opens an element with attributes given as name, value, name, value; one without a value is left out. */
    public XmlMarkup open(String name, @Nullable Object... attributes) {
        tag(name, attributes);
        end = ">";
        open.push(name);
        return this;
    }

    /** Closes the element opened last. */
    public XmlMarkup close() {
        String name = open.pop();
        if (">".equals(end)) {
            end = "/>";
        } else {
            finish();
            out.append("</").append(name).append('>');
        }
        return this;
    }

    /** An element with nothing in it but attributes, given as name, value, name, value. */
    public XmlMarkup empty(String name, @Nullable Object... attributes) {
        tag(name, attributes);
        end = "/>";
        return this;
    }

    /** An element that holds words only. */
    public XmlMarkup element(String name, String words, @Nullable Object... attributes) {
        return open(name, attributes).text(words).close();
    }

    /** Words between the tags, without what XML forbids. */
    public XmlMarkup text(String words) {
        finish();
        escape(words, false);
        return this;
    }

    /** An attribute of the element begun last; without a value it is left out. */
    public XmlMarkup with(String name, @Nullable Object value) {
        if (value != null) {
            out.append(' ').append(name).append("=\"");
            if (value instanceof String words) {
                escape(words, true);
            } else {
                out.append(value);
            }
            out.append('"');
        }
        return this;
    }

    /** Markup that was made before. */
    public XmlMarkup add(XmlMarkup made) {
        finish();
        made.finish();
        if (made.laidBy.size() > 0) {
            layBy();
            laidBy.writeBytes(made.laidBy.toByteArray());
        }
        out.append(made.out);
        return this;
    }

    /** Markup that was made before, as text. */
    public XmlMarkup add(String made) {
        finish();
        out.append(made);
        return this;
    }

    private void tag(String name, @Nullable Object... attributes) {
        finish();
        if (out.length() > PIECE) {
            layBy();
        }
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            with((String) attributes[i], attributes[i + 1]);
        }
    }

    private void finish() {
        if (end != null) {
            out.append(end);
            end = null;
        }
    }

    private void layBy() {
        laidBy.writeBytes(bytes());
        out.setLength(0);
    }

    private byte[] bytes() {
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void escape(String words, boolean quoted) {
        if (isPlain(words)) {
            out.append(words);
            return;
        }
        String text = XmlText.text(words);
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            String entity = entity(text.charAt(i), quoted);
            if (entity != null) {
                out.append(text.substring(done, i)).append(entity);
                done = i + 1;
            }
        }
        out.append(text.substring(done));
    }

    /** Whether no letter can want another one in its place: so it is with nearly every text. */
    private static boolean isPlain(String words) {
        for (char letter : words.toCharArray()) {
            if (letter < ' ' || letter > '~' || letter == '&' || letter == '<' || letter == '>' || letter == '"') {
                return false;
            }
        }
        return true;
    }

    /** What stands for a character; null for most, which stand for themselves. A line end within quotes would be a blank. */
    private static @Nullable String entity(char sign, boolean quoted) {
        return switch (sign) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> quoted ? "&quot;" : null;
            case '\n' -> quoted ? "&#10;" : null;
            default -> null;
        };
    }

    /** Whether nothing was written yet. */
    public boolean isEmpty() {
        finish();
        return laidBy.size() == 0 && out.length() == 0;
    }

    /** The bytes of a part that consists of this. */
    public byte[] part() {
        return after(DECLARATION).toByteArray();
    }

    @Override
    public String toString() {
        return after("").toString(StandardCharsets.UTF_8);
    }

    private ByteArrayOutputStream after(String before) {
        finish();
        byte[] last = bytes();
        ByteArrayOutputStream all = new ByteArrayOutputStream(before.length() + laidBy.size() + last.length);
        all.writeBytes(before.getBytes(StandardCharsets.UTF_8));
        all.writeBytes(laidBy.toByteArray());
        all.writeBytes(last);
        return all;
    }
}
