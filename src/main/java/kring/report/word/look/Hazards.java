package kring.report.word.look;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.ParserConfigurationException;
import kring.report.word.look.UnusableStyle.Problem;
import org.apache.poi.util.XMLHelper;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * What no style document may hold, wherever in it: every paper made in its look goes to people who trust who sent it. It
 * is looked through before any library opens it.
 */
final class Hazards {
    private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final int LARGEST = 50_000_000;
    private static final int MOST_PARTS = 2_000;
    private static final String LEXICAL = "http://xml.org/sax/properties/lexical-handler";

    private int room = LARGEST;

    private Hazards() {}

    /**
     * Demands that a file holds none.
     *
     * @throws UnusableStyle when it holds one
     */
    static void refuse(byte[] file) {
        if (file.length > OLD_OFFICE.length
                && Arrays.equals(file, 0, OLD_OFFICE.length, OLD_OFFICE, 0, OLD_OFFICE.length)) {
            throw new UnusableStyle(Problem.LOCKED, "");
        }
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(file))) {
            Hazards hazards = new Hazards();
            int number = 0;
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                hazards.look(part.getName(), parts);
                if (++number > MOST_PARTS) {
                    throw new UnusableStyle(Problem.TOO_LARGE, "");
                }
            }
            if (number == 0) {
                throw new UnusableStyle(Problem.NOT_WORD, "");
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new UnusableStyle(e);
        }
    }

    private void look(String part, ZipInputStream parts) throws IOException {
        byte[] bytes = parts.readNBytes(room + 1);
        room -= bytes.length;
        if (room < 0) {
            throw new UnusableStyle(Problem.TOO_LARGE, part);
        }
        String name = part.toLowerCase(Locale.ROOT);
        if (name.contains("vbaproject") || name.contains("activex")) {
            throw new UnusableStyle(Problem.MACROS, part);
        }
        if (!StrayEntries.isStray(part) && (name.endsWith(".xml") || name.endsWith(".rels"))) {
            read(part, bytes);
        }
    }

    private static void read(String part, byte[] bytes) throws IOException {
        try {
            XMLReader reader = XMLHelper.newXMLReader();
            // Not to let it in, but to tell it from other mistakes: it is refused before it is read.
            reader.setFeature("http://apache.org/xml/features/disallow-doctype-decl", false);
            HazardousMarkup markup = new HazardousMarkup(part);
            reader.setContentHandler(markup);
            reader.setErrorHandler(markup);
            reader.setProperty(LEXICAL, markup);
            reader.parse(new InputSource(new ByteArrayInputStream(bytes)));
        } catch (SAXException | ParserConfigurationException e) {
            throw new UnusableStyle(e);
        }
    }
}
