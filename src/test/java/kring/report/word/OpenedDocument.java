package kring.report.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** A Word file read back: its parts as text, or as a document. */
record OpenedDocument(byte[] bytes, Map<String, String> parts) {
    static OpenedDocument of(byte[] bytes) {
        Map<String, String> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new OpenedDocument(bytes, parts);
    }

    String part(String name) {
        return parts.get(name);
    }

    String body() {
        return part("word/document.xml");
    }

    XWPFDocument document() throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(bytes));
    }
}
