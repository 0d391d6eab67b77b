package kring.report.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The elements of a part, one after another, by their local names: the namespaces of Strict differ from the others, and
 * nothing else of what is read here.
 */
final class Elements implements AutoCloseable {
    private static final XMLInputFactory FACTORY = XMLInputFactory.newDefaultFactory();
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    static {
        FACTORY.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        FACTORY.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        FACTORY.setProperty(XMLInputFactory.IS_COALESCING, true);
    }

    private final XMLStreamReader reader;

    private Elements(XMLStreamReader reader) {
        this.reader = reader;
    }

    static Elements of(InputStream in) throws XMLStreamException, IOException {
        return new Elements(FACTORY.createXMLStreamReader(PartText.of(in)));
    }

    /** Goes to the next element of that name, whatever comes before; false at the end. */
    boolean next(String name) throws XMLStreamException {
        return nextOf(Set.of(name));
    }

    /** Goes to the next element of one of these names. */
    boolean nextOf(Set<String> names) throws XMLStreamException {
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT && names.contains(name())) {
                return true;
            }
        }
        return false;
    }

    /** Goes to the next element inside the one of that name; false behind its end. */
    boolean nextWithin(String parent) throws XMLStreamException {
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
            if (event == XMLStreamConstants.END_ELEMENT && is(parent)) {
                return false;
            }
        }
        return false;
    }

    String name() {
        return reader.getLocalName();
    }

    boolean is(String name) {
        return name().equals(name);
    }

    Optional<String> attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return Optional.of(reader.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    /** An attribute that is a whole number, or another number where it is none. */
    int number(String name, int otherwise) {
        return attribute(name)
                .filter(text -> text.matches("[0-9]{1,9}"))
                .map(Integer::parseInt)
                .orElse(otherwise);
    }

    /** An attribute that is a length, or another where it is none. */
    double size(String name, double otherwise) {
        return attribute(name)
                .filter(text -> text.matches("[0-9]{1,9}(\\.[0-9]{1,20})?"))
                .map(Double::parseDouble)
                .filter(size -> size > 0)
                .orElse(otherwise);
    }

    /** The text inside the present element, which has no elements inside. */
    String text() throws XMLStreamException {
        return reader.getElementText();
    }

    /** All text inside the present element of that name; how a word is pronounced in Japanese is left out. */
    String allText(String parent) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        while (nextWithin(parent)) {
            if (is("rPh")) {
                skip();
            } else if (is("t")) {
                text.append(text());
            }
        }
        return unescaped(text.toString());
    }

    /** All text inside the present element of that name, whatever elements it stands in. */
    String everyText(String parent) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.END_ELEMENT && is(parent)) {
                break;
            }
            if (event == XMLStreamConstants.CHARACTERS) {
                text.append(reader.getText());
            }
        }
        return text.toString();
    }

    /** Goes to the end of the present element. */
    void skip() throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = reader.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    private static String unescaped(String text) {
        return text.contains("_x")
                ? ESCAPED.matcher(text)
                        .replaceAll(
                                hit -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(hit.group(1), 16))))
                : text;
    }

    @Override
    public void close() throws XMLStreamException {
        reader.close();
    }
}
