package kring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** The zip for Windows that was made elsewhere has what its launcher looks for. */
class WindowsZipIT {
    @Test
    void itHasALauncherAndAJava() throws IOException {
        try (DirectoryStream<Path> zips = Files.newDirectoryStream(Path.of("target"), "kring-*-windows-*.zip")) {
            Path zip = zips.iterator().next();
            try (ZipFile file = new ZipFile(zip.toFile())) {
                String launcher = text(file, "/bin/kring.cmd");
                assertThat(launcher.split("\n")).hasSizeGreaterThan(50).allMatch(line -> line.endsWith("\r"));
                String jar = launcher.replaceAll("(?s).*\\\\lib\\\\(kring-[^\"$]*\\.jar).*", "$1");
                assertThat(names(file))
                        .anyMatch(name -> name.endsWith("/lib/" + jar))
                        .anyMatch(name -> name.matches(".*/runtime/bin/java(\\.exe)?"));
                assertThat(text(file, "/runtime/release")).contains("java.desktop", "jdk.localedata");
            }
        }
    }

    private static List<String> names(ZipFile file) {
        return file.stream().map(ZipEntry::getName).toList();
    }

    private static String text(ZipFile file, String name) throws IOException {
        ZipEntry entry = file.stream()
                .filter(one -> one.getName().endsWith(name))
                .findFirst()
                .orElseThrow();
        try (InputStream in = file.getInputStream(entry)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
