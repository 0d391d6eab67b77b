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

/** What the build has laid out, or its launcher with a small program to start and to spoil. */
record Installation(Path home) {
    private static final Path BUILT = Path.of("target/kring");
    private static final long PATIENCE_SECONDS = 180;

    /** One process: what it said, and how it ended. */
    record Outcome(int status, String out, String err) {}

    /** What the build itself laid out. */
    static Installation built() {
        return new Installation(BUILT.toAbsolutePath());
    }

    /** The build's launcher with a {@link SmallProgram}, whose archives are quickly made; it has none yet. */
    static Installation small(Path home) throws IOException {
        Installation installation = new Installation(home);
        Files.createDirectories(home.resolve("lib/rehearsal"));
        Files.createDirectories(home.resolve("bin"));
        for (String file : List.of("bin/kring", "lib/archive.sh", "lib/build")) {
            Files.copy(BUILT.resolve(file), home.resolve(file), StandardCopyOption.COPY_ATTRIBUTES);
        }
        String name = built().jar().getFileName().toString();
        SmallProgram.write(home.resolve("lib").resolve(name), installation.library(), "one");
        return installation;
    }

    Path jar() throws IOException {
        try (Stream<Path> files = Files.list(home.resolve("lib"))) {
            return files.filter(file -> file.getFileName().toString().matches("kring-.*\\.jar"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** The jar that a small program needs besides its own. */
    Path library() {
        return home.resolve("lib").resolve(SmallProgram.LIBRARY);
    }

    /** Makes the archives for a Java and waits for them. */
    Installation withArchive(Path java) {
        start(java, Map.of("KRING_ARCHIVE", "make"));
        return this;
    }

    /** The archives that there are. */
    List<Path> archives() throws IOException {
        return archives(home.resolve("archive"));
    }

    /** The archives below a folder, which need not be there. */
    static List<Path> archives(Path root) throws IOException {
        if (!Files.exists(root)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.getFileName().toString().matches("light|documents"))
                    .toList();
        }
    }

    /** Where the archives for a Java belong. */
    Path place(Path java) throws IOException {
        String build = Files.readString(home.resolve("lib/build")).strip();
        String program = java.resolve("bin/java").toRealPath().toString();
        return home.resolve("archive").resolve(build + program.replace('/', '-'));
    }

    /** Starts it by its launcher, without a terminal. */
    Outcome start(Path java, Map<String, String> environment, String... words) {
        return run(java, environment, List.of(launcher()), words);
    }

    /** Starts it by its launcher as another user. */
    Outcome startAs(int user, Path java, Map<String, String> environment) {
        List<String> other = List.of("setpriv", "--reuid=" + user, "--regid=" + user, "--clear-groups", launcher());
        return run(java, environment, other);
    }

    /** Starts it with its messages on a terminal, which stays open until an archive is there, and returns its output. */
    String startAtTerminal(Path java) {
        try {
            Path said = Files.createTempFile("kring", ".out");
            String made = place(java).resolve("made").toString();
            Map<String, String> environment = Map.of("KRING", launcher(), "SAID", said.toString(), "MADE", made);
            String words = "\"$KRING\" >\"$SAID\"; until [ -e \"$MADE\" ]; do sleep 0.02; done";
            run(java, environment, List.of("script", "-qec", words, "/dev/null"));
            String text = Files.readString(said);
            Files.delete(said);
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many whole archives there are at the end of the output of a first start, whose errors go to a terminal. */
    String archivesOnceOutputEndsAtTerminal(Path java) throws IOException {
        Path said = Files.createTempFile("kring", ".out");
        String made = place(java).resolve("made").toString();
        Map<String, String> environment = Map.of("KRING", launcher(), "SAID", said.toString(), "MADE", made);
        String words = "\"$KRING\" | cat >/dev/null; [ -e \"$MADE\" ]; echo $((1 - $?)) >\"$SAID\";"
                + " until [ -e \"$MADE\" ]; do sleep 0.02; done";
        run(java, environment, List.of("script", "-qec", words, "/dev/null"));
        String count = Files.readString(said).strip();
        Files.delete(said);
        return count;
    }

    /** Starts it as any Java program. */
    Outcome jar(Path java, String... words) throws IOException {
        return run(java, Map.of(), List.of(java.resolve("bin/java").toString(), "-jar", jar().toString()), words);
    }

    private String launcher() {
        return home.resolve("bin/kring").toString();
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
}
