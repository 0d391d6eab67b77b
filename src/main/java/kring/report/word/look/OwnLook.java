package kring.report.word.look;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import kring.language.Language;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.w3c.dom.Element;

/** A facilitator's look: the document that they styled, without its content, and with the styles that it lacks. */
final class OwnLook {
    private OwnLook() {}

    /**
     * An empty Word file that looks like a style document.
     *
     * @throws UnusableStyle when that is no Word file that can be read and trusted
     */
    static byte[] document(byte[] style, Language language) {
        Hazards.refuse(style);
        try (OPCPackage file = OPCPackage.open(new ByteArrayInputStream(style))) {
            PackageParts parts = new PackageParts(file);
            parts.prune(PageSetup.keepOnly(parts.main(), WordLook.part("word/document.xml", language)));
            complete(parts, language);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            file.save(bytes);
            return bytes.toByteArray();
        } catch (IOException | InvalidFormatException | IllegalArgumentException | OpenXML4JRuntimeException e) {
            throw new UnusableStyle(e);
        }
    }

    private static void complete(PackageParts parts, Language language) throws IOException, InvalidFormatException {
        PackagePart numbering = parts.part(XWPFRelation.NUMBERING, "numbering");
        Element lists = WordXml.read(numbering);
        Map<String, String> added = Numbering.add(lists, ours("numbering", language));
        WordXml.write(lists, numbering);

        PackagePart stylesheet = parts.part(XWPFRelation.STYLES, "styles");
        Element styles = WordXml.read(stylesheet);
        new Styles(styles, added).complete(ours("styles", language));
        DocumentLanguage.set(styles, language);
        WordXml.write(styles, stylesheet);

        PackagePart settings = parts.part(XWPFRelation.SETTINGS, "settings");
        WordXml.write(Settings.merge(WordXml.read(settings), ours("settings", language)), settings);
    }

    private static Element ours(String name, Language language) throws IOException {
        return WordXml.read(WordLook.part("word/" + name + ".xml", language));
    }
}
