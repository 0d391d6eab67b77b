package kring.report.html;

import java.util.ArrayDeque;
import java.util.Deque;
import kring.report.document.Text;
import kring.report.document.VisibleText;

/** Writes elements and text; text is always escaped, so that only this package's own elements are markup. */
final class HtmlMarkup {
    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element with attributes given as name, value, name, value. */
    HtmlMarkup open(String name, Object... attributes) {
        tag(name, attributes);
        open.push(name);
        return this;
    }

    /** Closes the element opened last. */
    HtmlMarkup close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** An element that has no content and is not closed. */
    HtmlMarkup empty(String name, Object... attributes) {
        tag(name, attributes);
        return this;
    }

    /** An element that holds text only. */
    HtmlMarkup element(String name, String text, Object... attributes) {
        return open(name, attributes).text(text).close();
    }

    /** Words, escaped. */
    HtmlMarkup text(String words) {
        out.append(escaped(VisibleText.line(words)));
        return this;
    }

    /** The lines of a text with their stress. */
    HtmlMarkup text(Text text) {
        boolean first = true;
        for (Text line : text.lines()) {
            if (!first) {
                empty("br");
            }
            line.spans().forEach(this::span);
            first = false;
        }
        return this;
    }

    private void span(Text.Span span) {
        switch (span.stress()) {
            case PLAIN -> text(span.words());
            case STRONG -> element("strong", span.words());
            case QUIET -> element("small", span.words());
        }
    }

    /** This package's own text, such as its style sheet, as it is. */
    HtmlMarkup raw(String own) {
        out.append(own);
        return this;
    }

    /** A line break in the source, for readers of it. */
    HtmlMarkup newline() {
        return raw("\n");
    }

    private void tag(String name, Object... attributes) {
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            String value = escaped(VisibleText.line(String.valueOf(attributes[i + 1])));
            out.append(' ').append(attributes[i]).append("=\"").append(value).append('"');
        }
        out.append('>');
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
