package kring.report.word.look;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.w3c.dom.Element;

/** What others than Word put into a document, such as a file manager's notes: the library would refuse all for it. */
final class StrayEntries {
    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final Pattern STRAY =
            Pattern.compile("(?i)(.*/)?(__MACOSX/.*|\\.(?!rels$)[^/]*|~\\$[^/]*|\\[trash]/.*)");

    private StrayEntries() {}

    /** Whether a name tells by itself that it is no part of a document. */
    static boolean isStray(String name) {
        return STRAY.matcher(name).matches();
    }

    /** The same document without them; what has no type is no part of it (ECMA-376, part 2). */
    static byte[] without(byte[] file) throws IOException {
        Map<String, byte[]> entries = read(file);
        Set<String> types = types(Objects.requireNonNull(entries.get(CONTENT_TYPES)));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                if (entry.getKey().equals(CONTENT_TYPES) || isPart(entry.getKey(), types)) {
                    out.putNextEntry(new ZipEntry(entry.getKey()));
                    out.write(entry.getValue());
                }
            }
        }
        return bytes.toByteArray();
    }

    /** Names differ by more than capitals, so of those that do not the first is meant. */
    private static Map<String, byte[]> read(byte[] file) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        Set<String> known = new HashSet<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String name = entry.getName();
                if (!entry.isDirectory() && !isStray(name) && known.add(name.toLowerCase(Locale.ROOT))) {
                    entries.put(name, in.readAllBytes());
                }
            }
        }
        if (!entries.containsKey(CONTENT_TYPES)) {
            throw new IOException("no " + CONTENT_TYPES);
        }
        return entries;
    }

    private static Set<String> types(byte[] list) throws IOException {
        Set<String> types = new HashSet<>();
        for (Element type : WordXml.children(WordXml.read(list))) {
            String extension = type.getAttribute("Extension");
            String name = extension.isEmpty() ? type.getAttribute("PartName") : "." + extension;
            types.add(name.toLowerCase(Locale.ROOT));
        }
        return types;
    }

    private static boolean isPart(String name, Set<String> types) {
        String lower = name.toLowerCase(Locale.ROOT);
        String extension = lower.substring(Math.max(0, lower.lastIndexOf('.')));
        try {
            PackagingURIHelper.createPartName("/" + name);
            return types.contains("/" + lower) || types.contains(extension);
        } catch (InvalidFormatException e) {
            return false;
        }
    }
}
