package kring.report.word.look;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** What stands at the head and foot of a style document's pages, made fit for papers that others read. */
final class HeadersAndFooters {
    private static final String IMAGE = "image";
    private static final String HYPERLINK = "hyperlink";
    /** What goes when what it shows is not there: the outermost of these around it, else the element itself. */
    private static final Set<String> SHOWING = Set.of("drawing", "pict");

    private final PackageParts parts;
    private final PlainText plain;
    private final Conformity conformity;

    HeadersAndFooters(PackageParts parts, Element styles, Conformity conformity) {
        this.parts = parts;
        this.plain = new PlainText(styles);
        this.conformity = conformity;
    }

    /** Leaves nothing in a header or footer but what is read on the page, and what it needs for that. */
    void clean(PackagePart part) throws IOException, InvalidFormatException {
        Element root = WordXml.read(part);
        plain.keepOnly(root);
        conformity.conform(root, "HdrFtr");
        parts.keepOnly(part, this::isShown);
        leaveOutDangling(root, part);
        WordXml.write(root, part);
    }

    /** Removes what refers to something that does not come with its part. */
    static void leaveOutDangling(Element root, PackagePart part) {
        for (Attr reference : WordXml.references(root)) {
            if (part.getRelationship(reference.getValue()) == null) {
                leaveOut(reference.getOwnerElement(), reference);
            }
        }
    }

    private boolean isShown(PackageRelationship known) {
        String type = known.getRelationshipType();
        String kind = type.substring(type.lastIndexOf('/') + 1);
        return kind.equals(IMAGE) && parts.target(known).isPresent()
                || kind.equals(HYPERLINK) && known.getTargetMode() == TargetMode.EXTERNAL;
    }

    private static void leaveOut(Element element, Attr reference) {
        Optional<Element> showing = SHOWING.stream()
                .flatMap(name -> WordXml.around(element, name).stream())
                .findFirst();
        if (WordXml.is(element, HYPERLINK)) {
            element.removeAttributeNode(reference);
        } else if (showing.isPresent()) {
            WordXml.remove(showing.get());
        } else if (element.getParentNode() != null) {
            WordXml.remove(element);
        }
    }
}
