package kring;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.ar.ArArchiveEntry;
import org.apache.commons.compress.archivers.ar.ArArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** A package unpacked below a folder, with modes and links, by nothing but Java. */
record Unpacked(Path root, List<TarArchiveEntry> entries, Map<String, String> control) {
    static Unpacked zip(Path file, Path root) throws IOException {
        try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
            for (ZipArchiveEntry entry : (Iterable<ZipArchiveEntry>) zip.getEntries()::asIterator) {
                if (entry.isUnixSymlink()) {
                    link(root.resolve(entry.getName()), zip.getUnixSymlink(entry));
                } else if (!entry.isDirectory()) {
                    write(root.resolve(entry.getName()), zip.getInputStream(entry), entry.getUnixMode());
                }
            }
        }
        return new Unpacked(root, List.of(), Map.of());
    }

    /** What dpkg would put below the root, and the files that it keeps for itself. */
    static Unpacked deb(Path file, Path root) throws IOException {
        List<TarArchiveEntry> entries = new ArrayList<>();
        Map<String, String> control = new LinkedHashMap<>();
        try (ArArchiveInputStream parts = new ArArchiveInputStream(Files.newInputStream(file))) {
            for (ArArchiveEntry part; (part = parts.getNextEntry()) != null; ) {
                if (part.getName().endsWith(".tar.gz")) {
                    TarArchiveInputStream tar = new TarArchiveInputStream(new GZIPInputStream(parts));
                    for (TarArchiveEntry entry; (entry = tar.getNextEntry()) != null; ) {
                        if (part.getName().startsWith("control")) {
                            control.put(entry.getName(), new String(tar.readAllBytes(), StandardCharsets.UTF_8));
                            continue;
                        }
                        entries.add(entry);
                        Path target = root.resolve(entry.getName()).normalize();
                        if (entry.isSymbolicLink()) {
                            link(target, entry.getLinkName());
                        } else if (entry.isFile()) {
                            write(target, tar, entry.getMode());
                        }
                    }
                }
            }
        }
        return new Unpacked(root, entries, control);
    }

    private static void link(Path link, String target) throws IOException {
        Files.createDirectories(link.getParent());
        Files.createSymbolicLink(link, Path.of(target));
    }

    private static void write(Path file, InputStream content, int mode) throws IOException {
        Files.createDirectories(file.getParent());
        Files.copy(content, file);
        Set<PosixFilePermission> permissions = new TreeSet<>();
        // From the owner's reading down to everybody's executing, as the bits of a mode.
        for (PosixFilePermission permission : PosixFilePermission.values()) {
            if ((mode >> (8 - permission.ordinal()) & 1) == 1) {
                permissions.add(permission);
            }
        }
        Files.setPosixFilePermissions(file, permissions);
    }
}
