package kring.report.word;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import kring.language.Figures;
import kring.language.Language;
import kring.report.document.Report;
import kring.report.office.ReproducibleZip;
import kring.report.office.XmlMarkup;
import kring.report.word.look.UnusableStyle;
import kring.report.word.look.WordLook;

/** Renders reports as Word files, several at a time if need be, in kring's own look or that of a facilitator's style document. */
public final class WordRenderer {
    private final Optional<byte[]> style;
    private final Map<Language, BlankDocument> looks = new ConcurrentHashMap<>();

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
        return ReproducibleZip.of(look(language).parts()).length;
    }

    /**
     * The bytes of a .docx file; the same for the same report and style document.
     *
     * @throws UnusableStyle when the style document is no Word file that can be read
     */
    public byte[] render(Report report) {
        BlankDocument look = look(report.language());
        WordWriter writer = new WordWriter(look.styles(), look.room(), new Figures(report.language()));
        XmlMarkup body = writer.write(report);
        return look.filled(report.title(), body, writer.charts(), report.footer());
    }

    private BlankDocument look(Language language) {
        return looks.computeIfAbsent(
                language,
                its -> style.map(bytes -> BlankDocument.of(WordLook.of(bytes, its)))
                        .orElseGet(() -> BlankDocument.own(its)));
    }
}
