package kring.report.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Makes an office package independent of when and where it was written. */
public final class ReproducibleZip {
    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final int LONGEST_DECLARATION = 200;

    /** Not the first moment that a zip can tell: Java writes that one a second time, in the machine's time zone. */
    private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 2, 1, 0, 0);

    /** The order of the parts of a file, by their names. */
    public static final Comparator<String> ORDER = Comparator.<String, Boolean>comparing(
                    name -> !name.equals(CONTENT_TYPES))
            .thenComparing(name -> !name.startsWith("_rels/"))
            .thenComparing(Comparator.naturalOrder());

    private ReproducibleZip() {}

    /** The same package with its parts in a fixed order, with fixed times and one way of compressing. */
    public static byte[] normalise(byte[] zip) {
        return of(parts(zip));
    }

    /** The parts of a package by their names, in their fixed order, as they are to be kept. */
    public static SortedMap<String, byte[]> parts(byte[] zip) {
        SortedMap<String, byte[]> parts = new TreeMap<>(ORDER);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (!entry.isDirectory()) {
                    parts.put(entry.getName(), withPlainLineEnd(in.readAllBytes()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    /** XmlBeans ends the line of an XML declaration as the machine ends its lines. */
    private static byte[] withPlainLineEnd(byte[] part) {
        for (int i = 3; i < Math.min(part.length, LONGEST_DECLARATION); i++) {
            if (part[0] == '<' && part[i - 3] == '?' && part[i - 2] == '>' && part[i - 1] == '\r' && part[i] == '\n') {
                byte[] plain = new byte[part.length - 1];
                System.arraycopy(part, 0, plain, 0, i - 1);
                System.arraycopy(part, i, plain, i - 1, part.length - i);
                return plain;
            }
        }
        return part;
    }

    /** A package of parts in their fixed order, as {@link #parts} gives them. */
    public static byte[] of(SortedMap<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            out.setLevel(Deflater.DEFAULT_COMPRESSION);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(EPOCH);
                out.putNextEntry(entry);
                out.write(part.getValue());
                out.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
