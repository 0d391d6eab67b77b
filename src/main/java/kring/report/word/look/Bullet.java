package kring.report.word.look;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Sees to it that a bullet list has bullets: a style document may have the style without them. */
final class Bullet {
    /** What the schema has before a list's number. */
    private static final Set<String> BEFORE =
            Set.of("pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl");

    private static final List<String> LOOKS = List.of("pPr", "rPr", "tblPr", "trPr", "tcPr", "tblStylePr");

    private Bullet() {}

    /** Gives a paragraph style a list unless it has or inherits one. */
    static void ensure(Element styles, String id, String list) {
        Map<String, Element> byId = new HashMap<>();
        WordXml.children(styles, "style").forEach(style -> byId.put(WordXml.get(style, "styleId"), style));
        Set<Element> seen = new HashSet<>();
        for (Element style = byId.get(id);
                style != null && seen.add(style);
                style = byId.get(WordXml.value(style, "basedOn"))) {
            if (!WordXml.within(style, "numPr").isEmpty()) {
                return;
            }
        }
        give(Objects.requireNonNull(byId.get(id), id), list);
    }

    private static void give(Element style, String list) {
        Element look = WordXml.child(style, "pPr").orElseGet(() -> insert(style, "pPr", before(style, LOOKS)));
        Element after = WordXml.children(look).stream()
                .filter(one -> !BEFORE.contains(one.getLocalName()))
                .findFirst()
                .orElse(null);
        Element number = insert(look, "numPr", after);
        WordXml.set(WordXml.add(number, WordXml.create(number, "numId")), "val", list);
    }

    private static @Nullable Element before(Element style, List<String> names) {
        return WordXml.children(style).stream()
                .filter(one -> names.contains(one.getLocalName()))
                .findFirst()
                .orElse(null);
    }

    private static Element insert(Element parent, String name, @Nullable Element before) {
        return (Element) parent.insertBefore(WordXml.create(parent, name), before);
    }
}
