package kring.report.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import kring.language.Figures;
import kring.language.Language;
import kring.report.document.Report;
import kring.report.office.DocumentProperties;
import kring.report.office.ReproducibleZip;
import kring.report.word.look.UnusableStyle;
import kring.report.word.look.WordLook;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Renders reports as Word files, several at a time if need be, in kring's own look or that of a facilitator's style document. */
public final class WordRenderer {
    private final Optional<byte[]> style;
    private final Map<Language, byte[]> emptyDocuments = new ConcurrentHashMap<>();

    /** Renders in kring's own look. */
    public WordRenderer() {
        this(Optional.empty());
    }

    /** Renders in the look of a style document, the bytes of a .docx file, when there is one. */
    public WordRenderer(Optional<byte[]> style) {
        this.style = style;
    }

    /**
     * How many bytes each paper has from its look alone.
     *
     * @throws UnusableStyle when the style document is no Word file that can be read
     */
    public int lookSize(Language language) {
        return empty(language).length;
    }

    /**
     * The bytes of a .docx file; the same for the same report and style document.
     *
     * @throws UnusableStyle when the style document is no Word file that can be read
     */
    public byte[] render(Report report) {
        try (XWPFDocument document = open(report.language())) {
            StyleIds styles = new StyleIds(document.getStyles());
            new WordWriter(document, styles, new Figures(report.language())).write(report);
            new FooterWriter(document, styles).write(report.footer());
            DocumentProperties.set(document.getProperties(), report.title());
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.write(bytes);
            return ReproducibleZip.normalise(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] empty(Language language) {
        return emptyDocuments.computeIfAbsent(language, its -> WordLook.document(style, its));
    }

    private XWPFDocument open(Language language) throws IOException {
        try {
            return new XWPFDocument(new ByteArrayInputStream(empty(language)));
        } catch (POIXMLException e) {
            throw new UnusableStyle(e);
        }
    }
}
