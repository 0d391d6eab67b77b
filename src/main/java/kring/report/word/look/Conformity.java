package kring.report.word.look;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kring.report.word.look.MarkupModel.Attribute;
import kring.report.word.look.MarkupModel.Child;
import kring.report.word.look.MarkupModel.Type;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Makes markup of whatever maker what Word takes: in order, with values that are some, and nothing besides. */
final class Conformity {
    /** In these a drawing may stand, which has markup of its own. */
    private static final Set<String> DRAWN =
            Set.of("P", "R", "Drawing", "Picture", "Hyperlink", "SimpleField", "DirContentRun", "BdoContentRun");

    /** These end in a paragraph, or Word calls the document broken. */
    private static final Set<String> ENDING_IN_A_PARAGRAPH = Set.of("HdrFtr", "Tc", "TxbxContent");

    private final MarkupModel model = new MarkupModel();

    /** Makes an element and all in it one of its type; tells whether it can be one. */
    boolean conform(Element element, String type) {
        Type allowed = model.type(type);
        if (!attributes(element, allowed.attributes())) {
            return false;
        }
        Map<Node, Integer> places = new LinkedHashMap<>();
        Set<String> known = new HashSet<>();
        int last = 0;
        for (Node node : WordXml.nodes(element)) {
            Optional<Integer> place = place(node, type, last, known);
            if (place.isPresent()) {
                last = place.get();
                places.put(node, last);
            } else {
                element.removeChild(node);
            }
        }
        inOrder(element, places);
        end(element, type);
        return true;
    }

    private static void end(Element element, String type) {
        boolean ended = element.getLastChild() instanceof Element last && WordXml.is(last, "p");
        if (!ended && ENDING_IN_A_PARAGRAPH.contains(type)) {
            element.appendChild(WordXml.create(element, "p"));
        }
    }

    private boolean attributes(Element element, Map<String, Attribute> allowed) {
        for (Attr attribute : WordXml.attributes(element)) {
            Attribute known = allowed.get(attribute.getLocalName());
            if (WordXml.isOwn(attribute)) {
                Optional<String> value =
                        known == null ? Optional.empty() : model.value(known.kind(), attribute.getValue());
                value.ifPresentOrElse(attribute::setValue, () -> element.removeAttributeNode(attribute));
                // a switch without a value is on, so one that has none that counts is no switch
                if (value.isEmpty() && known != null && attribute.getLocalName().equals("val")) {
                    return false;
                }
            } else if (!WordXml.isGeneral(attribute)) {
                element.removeAttributeNode(attribute);
            }
        }
        return allowed.entrySet().stream()
                .allMatch(one -> !one.getValue().required() || WordXml.has(element, one.getKey()));
    }

    /** Where a node belongs among the others, after that of the one before; empty when it does not belong there at all. */
    private Optional<Integer> place(Node node, String type, int last, Set<String> known) {
        if (!(node instanceof Element element)) {
            boolean kept = node.getNodeType() == Node.TEXT_NODE
                    && (type.equals("Text") || node.getNodeValue().isBlank());
            return kept ? Optional.of(last) : Optional.empty();
        }
        if (!WordXml.isOwn(element)) {
            drawing(element, type);
            return DRAWN.contains(type) ? Optional.of(last) : Optional.empty();
        }
        Child child = model.type(type).children().get(element.getLocalName());
        if (child == null || !conform(element, child.type())) {
            return Optional.empty();
        }
        return known.add(element.getLocalName()) || child.repeated() ? Optional.of(child.place()) : Optional.empty();
    }

    /** In a drawing stand text boxes, and in the choices between drawings what may stand around it. */
    private void drawing(Element drawing, String around) {
        for (Node node : WordXml.nodes(drawing)) {
            if (!(node instanceof Element element)) {
                if (node.getNodeType() == Node.COMMENT_NODE) {
                    drawing.removeChild(node);
                }
            } else if (!WordXml.isOwn(element)) {
                drawing(element, around);
            } else if (!conformInDrawing(element, around)) {
                drawing.removeChild(element);
            }
        }
    }

    private boolean conformInDrawing(Element element, String around) {
        if (WordXml.is(element, "txbxContent")) {
            return conform(element, "TxbxContent");
        }
        Child child = model.type(around).children().get(element.getLocalName());
        return child != null && conform(element, child.type());
    }

    private static void inOrder(Element element, Map<Node, Integer> places) {
        List<Node> ordered = new ArrayList<>(places.keySet());
        ordered.sort(Comparator.comparing(places::get));
        if (!ordered.equals(List.copyOf(places.keySet()))) {
            ordered.forEach(element::appendChild);
        }
    }
}
