package kring.report.word.look;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The fields at the head or foot of a style document: those that count pages, tell the day or lead to a site stay. */
final class HeaderFields {
    /** Others tell of the document that they were in, and of who wrote it. */
    private static final Set<String> HARMLESS =
            Set.of("PAGE", "NUMPAGES", "SECTION", "SECTIONPAGES", "DATE", "TIME", "HYPERLINK", "SYMBOL");

    /** A field that has begun, and what belongs to it. */
    private record Begun(StringBuilder instruction, List<Element> parts) {}

    private final Deque<Begun> open = new ArrayDeque<>();

    private HeaderFields() {}

    /** Removes the others, with what they show. */
    static void keepOnlyHarmless(Element root) {
        WordXml.within(root, "fldSimple").stream()
                .filter(field -> !isHarmless(WordXml.get(field, "instr")))
                .filter(field -> field.getParentNode() != null)
                .forEach(WordXml::remove);
        HeaderFields fields = new HeaderFields();
        WordXml.within(root, "r").forEach(run -> WordXml.children(run).forEach(fields::meet));
        fields.open.forEach(begun -> begun.parts().forEach(HeaderFields::remove));
    }

    /** A field is in pieces, each in a run of its own, and may hold others. */
    private void meet(Element piece) {
        if (WordXml.is(piece, "rPr")) {
            return;
        }
        String mark = WordXml.is(piece, "fldChar") ? WordXml.get(piece, "fldCharType") : "";
        if (mark.equals("begin")) {
            open.push(new Begun(new StringBuilder(), new ArrayList<>()));
        }
        open.forEach(begun -> begun.parts().add(piece));
        if (WordXml.is(piece, "instrText") && !open.isEmpty()) {
            open.peek().instruction().append(piece.getTextContent());
        }
        if (mark.equals("end") && !open.isEmpty()) {
            Begun ended = open.pop();
            if (!isHarmless(ended.instruction().toString())) {
                ended.parts().forEach(HeaderFields::remove);
            }
        }
    }

    private static void remove(Element piece) {
        Node run = piece.getParentNode();
        if (run != null) {
            run.removeChild(piece);
        }
    }

    private static boolean isHarmless(String instruction) {
        return HARMLESS.contains(instruction.strip().split("\\s+", 2)[0].toUpperCase(Locale.ROOT));
    }
}
