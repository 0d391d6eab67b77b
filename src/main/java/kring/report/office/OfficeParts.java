package kring.report.office;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The parts of an office file while they are made, with their types and with how one leads to another. */
public final class OfficeParts {
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String DUBLIN_CORE = "http://purl.org/dc/";
    private static final String FORMATS = "application/vnd.openxmlformats-";
    private static final String RELATIONS = FORMATS + "package.relationships+xml";
    private static final String LEADS = OfficeNames.RELATIONS + "/";
    private static final String PROPERTIES = "docProps/app.xml";
    private static final String TITLE = "docProps/core.xml";

    private final SortedMap<String, byte[]> parts = new TreeMap<>(ReproducibleZip.ORDER);
    private final SortedMap<String, String> types = new TreeMap<>();
    private final Map<String, Relations> relations = new LinkedHashMap<>();

    /** How a part leads to others, as it is written; the next has this number. */
    private static final class Relations {
        private final XmlMarkup out = new XmlMarkup().open("Relationships", "xmlns", PACKAGE + "relationships");
        private int next = 1;

        private String add(String target, String type) {
            String id = "rId" + next++;
            out.empty("Relationship", "Id", id, "Target", target, "Type", type);
            return id;
        }
    }

    /** Adds a part; its type is what the last words of that are, as in {@code spreadsheetml.sheet}. */
    public void add(String name, String type, XmlMarkup content) {
        parts.put(name, content.part());
        types.put(name, FORMATS + "officedocument." + type + "+xml");
    }

    /** Leads from a part to another, by a relationship of which the last word is given; gives what that is called. */
    public String lead(String from, String to, String type) {
        return relations(from).add(relative(from, to), LEADS + type);
    }

    private Relations relations(String from) {
        return relations.computeIfAbsent(from, part -> new Relations());
    }

    private static String relative(String from, String to) {
        String folder = from.substring(0, from.lastIndexOf('/') + 1);
        StringBuilder up = new StringBuilder();
        while (!to.startsWith(folder)) {
            folder = folder.substring(0, folder.lastIndexOf('/', folder.length() - 2) + 1);
            up.append("../");
        }
        return up.append(to.substring(folder.length())).toString();
    }

    /**
     * The bytes of a file with these parts, the same on every machine.
     *
     * @param main the part that all others belong to
     * @param title what the file says of itself, but for the name of this program
     */
    public byte[] file(String main, String title) {
        lead("", main, "officeDocument");
        lead("", PROPERTIES, "extended-properties");
        relations("").add(TITLE, PACKAGE + "relationships/metadata/core-properties");
        types.put(PROPERTIES, FORMATS + "officedocument.extended-properties+xml");
        types.put(TITLE, FORMATS + "package.core-properties+xml");
        describe(parts, title);
        relations.forEach(
                (from, leads) -> parts.put(relationsOf(from), leads.out.close().part()));
        parts.put("[Content_Types].xml", types().part());
        return ReproducibleZip.of(parts);
    }

    /** Puts among the parts of a file what it says about itself: its title, and nothing of who made it, when or where. */
    public static void describe(SortedMap<String, byte[]> parts, String title) {
        parts.put(PROPERTIES, properties().part());
        parts.put(TITLE, core(title).part());
    }

    private static XmlMarkup properties() {
        return new XmlMarkup()
                .open("Properties", "xmlns", OfficeNames.OFFICE + "extended-properties")
                .element("Application", "kring")
                .close();
    }

    private static XmlMarkup core(String title) {
        XmlMarkup out = new XmlMarkup()
                .open("cp:coreProperties", "xmlns:cp", PACKAGE + "metadata/core-properties")
                .with("xmlns:dc", DUBLIN_CORE + "elements/1.1/");
        return (title.isEmpty() ? out : out.element("dc:title", title)).close();
    }

    private static String relationsOf(String part) {
        int name = part.lastIndexOf('/') + 1;
        return part.substring(0, name) + "_rels/" + part.substring(name) + ".rels";
    }

    private XmlMarkup types() {
        XmlMarkup out = new XmlMarkup()
                .open("Types", "xmlns", PACKAGE + "content-types")
                .empty("Default", "ContentType", RELATIONS, "Extension", "rels")
                .empty("Default", "ContentType", "application/xml", "Extension", "xml");
        types.forEach((name, type) -> out.empty("Override", "ContentType", type, "PartName", "/" + name));
        return out.close();
    }
}
