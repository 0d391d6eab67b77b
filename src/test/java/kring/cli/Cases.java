package kring.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The tiny folders that each show one finding: {@code CODE} or {@code CODE.variant}, with what check says of it in
 * {@code expected.txt}.
 */
final class Cases {
    static final Path ROOT = Path.of("src/test/resources/kring/folder/cases");

    /** What a case needs that does not live well in git. */
    private static final Map<String, Addition> ADDITIONS = Map.of(
            "link", folder -> link(folder.resolve("members/baker.yaml"), folder.resolve("circle.yaml")),
            "link.folder", folder -> link(folder.resolve("members"), folder),
            "tracked-state", folder -> write(folder.resolve(".kring/sent"), "meeting/2025-Q4/1\n"),
            "no-file.pipe", folder -> pipe(folder.resolve("members/baker.yaml")),
            "too-large", folder -> write(folder.resolve("members/baker.yaml"), "# ".repeat(500_001)),
            "too-long",
                    folder -> write(
                            folder.resolve("members/baker.yaml"),
                            "name: Jan\nstatus: founder\nnotes: " + "woord ".repeat(5_001)),
            "not-utf8", folder -> write(folder.resolve("members/baker.yaml"), latin1("name: Jan\nsector: caf\u00E9\n")),
            "not-utf8.utf-16", folder -> write(folder.resolve("members/baker.yaml"), utf16("name: Jan\n")),
            "control-character.raw", folder -> write(folder.resolve("members/baker.yaml"), "name: Jan\u0007\n"),
            "wrong-file-name.twins",
                    folder -> {
                        write(folder.resolve("members/baker.yaml"), "name: Jan\nstatus: founder\n");
                        write(folder.resolve("members/Baker.yaml"), "name: Jan\nstatus: founder\n");
                    });

    private interface Addition {
        void to(Path folder) throws IOException;
    }

    private Cases() {}

    static List<String> all() throws IOException {
        try (Stream<Path> folders = Files.list(ROOT)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    /** The circle's folder of a case, made anew. */
    static Path make(String name, Path folder) throws IOException {
        copy(ROOT.resolve(name), folder);
        Files.deleteIfExists(folder.resolve("expected.txt"));
        if (ADDITIONS.containsKey(name)) {
            ADDITIONS.get(name).to(folder);
        }
        if (name.startsWith("tracked-")) {
            track(folder);
        }
        return folder;
    }

    /** Copies the files of a folder over those of another. */
    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static void link(Path link, Path target) throws IOException {
        Files.createDirectories(link.getParent());
        Files.createSymbolicLink(link, target);
    }

    private static void track(Path folder) throws IOException {
        for (String[] words : new String[][] {{"git", "init", "-q"}, {"git", "add", "-f", "."}}) {
            run(new ProcessBuilder(words).directory(folder.toFile()));
        }
    }

    private static void pipe(Path pipe) throws IOException {
        Files.createDirectories(pipe.getParent());
        run(new ProcessBuilder("mkfifo", pipe.toString()));
    }

    private static void run(ProcessBuilder process) throws IOException {
        try {
            process.start().waitFor();
        } catch (InterruptedException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }

    private static void write(Path file, String text) throws IOException {
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    private static byte[] latin1(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] utf16(String text) {
        return text.getBytes(StandardCharsets.UTF_16);
    }
}
