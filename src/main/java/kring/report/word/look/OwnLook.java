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
    private final Conformity conformity = new Conformity();
    private final PackageParts parts;
    private final Language language;

    private OwnLook(PackageParts parts, Language language) {
        this.parts = parts;
        this.language = language;
    }

    /**
     * An empty Word file that looks like a style document.
     *
     * @throws UnusableStyle when that is no Word file that can be read and trusted
     */
    static byte[] document(byte[] style, Language language) {
        Hazards.refuse(style);
        try (OPCPackage file = OPCPackage.open(new ByteArrayInputStream(StrayEntries.without(style)))) {
            new OwnLook(new PackageParts(file), language).make();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            file.save(bytes);
            return bytes.toByteArray();
        } catch (IOException | InvalidFormatException | IllegalArgumentException | OpenXML4JRuntimeException e) {
            throw new UnusableStyle(e);
        }
    }

    private void make() throws IOException, InvalidFormatException {
        parts.prune(PageSetup.keepOnly(
                parts.main(),
                WordLook.part("word/document.xml", language),
                conformity,
                reference -> parts.headerOrFooter(reference).isPresent()));
        Map<String, String> lists = lists();
        PackagePart stylesheet = parts.part(XWPFRelation.STYLES, "styles");
        Element styles = read(stylesheet, "Styles");
        HeadersAndFooters headers = new HeadersAndFooters(parts, styles, conformity);
        for (PackagePart part : parts.headersAndFooters()) {
            headers.clean(part);
        }
        new Styles(styles, lists).complete(ours("styles"));
        DocumentLanguage.set(styles, language);
        WordXml.write(styles, stylesheet);
        settingsAndFonts();
        parts.removeUnreached();
    }

    private void settingsAndFonts() throws IOException, InvalidFormatException {
        PackagePart settings = parts.part(XWPFRelation.SETTINGS, "settings");
        WordXml.write(Settings.merge(read(settings, "Settings"), ours("settings")), settings);
        for (PackagePart fonts : parts.fonts()) {
            WordXml.write(read(fonts, "FontsList"), fonts);
        }
    }

    private Map<String, String> lists() throws IOException, InvalidFormatException {
        PackagePart numbering = parts.part(XWPFRelation.NUMBERING, "numbering");
        Element lists = read(numbering, "Numbering");
        Map<String, String> added = Numbering.add(lists, ours("numbering"));
        WordXml.write(lists, numbering);
        return added;
    }

    private Element read(PackagePart part, String type) throws IOException, InvalidFormatException {
        Element root = WordXml.read(part);
        conformity.conform(root, type);
        parts.keepOnly(part, known -> parts.target(known).isPresent());
        HeadersAndFooters.leaveOutDangling(root, part);
        return root;
    }

    private Element ours(String name) throws IOException {
        return WordXml.read(WordLook.part("word/" + name + ".xml", language));
    }
}
