package kring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A copy of what the build has laid out, to be started and spoiled. */
record Installation(Path home) {
    private static final Path BUILT = Path.of("target/kring");
    private static final long PATIENCE_SECONDS = 180;

    /** One process: what it said, and how it ended. */
    record Outcome(int status, String out, String err) {}

    /** What the build itself laid out. */
    static Installation built() {
        return new Installation(BUILT.toAbsolutePath());
    }

    /** A copy without an archive, and with nothing to rehearse with: its archives are small, and quickly made. */
    static Installation copy(Path home) throws IOException {
        Files.createDirectories(home.resolve("lib/rehearsal"));
        for (Path file : files(BUILT)) {
            if (!file.startsWith(BUILT.resolve("archive")) && !file.startsWith(BUILT.resolve("lib/rehearsal"))) {
                Path target = home.resolve(BUILT.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        return new Installation(home);
    }

    Path jar() throws IOException {
        try (Stream<Path> files = Files.list(home.resolve("lib"))) {
            return files.filter(file -> file.getFileName().toString().matches("kring-.*\\.jar"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** Makes the archive and waits for it. */
    Installation withArchive(Path java) {
        start(java, Map.of("KRING_ARCHIVE", "make"));
        return this;
    }

    /** The archives that there are. */
    List<Path> archives() throws IOException {
        return files(home.resolve("archive")).stream()
                .filter(file -> file.getFileName().toString().matches("(light|documents)\\.[0-9]+"))
                .toList();
    }

    /** The archives for one Java. */
    List<Path> archives(Path java) throws IOException {
        Path program = java.resolve("bin/java").toRealPath();
        String place = Files.getAttribute(program, "unix:ino") + "." + Files.size(program);
        return archives().stream()
                .filter(archive -> archive.getParent().endsWith(place))
                .toList();
    }

    /** Starts it by its launcher. */
    Outcome start(Path java, Map<String, String> environment, String... words) {
        return run(java, environment, List.of(home.resolve("bin/kring").toString()), words);
    }

    /** Starts it as any Java program. */
    Outcome jar(Path java, String... words) throws IOException {
        return run(java, Map.of(), List.of(java.resolve("bin/java").toString(), "-jar", jar().toString()), words);
    }

    /** Waits until the archive for a Java is there, made by the start before or else by this. */
    void settle(Path java) throws InterruptedException {
        withArchive(java);
        for (int tries = 0; Files.exists(home.resolve("archive/making")); tries++) {
            if (tries > PATIENCE_SECONDS * 10) {
                throw new IllegalStateException("the archive takes too long");
            }
            Thread.sleep(100);
            withArchive(java);
        }
    }

    private static Outcome run(Path java, Map<String, String> environment, List<String> program, String... words) {
        List<String> command = new ArrayList<>(program);
        command.addAll(List.of(words));
        try {
            Path out = Files.createTempFile("kring", ".out");
            Path err = Files.createTempFile("kring", ".err");
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
            builder.environment().clear();
            builder.environment().put("PATH", System.getenv("PATH"));
            builder.environment().put("LC_ALL", "C.UTF-8");
            builder.environment().put("JAVA_HOME", java.toString());
            builder.environment().putAll(environment);
            Process process = builder.start();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("no end to " + command);
            }
            Outcome outcome = new Outcome(process.exitValue(), said(out), said(err));
            Files.delete(out);
            Files.delete(err);
            return outcome;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Byte by byte a letter, for a document is no text. */
    private static String said(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    }

    private static List<Path> files(Path root) throws IOException {
        if (!Files.exists(root)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
