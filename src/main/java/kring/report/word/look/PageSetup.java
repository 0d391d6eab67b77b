package kring.report.word.look;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/** What the text of a style document says about its pages: size, margins, headers and footers. The rest is content. */
final class PageSetup {
    /** In the order in which the schema wants them. */
    private static final List<String> KEPT = List.of(
            "headerReference", "footerReference", "pgSz", "pgMar", "paperSrc", "pgBorders", "titlePg", "docGrid");

    private PageSetup() {}

    /**
     * Leaves nothing in a text but the setup of its last pages.
     *
     * @param standard a text with the page size and margins for where it has none
     * @param leads whether a reference to a header or footer leads to one
     * @return the relationships to the headers and footers of those pages
     */
    static Set<String> keepOnly(PackagePart text, String standard, Conformity conformity, Predicate<Element> leads)
            throws IOException {
        Element theirs = WordXml.read(text);
        Element ours = page(WordXml.read(standard));
        WordXml.children(ours, "footerReference").forEach(WordXml::remove);
        Element page = page(theirs);
        Element root = WordXml.empty("document");
        Element body = WordXml.add(root, WordXml.create(root, "body"));
        Element kept = WordXml.add(body, WordXml.create(root, "sectPr"));
        for (String name : KEPT) {
            List<Element> given = WordXml.children(page, name);
            (given.isEmpty() ? WordXml.children(ours, name) : given).forEach(one -> WordXml.add(kept, one));
        }
        conformity.conform(kept, "SectPr");
        Set<String> known = new HashSet<>();
        WordXml.children(kept).stream()
                .filter(one -> one.getLocalName().endsWith("Reference"))
                .filter(one -> !leads.test(one) || !known.add(one.getLocalName() + WordXml.get(one, "type")))
                .forEach(WordXml::remove);
        WordXml.children(ours).forEach(one -> fill(WordXml.child(kept, one.getLocalName()), one));
        WordXml.write(root, text);
        return WordXml.children(kept).stream().map(WordXml::reference).collect(Collectors.toSet());
    }

    private static void fill(Optional<Element> given, Element ours) {
        NamedNodeMap attributes = ours.getAttributes();
        for (int i = 0; given.isPresent() && i < attributes.getLength(); i++) {
            String name = attributes.item(i).getLocalName();
            if (WordXml.get(given.get(), name).isEmpty()) {
                WordXml.set(given.get(), name, attributes.item(i).getNodeValue());
            }
        }
    }

    private static Element page(Element text) {
        Element body = WordXml.child(text, "body").orElse(text);
        return WordXml.child(body, "sectPr").orElse(body);
    }
}
