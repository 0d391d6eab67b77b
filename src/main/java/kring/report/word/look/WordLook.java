package kring.report.word.look;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kring.language.Language;

/** The empty Word file that a document starts from: kring's own, kept unzipped among the resources, or a facilitator's. */
public final class WordLook {
    private static final List<String> PARTS = List.of(
            "[Content_Types].xml",
            "_rels/.rels",
            "word/_rels/document.xml.rels",
            "word/document.xml",
            "word/numbering.xml",
            "word/settings.xml",
            "word/styles.xml",
            "word/theme/theme1.xml");

    /** The language that the parts are kept in. */
    private static final String KEPT = Language.NL.locale().toLanguageTag();

    private WordLook() {}

    /** A part of the look, in the language of a document. */
    static String part(String name, Language language) {
        try (InputStream in = WordLook.class.getResourceAsStream(name)) {
            String kept = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return kept.replace(KEPT, language.locale().toLanguageTag());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * An empty Word file in the look of a style document, or in kring's own.
     *
     * @throws UnusableStyle when the style document is no Word file that can be read
     */
    public static byte[] document(Optional<byte[]> style, Language language) {
        return style.map(bytes -> OwnLook.document(bytes, language)).orElseGet(() -> zipped(language));
    }

    private static byte[] zipped(Language language) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : PARTS) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(part(name, language).getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
