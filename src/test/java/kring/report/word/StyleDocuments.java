package kring.report.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Documents that a facilitator could style. */
final class StyleDocuments {
    private StyleDocuments() {}

    /**
     * Made with LibreOffice: Letter paper, a red heading 1, a green title, a bullet list without bullets, a logo in the
     * header, an address in the footer; and content with a comment, a footnote, a link, a picture and an author.
     */
    static byte[] libreOffice() {
        try (InputStream in = StyleDocuments.class.getResourceAsStream("libreoffice.docx")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Another document with some of its parts changed, as if by hand. */
    static byte[] changed(byte[] document, Consumer<Map<String, String>> change) {
        Map<String, String> parts = OpenedDocument.of(document).parts();
        change.accept(parts);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Changes a text in a part. */
    static void replace(Map<String, String> parts, String part, String before, String after) {
        String text = parts.get(part);
        if (!text.contains(before)) {
            throw new IllegalArgumentException(part + " has no " + before + ": " + text);
        }
        parts.put(part, text.replace(before, after));
    }
}
