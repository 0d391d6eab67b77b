package kring.report.word.look;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.transform.TransformerException;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.util.XMLHelper;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads, searches and writes the WordprocessingML of a style document, of which no more is known than its schema. */
final class WordXml {
    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

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

    /** The elements of a name anywhere under another. */
    static List<Element> within(Element parent, String name) {
        return elements(parent.getElementsByTagNameNS(W, name)).toList();
    }

    /** Whether an element has that name. */
    static boolean is(Element element, String name) {
        return W.equals(element.getNamespaceURI()) && name.equals(element.getLocalName());
    }

    /** A new element, not yet in its place. */
    static Element create(Element parent, String name) {
        return parent.getOwnerDocument().createElementNS(W, "w:" + name);
    }

    /** An attribute, empty where there is none. */
    static String get(Element element, String attribute) {
        return element.getAttributeNS(W, attribute);
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
