package kring.report.word.look;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import kring.report.word.look.UnusableStyle.Problem;
import org.xml.sax.Attributes;
import org.xml.sax.ext.DefaultHandler2;

/** Reads a part of a style document, and stops at the first thing that fetches, runs or leads elsewhere. */
final class HazardousMarkup extends DefaultHandler2 {
    private static final Pattern EXCHANGE = Pattern.compile("(?i).*\\bDDE(AUTO)?\\b.*", Pattern.DOTALL);
    /** Fields that fetch a file, a picture or a table when the document is opened or printed. */
    private static final Set<String> FETCHING =
            Set.of("LINK", "INCLUDEPICTURE", "INCLUDETEXT", "INCLUDE", "IMPORT", "DATABASE", "MACROBUTTON");

    private static final Set<String> OBJECTS = Set.of("oleObject", "control", "vbaProject", "wordVbaData");

    private final String part;
    private final Deque<StringBuilder> fields = new ArrayDeque<>();
    private boolean inField;

    HazardousMarkup(String part) {
        this.part = part;
    }

    @Override
    public void startDTD(String name, String publicId, String systemId) {
        throw new UnusableStyle(Problem.ENTITIES, part);
    }

    @Override
    public void startElement(String space, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "Relationship" -> relationship(attributes);
            case "Default" -> contentType(value(attributes, "ContentType"), value(attributes, "Extension"));
            case "Override" -> contentType(value(attributes, "ContentType"), value(attributes, "PartName"));
            case "mailMerge" -> throw new UnusableStyle(Problem.LINKS, part);
            case "fldSimple" -> field(value(attributes, "instr"));
            case "fldChar" -> fieldCharacter(value(attributes, "fldCharType"));
            case "instrText" -> inField = true;
            default -> inField = false;
        }
    }

    @Override
    public void endElement(String space, String name, String qualified) {
        inField = false;
    }

    @Override
    public void characters(char[] text, int from, int length) {
        if (inField) {
            if (fields.isEmpty()) {
                fields.push(new StringBuilder());
            }
            fields.peek().append(text, from, length);
        }
    }

    @Override
    public void endDocument() {
        fields.forEach(field -> field(field.toString()));
    }

    /** A field may be cut into any number of pieces, and hold others. */
    private void fieldCharacter(String kind) {
        if (kind.equals("begin")) {
            fields.push(new StringBuilder());
        } else if (!fields.isEmpty()) {
            field(kind.equals("end") ? fields.pop().toString() : fields.peek().toString());
        }
    }

    private void field(String instruction) {
        String first = instruction.strip().split("\\s+", 2)[0].toUpperCase(Locale.ROOT);
        if (EXCHANGE.matcher(instruction).matches() || FETCHING.contains(first)) {
            throw new UnusableStyle(Problem.FIELDS, part);
        }
    }

    /** A link in the text waits for somebody to follow it; anything else that lies outside is fetched at once. */
    private void relationship(Attributes attributes) {
        String type = value(attributes, "Type");
        String kind = type.substring(type.lastIndexOf('/') + 1);
        if (OBJECTS.contains(kind)) {
            throw new UnusableStyle(Problem.MACROS, part);
        }
        if (value(attributes, "TargetMode").equalsIgnoreCase("External") && !kind.equals("hyperlink")) {
            throw new UnusableStyle(Problem.LINKS, part);
        }
    }

    /** Text under another name than Word gives it would not be looked through here, and yet be read as text. */
    private void contentType(String type, String name) {
        String lower = type.toLowerCase(Locale.ROOT);
        if (lower.contains("macroenabled") || lower.contains("vbaproject") || lower.contains("activex")) {
            throw new UnusableStyle(Problem.MACROS, part);
        }
        if (lower.contains("wordprocessingml") && !name.toLowerCase(Locale.ROOT).endsWith("xml")) {
            throw new UnusableStyle(Problem.NOT_WORD, part);
        }
    }

    private static String value(Attributes attributes, String name) {
        for (int i = 0; i < attributes.getLength(); i++) {
            if (attributes.getLocalName(i).equals(name)) {
                return attributes.getValue(i);
            }
        }
        return "";
    }
}
