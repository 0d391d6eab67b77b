package kring.report.word.look;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kring.language.Language;

/**
 * The empty Word file that a document starts from: kring's own, kept unzipped among the resources, or a facilitator's. What
 * a facilitator's lacks is taken from kring's own, by name.
 */
public final class WordLook {
    private static final List<String> PARTS = List.of(
            "[Content_Types].xml",
            "_rels/.rels",
            "word/_rels/document.xml.rels",
            "word/document.xml",
            "word/footer1.xml",
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
     * An empty Word file that looks like a style document.
     *
     * @throws UnusableStyle when that is no Word file that can be read and trusted
     */
    public static byte[] of(byte[] style, Language language) {
        return OwnLook.document(style, language);
    }

    /** The parts of an empty Word file in kring's own look; what is marked in them is each paper's own. */
    public static Map<String, byte[]> own(Language language) {
        return PARTS.stream()
                .collect(Collectors.toMap(
                        name -> name, name -> part(name, language).getBytes(StandardCharsets.UTF_8)));
    }
}
