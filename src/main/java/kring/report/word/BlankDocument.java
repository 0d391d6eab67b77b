package kring.report.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import kring.language.Language;
import kring.report.chart.EmbeddedChart;
import kring.report.office.OfficeParts;
import kring.report.office.ReproducibleZip;
import kring.report.office.XmlMarkup;
import kring.report.word.look.UnusableStyle;
import kring.report.word.look.WordLook;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlCursor;

/**
 * The parts of an empty Word file in some look, which is read once for all papers in it: what is not theirs is the same bytes
 * in each.
 *
 * @param parts by their names
 * @param main the name of the part with the text
 * @param relationships the name of the part with its relationships
 * @param feet the names of those with what stands at the foot of its pages
 * @param styles the ids of its styles
 * @param room how much a line has between the margins, in twentieths of a point
 */
record BlankDocument(
        SortedMap<String, byte[]> parts,
        String main,
        String relationships,
        List<String> feet,
        StyleIds styles,
        int room) {
    /** Where the line at the foot goes. */
    static final String FOOT = "foot";

    private static final String BODY = "body";
    /** What marks a place is no text: nobody can have written it. */
    private static final String PLACE = "kring";

    private static final String TEXT = "word/document.xml";
    private static final String RELATIONSHIPS = "word/_rels/document.xml.rels";
    private static final String FEET = "word/footer1.xml";
    private static final String STYLES = "word/styles.xml";
    /** Of kring's own look, as its page is wide and its margins are. */
    private static final int ROOM = 9638;

    /** Kring's own look. */
    static BlankDocument own(Language language) {
        SortedMap<String, byte[]> parts = new TreeMap<>(ReproducibleZip.ORDER);
        parts.putAll(WordLook.own(language));
        StyleIds styles = StyleIds.own(new String(parts.get(STYLES), StandardCharsets.UTF_8));
        return new BlankDocument(parts, TEXT, RELATIONSHIPS, List.of(FEET), styles, ROOM);
    }

    /**
     * Reads the look of an empty Word file.
     *
     * @throws UnusableStyle when it cannot be read
     */
    static BlankDocument of(byte[] look) {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(look))) {
            StyleIds styles = StyleIds.of(document.getStyles());
            try (XmlCursor end = document.getDocument().getBody().getSectPr().newCursor()) {
                mark(end, BODY);
            }
            List<String> feet = new FooterWriter(document, styles)
                    .write().stream().map(BlankDocument::name).toList();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.write(bytes);
            PackagePartName main = document.getPackagePart().getPartName();
            return new BlankDocument(
                    ReproducibleZip.parts(bytes.toByteArray()),
                    name(main),
                    name(PackagingURIHelper.getRelationshipPartName(main)),
                    feet,
                    styles,
                    TextWidth.in(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (POIXMLException e) {
            throw new UnusableStyle(e);
        }
    }

    private static String name(PackagePartName part) {
        return part.getName().substring(1);
    }

    /** Marks the place of a cursor as that of what only a paper has. */
    static void mark(XmlCursor cursor, String what) {
        cursor.insertProcInst(PLACE, what);
    }

    private static String place(String what) {
        return "<?" + PLACE + " " + what + "?>";
    }

    /** The bytes of a .docx file with what is a paper's own. */
    byte[] filled(String title, XmlMarkup body, List<EmbeddedChart> charts, String foot) {
        WordParagraph line = new WordParagraph(styles, StyleName.FOOT.shown());
        line.plain(foot);
        SortedMap<String, byte[]> filled = new TreeMap<>(parts);
        fill(filled, main, place(BODY), body.toString());
        feet.forEach(name -> fill(filled, name, place(FOOT), line.runs().toString()));
        OfficeParts.describe(filled, title);
        new ChartParts(relationships).add(filled, charts);
        return ReproducibleZip.of(filled);
    }

    /** Puts text in its place in a part. */
    static void fill(SortedMap<String, byte[]> parts, String name, String place, String text) {
        parts.computeIfPresent(
                name,
                (same, bytes) -> new String(bytes, StandardCharsets.UTF_8)
                        .replace(place, text)
                        .getBytes(StandardCharsets.UTF_8));
    }
}
