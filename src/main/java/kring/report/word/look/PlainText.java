package kring.report.word.look;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The words at the head or foot of a style document as they are read on the page: without what was deleted, who wrote
 * it, and what is hidden.
 */
final class PlainText {
    private static final List<String> DELETED = List.of("del", "moveFrom");
    private static final List<String> WRAPPED = List.of("ins", "moveTo", "smartTag", "customXml", "sdtContent", "sdt");
    /** What makes a field, and says nothing on the page by itself. */
    private static final Set<String> FIELD = Set.of("rPr", "fldChar", "instrText");

    private static final String OFFICE = "urn:schemas-microsoft-com:office:office";

    private final Map<String, Element> styles = new HashMap<>();

    /** Words in these styles, some of which hide what is in them. */
    PlainText(Element styles) {
        WordXml.children(styles, "style").forEach(style -> this.styles.put(WordXml.get(style, "styleId"), style));
    }

    /** Leaves only what is read. */
    void keepOnly(Element root) {
        DELETED.forEach(name -> each(root, name, PlainText::removeDeleted));
        each(root, "cellDel", one -> WordXml.around(one, "tc").ifPresent(WordXml::remove));
        each(root, "dataBinding", one -> WordXml.around(one, "sdt").ifPresent(WordXml::remove));
        WRAPPED.forEach(name -> each(root, name, PlainText::unwrap));
        HeaderFields.keepOnlyHarmless(root);
        each(root, "r", run -> {
            if (isHidden(run)) {
                empty(run);
            }
        });
        each(root, "hidden", one -> WordXml.around(one, "tr").ifPresent(WordXml::remove));
        WordXml.everywhere(root, "docPr").forEach(PlainText::remark);
        WordXml.everywhere(root, "cNvPr").forEach(PlainText::remark);
        WordXml.everywhere(root, "shape").forEach(shape -> shape.removeAttribute("alt"));
        WordXml.everywhere(root, "imagedata").forEach(shown -> shown.removeAttributeNS(OFFICE, "title"));
    }

    /** Each of a name that was not removed with another. */
    private static void each(Element root, String name, Consumer<Element> change) {
        WordXml.within(root, name).stream()
                .filter(one -> one.getParentNode() != null)
                .forEach(change);
    }

    /** A mark among the properties of a row says that the row was deleted; among those of a paragraph that it ends there no more. */
    private static void removeDeleted(Element deleted) {
        if (WordXml.is((Element) deleted.getParentNode(), "trPr")) {
            WordXml.around(deleted, "tr").ifPresent(WordXml::remove);
        } else {
            WordXml.remove(deleted);
        }
    }

    private static void unwrap(Element wrapping) {
        for (Node node : WordXml.nodes(wrapping)) {
            wrapping.getParentNode().insertBefore(node, wrapping);
        }
        WordXml.remove(wrapping);
    }

    /** What a picture is called tells of the disk that it came from. */
    private static void remark(Element picture) {
        if (Set.of("1", "true").contains(picture.getAttribute("hidden"))) {
            WordXml.around(picture, "drawing").ifPresent(WordXml::remove);
        }
        picture.removeAttribute("descr");
        picture.removeAttribute("title");
        picture.setAttribute("name", "");
    }

    private static void empty(Element run) {
        WordXml.nodes(run).stream()
                .filter(node -> !(node instanceof Element one && FIELD.contains(one.getLocalName())))
                .forEach(run::removeChild);
    }

    private boolean isHidden(Element run) {
        return vanishes(run)
                .or(() -> styled(style(run, "rPr", "rStyle")))
                .or(() -> WordXml.around(run, "p").flatMap(paragraph -> styled(style(paragraph, "pPr", "pStyle"))))
                .orElse(false);
    }

    private static String style(Element element, String properties, String name) {
        return WordXml.child(element, properties)
                .map(all -> WordXml.value(all, name))
                .orElse("");
    }

    private Optional<Boolean> styled(String id) {
        Element style = styles.get(id);
        for (int depth = 0; style != null && depth < styles.size(); depth++) {
            Optional<Boolean> said = vanishes(style);
            if (said.isPresent()) {
                return said;
            }
            style = styles.get(WordXml.value(style, "basedOn"));
        }
        return Optional.empty();
    }

    private static Optional<Boolean> vanishes(Element element) {
        return WordXml.child(element, "rPr")
                .flatMap(look -> WordXml.child(look, "vanish"))
                .map(vanish -> !Set.of("0", "false", "off").contains(WordXml.get(vanish, "val")));
    }
}
