package kring.report.office;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Writes elements of an office document as text. Names are this program's own; what people wrote is escaped. A document is
 * thousands of elements: written so they cost a tenth of what a tree of objects costs that is then saved.
 */
public final class XmlMarkup {
    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element with attributes given as name, value, name, value. */
    public XmlMarkup open(String name, Object... attributes) {
        tag(name, attributes);
        out.append('>');
        open.push(name);
        return this;
    }

    /** Closes the element opened last. */
    public XmlMarkup close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** An element with nothing in it but attributes, given as name, value, name, value. */
    public XmlMarkup empty(String name, Object... attributes) {
        tag(name, attributes);
        out.append("/>");
        return this;
    }

    /** Words between the tags, without what XML forbids. */
    public XmlMarkup text(String words) {
        escape(XmlText.text(words));
        return this;
    }

    /** Markup that was made before. */
    public XmlMarkup add(XmlMarkup made) {
        out.append(made.out);
        return this;
    }

    private void tag(String name, Object... attributes) {
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(XmlText.text(attributes[i + 1].toString()));
            out.append('"');
        }
    }

    private void escape(String text) {
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            String entity = entity(text.charAt(i));
            if (entity != null) {
                out.append(text, done, i).append(entity);
                done = i + 1;
            }
        }
        out.append(text, done, text.length());
    }

    /** What stands for a character; null for most, which stand for themselves. A line end within quotes would be a blank. */
    private static @Nullable String entity(char sign) {
        return switch (sign) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\n' -> "&#10;";
            default -> null;
        };
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
