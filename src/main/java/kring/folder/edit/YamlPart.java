package kring.folder.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kring.folder.yaml.Node;
import org.jspecify.annotations.Nullable;

/**
 * A part of a file's text: an entry, an item or all of it, in whole lines, with the remarks that belong to it. Together
 * the lines of all parts are the text again.
 *
 * @param key the key of an entry; null for an item, and for all of it
 * @param value what it says
 * @param column where its own parts begin, counted from 0; -1 when it has none on lines of their own
 * @param lead the remarks and blank lines above it
 * @param head what stands before its parts: its key, the dash of an item, a bracket; all of it when it has none
 * @param tail what stands behind its parts: a bracket, the remarks at its end
 */
public record YamlPart(
        @Nullable String key,
        Node value,
        Kind kind,
        int column,
        List<String> lead,
        List<String> head,
        List<YamlPart> parts,
        List<String> tail) {
    public YamlPart {
        lead = List.copyOf(lead);
        head = List.copyOf(head);
        parts = List.copyOf(parts);
        tail = List.copyOf(tail);
    }

    /** How a part is written, and so how it can be taken apart. */
    public enum Kind {
        /** Nothing yet: an empty place, {@code []}. */
        NOTHING,
        /** Entries on lines of their own. */
        ENTRIES,
        /** The same as an item, so that the first stands behind the dash. */
        DASHED,
        /** Items on lines of their own. */
        ITEMS,
        /** Entries within braces on one line. */
        BRACED,
        /** Items within brackets on one line. */
        BRACKETED,
        /** A single value on one line, with what stands behind it as its tail. */
        WORD,
        /** Anything else, in lines. */
        LINES;

        /** Whether it stands on one line, and what it is made of are stretches of that line. */
        public boolean isInline() {
            return this == BRACED || this == BRACKETED || this == WORD;
        }
    }

    /** All its lines, with those above it. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>(lead);
        lines.addAll(body());
        return lines;
    }

    /** Its lines without those above it. */
    public List<String> body() {
        if (kind.isInline()) {
            return List.of(inline());
        }
        List<List<String>> own = parts.stream().map(YamlPart::lines).toList();
        return body(kind, head, own, parts.isEmpty() ? 0 : parts.get(0).lead().size(), tail);
    }

    /**
     * The lines of a part that is made of these.
     *
     * @param above how many lines of its first part stand above the place of a dash
     */
    public static List<String> body(
            Kind kind, List<String> head, List<List<String>> parts, int above, List<String> tail) {
        List<String> lines = new ArrayList<>();
        parts.forEach(lines::addAll);
        if (kind == Kind.DASHED) {
            String dash = head.get(0);
            lines.set(above, dash + lines.get(above).substring(dash.length()));
        } else {
            lines.addAll(0, head);
        }
        lines.addAll(tail);
        return lines;
    }

    /** Its stretch of a line. */
    public String inline() {
        return head.get(0)
                + parts.stream().map(YamlPart::inline).collect(Collectors.joining(", "))
                + String.join("", tail);
    }

    /** With the first lines above its first part counted among its head. */
    public YamlPart withHead(int size) {
        YamlPart first = parts.get(0);
        List<String> all = new ArrayList<>(head);
        all.addAll(first.lead);
        List<YamlPart> others = new ArrayList<>(parts);
        others.set(
                0,
                new YamlPart(
                        first.key,
                        first.value,
                        first.kind,
                        first.column,
                        all.subList(size, all.size()),
                        first.head,
                        first.parts,
                        first.tail));
        return new YamlPart(key, value, kind, column, lead, all.subList(0, size), others, tail);
    }
}
