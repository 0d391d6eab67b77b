package kring.report.word.look;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.w3c.dom.Element;

/** The parts of a style document; only those that make its look survive. */
final class PackageParts {
    private static final String FONTS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/fontTable";

    private static final Set<String> LOOK = Set.of(
            XWPFRelation.STYLES.getRelation(),
            XWPFRelation.NUMBERING.getRelation(),
            XWPFRelation.SETTINGS.getRelation(),
            XWPFRelation.THEME.getRelation(),
            FONTS);

    private static final Set<String> DOCUMENTS =
            Set.of(XWPFRelation.DOCUMENT.getContentType(), XWPFRelation.TEMPLATE.getContentType());

    private final OPCPackage file;
    private final PackagePart main;

    PackageParts(OPCPackage file) throws InvalidFormatException {
        this.file = file;
        this.main = file.getPartsByRelationshipType(PackageRelationshipTypes.CORE_DOCUMENT).stream()
                .filter(part -> DOCUMENTS.contains(part.getContentType()))
                .findFirst()
                .orElseThrow(() -> new InvalidFormatException("no Word document in the file"));
        // a template shapes a document as well as any, but what comes of it is a document
        main.setContentType(XWPFRelation.DOCUMENT.getContentType());
    }

    /** The part with the text. */
    PackagePart main() {
        return main;
    }

    /** The part that stands in a relation to the text, made empty where there is none. */
    PackagePart part(XWPFRelation relation, String root) throws InvalidFormatException, IOException {
        for (PackageRelationship known : main.getRelationshipsByType(relation.getRelation())) {
            return target(known).orElseThrow();
        }
        PackagePartName name = PackagingURIHelper.createPartName(relation.getDefaultFileName());
        if (file.containPart(name)) {
            file.removePart(name);
        }
        PackagePart part = file.createPart(name, relation.getContentType());
        main.addRelationship(name, TargetMode.INTERNAL, relation.getRelation());
        WordXml.write(WordXml.empty(root), part);
        return part;
    }

    /** Leaves out whatever the look does not need: the content's pictures and links, comments, macros, properties. */
    void prune(Set<String> headersAndFooters) throws InvalidFormatException {
        for (PackageRelationship known : list(file.getRelationships())) {
            if (!known.getRelationshipType().equals(PackageRelationshipTypes.CORE_DOCUMENT)) {
                file.removeRelationship(known.getId());
            }
        }
        Set<String> kinds = new HashSet<>();
        keepOnly(
                main,
                known -> headersAndFooters.contains(known.getId())
                        || LOOK.contains(known.getRelationshipType())
                                && target(known).isPresent()
                                && kinds.add(known.getRelationshipType()));
        for (PackageRelationship known : main.getRelationshipsByType(XWPFRelation.SETTINGS.getRelation())) {
            // among them the path of a template on somebody's disk
            target(known).orElseThrow().clearRelationships();
        }
        forget(file.getPackageProperties());
    }

    /** Removes the other relationships of a part. */
    void keepOnly(PackagePart part, Predicate<PackageRelationship> kept) throws InvalidFormatException {
        for (PackageRelationship known : list(part.getRelationships())) {
            if (!kept.test(known)) {
                part.removeRelationship(known.getId());
            }
        }
    }

    /** The part that a relationship leads to; none where it is not there. */
    Optional<PackagePart> target(PackageRelationship known) {
        try {
            return known.getTargetMode() == TargetMode.EXTERNAL
                    ? Optional.empty()
                    : Optional.ofNullable(file.getPart(PackagingURIHelper.createPartName(known.getTargetURI())));
        } catch (InvalidFormatException e) {
            return Optional.empty();
        }
    }

    /** The header or footer that the text refers to; none where there is no such thing. */
    Optional<PackagePart> headerOrFooter(Element reference) {
        String kind = reference.getLocalName().replace("Reference", "");
        return Optional.ofNullable(main.getRelationship(WordXml.reference(reference)))
                .filter(known -> known.getRelationshipType().endsWith("/" + kind))
                .flatMap(this::target)
                .filter(part -> part.getContentType().endsWith("." + kind + "+xml"));
    }

    /** The table of fonts, where there is one. */
    List<PackagePart> fonts() throws InvalidFormatException {
        return list(main.getRelationshipsByType(FONTS)).stream()
                .flatMap(known -> target(known).stream())
                .toList();
    }

    /** The headers and footers that were kept. */
    List<PackagePart> headersAndFooters() throws InvalidFormatException {
        return list(main.getRelationships()).stream()
                .filter(known -> !LOOK.contains(known.getRelationshipType()))
                .flatMap(known -> target(known).stream())
                .toList();
    }

    private static void forget(PackageProperties properties) {
        List.<Consumer<Optional<String>>>of(
                        properties::setCategoryProperty,
                        properties::setContentStatusProperty,
                        properties::setContentTypeProperty,
                        properties::setCreatorProperty,
                        properties::setDescriptionProperty,
                        properties::setIdentifierProperty,
                        properties::setKeywordsProperty,
                        properties::setLanguageProperty,
                        properties::setLastModifiedByProperty,
                        properties::setRevisionProperty,
                        properties::setSubjectProperty,
                        properties::setVersionProperty)
                .forEach(property -> property.accept(Optional.empty()));
        properties.setLastPrintedProperty(Optional.<Date>empty());
    }

    /** Removes the parts that nothing leads to any more. */
    void removeUnreached() throws InvalidFormatException {
        Set<PackagePartName> reached = new HashSet<>();
        reach(main, reached);
        for (PackagePart part : List.copyOf(file.getParts())) {
            if (!part.isRelationshipPart() && !reached.contains(part.getPartName())) {
                file.removePart(part.getPartName());
            }
        }
    }

    private void reach(PackagePart part, Set<PackagePartName> reached) throws InvalidFormatException {
        if (!reached.add(part.getPartName()) || part.isRelationshipPart()) {
            return;
        }
        for (PackageRelationship known : list(part.getRelationships())) {
            Optional<PackagePart> target = target(known);
            if (target.isPresent()) {
                reach(target.get(), reached);
            } else if (known.getTargetMode() == TargetMode.INTERNAL) {
                part.removeRelationship(known.getId());
            }
        }
    }

    private static List<PackageRelationship> list(Iterable<PackageRelationship> relationships) {
        List<PackageRelationship> list = new ArrayList<>();
        relationships.forEach(list::add);
        return list;
    }
}
