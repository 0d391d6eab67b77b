package kring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.ToolProvider;

/** Stands in for kring below its launcher: says its text, the archive that Java was started with, and its arguments. */
final class SmallProgram {
    static final String LIBRARY = "library.jar";

    private static final String SOURCE = """
            package kring;
            class Main {
                public static void main(String[] words) {
                    String archive = "none";
                    for (String option : ProcessHandle.current().info().arguments().get()) {
                        if (option.matches("-XX:(SharedArchiveFile|AOTCache)=.*")) {
                            archive = option.substring(option.lastIndexOf('/') + 1);
                        }
                    }
                    String said = "TEXT " + Library.text() + " " + archive + " " + String.join(",", words);
                    System.out.writeBytes((said.strip() + "\\n").getBytes(java.nio.charset.StandardCharsets.UTF_8));
                }
            }
            class Rehearsal {
                public static void main(String[] words) {
                    Main.main(words);
                }
            }
            class Library {
                static String text() {
                    return "TEXT";
                }
            }
            """;

    private static final Map<String, Path> COMPILED = new ConcurrentHashMap<>();

    private SmallProgram() {}

    /** Writes the two jars; with a text of the same length, each is as large as it was. */
    static void write(Path jar, Path library, String text) throws IOException {
        Path classes = COMPILED.computeIfAbsent(text, SmallProgram::compiled);
        jar(jar, classes, "META-INF/MANIFEST.MF", "kring/Main.class", "kring/Rehearsal.class");
        jar(library, classes, "kring/Library.class");
    }

    private static Path compiled(String text) {
        try {
            Path classes = Files.createTempDirectory(Path.of("target"), "small");
            Path source = Files.writeString(classes.resolve("Small.java"), SOURCE.replace("TEXT", text));
            String[] options = {"--release", "17", "-XDstringConcat=inline", "-d", classes.toString(), source.toString()
            };
            assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, options))
                    .isZero();
            Path manifest = Files.createDirectories(classes.resolve("META-INF")).resolve("MANIFEST.MF");
            Files.writeString(manifest, "Manifest-Version: 1.0\nMain-Class: kring.Main\nClass-Path: " + LIBRARY + "\n");
            return classes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void jar(Path jar, Path classes, String... parts) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
            for (String part : parts) {
                byte[] bytes = Files.readAllBytes(classes.resolve(part));
                CRC32 sum = new CRC32();
                sum.update(bytes);
                ZipEntry stored = new ZipEntry(part);
                stored.setMethod(ZipEntry.STORED);
                stored.setSize(bytes.length);
                stored.setCrc(sum.getValue());
                stored.setTime(0);
                out.putNextEntry(stored);
                out.write(bytes);
            }
        }
    }
}
