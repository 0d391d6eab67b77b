package kring.report.word.look;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.TransformerException;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.util.XMLHelper;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads, searches and writes the WordprocessingML of a style document, of which no more is known than its schema. */
final class WordXml {
    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /** Names of languages, which language is spoken or how blanks count, what may be ignored, and relationships. */
    private static final Set<String> GENERAL = Set.of(
            RELATIONSHIPS,
            XMLConstants.XML_NS_URI,
            XMLConstants.XMLNS_ATTRIBUTE_NS_URI,
            "http://schemas.openxmlformats.org/markup-compatibility/2006");

    private WordXml() {}

    /** The root element of a part. */
    static Element read(PackagePart part) throws IOException {
        try (InputStream in = part.getInputStream()) {
            return parse(new InputSource(in));
        }
    }

    /** The root element of a part's text. */
    static Element read(String text) throws IOException {
        return parse(new InputSource(new StringReader(text)));
    }

    /** The root element of a part's bytes. */
    static Element read(byte[] bytes) throws IOException {
        return parse(new InputSource(new ByteArrayInputStream(bytes)));
    }

    /** A new root element with nothing in it. */
    static Element empty(String name) {
        Document document = XMLHelper.newDocumentBuilder().newDocument();
        return (Element) document.appendChild(document.createElementNS(W, "w:" + name));
    }

    private static Element parse(InputSource source) throws IOException {
        try {
            return XMLHelper.newDocumentBuilder().parse(source).getDocumentElement();
        } catch (SAXException e) {
            throw new IOException(e);
        }
    }

    /** Puts an element and all around it into a part, instead of what is there. */
    static void write(Element root, PackagePart part) throws IOException {
        Document document = root.getOwnerDocument();
        document.setXmlStandalone(true);
        part.clear();
        try (OutputStream out = part.getOutputStream()) {
            XMLHelper.newTransformer().transform(new DOMSource(document), new StreamResult(out));
        } catch (TransformerException e) {
            throw new IOException(e);
        }
    }

    /** The elements right under another, in order. */
    static List<Element> children(Element parent) {
        return elements(parent.getChildNodes()).toList();
    }

    /** The elements of a name right under another. */
    static List<Element> children(Element parent, String name) {
        return elements(parent.getChildNodes()).filter(child -> is(child, name)).toList();
    }

    /** The first element of a name right under another. */
    static Optional<Element> child(Element parent, String name) {
        return children(parent, name).stream().findFirst();
    }

    /** All that is right under an element, in order, whatever becomes of it. */
    static List<Node> nodes(Element parent) {
        NodeList nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).toList();
    }

    /** The elements of a local name anywhere under another, of whatever language. */
    static List<Element> everywhere(Element parent, String name) {
        return elements(parent.getElementsByTagNameNS("*", name)).toList();
    }

    /** The nearest element of a name that another is in. */
    static Optional<Element> around(Element element, String name) {
        return Stream.iterate(element.getParentNode(), Objects::nonNull, Node::getParentNode)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .filter(one -> is(one, name))
                .findFirst();
    }

    /** The elements of a name anywhere under another. */
    static List<Element> within(Element parent, String name) {
        return elements(parent.getElementsByTagNameNS(W, name)).toList();
    }

    /** Whether an element has that name. */
    static boolean is(Element element, String name) {
        return W.equals(element.getNamespaceURI()) && name.equals(element.getLocalName());
    }

    /** Whether an element or attribute is WordprocessingML, and not of another language in it. */
    static boolean isOwn(Node node) {
        return W.equals(node.getNamespaceURI());
    }

    /** Whether an attribute means the same in every language of a document. */
    static boolean isGeneral(Attr attribute) {
        return GENERAL.contains(String.valueOf(attribute.getNamespaceURI()));
    }

    /** The attributes of an element, whatever becomes of them. */
    static List<Attr> attributes(Element element) {
        NamedNodeMap all = element.getAttributes();
        return IntStream.range(0, all.getLength())
                .mapToObj(all::item)
                .map(Attr.class::cast)
                .toList();
    }

    /** The attributes anywhere in an element that name a relationship. */
    static List<Attr> references(Element root) {
        return elements(root.getElementsByTagName("*"))
                .flatMap(element -> attributes(element).stream())
                .filter(attribute -> RELATIONSHIPS.equals(attribute.getNamespaceURI()))
                .toList();
    }

    /** Which relationship an element names, empty where it names none. */
    static String reference(Element element) {
        return element.getAttributeNS(RELATIONSHIPS, "id");
    }

    /** A new element, not yet in its place. */
    static Element create(Element parent, String name) {
        return parent.getOwnerDocument().createElementNS(W, "w:" + name);
    }

    /** An attribute, empty where there is none. */
    static String get(Element element, String attribute) {
        return element.getAttributeNS(W, attribute);
    }

    /** Whether there is an attribute. */
    static boolean has(Element element, String attribute) {
        return element.hasAttributeNS(W, attribute);
    }

    /** Sets an attribute. */
    static void set(Element element, String attribute, String value) {
        element.setAttributeNS(W, "w:" + attribute, value);
    }

    /** The {@code w:val} of the first element of a name right under another, empty where there is none. */
    static String value(Element parent, String name) {
        return child(parent, name).map(child -> get(child, "val")).orElse("");
    }

    /** An element as one of the document that another is in, not yet in its place. */
    static Element adopt(Element parent, Element one) {
        return (Element) parent.getOwnerDocument().importNode(one, true);
    }

    /** Adds an element, from whatever document, at the end of another. */
    static Element add(Element parent, Element one) {
        return (Element) parent.appendChild(adopt(parent, one));
    }

    /** Removes an element. */
    static void remove(Element element) {
        element.getParentNode().removeChild(element);
    }

    private static Stream<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast);
    }
}
