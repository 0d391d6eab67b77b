package kring.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kring.Main;
import kring.cli.process.ProcessContext;
import kring.cli.process.StandardOutput;
import kring.folder.write.Disk;

/** One run of kring in a test: what it said, and how it ended. */
public record Run(int status, String out, String err) {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-11-13T09:00:00Z"), ZoneOffset.UTC);

    /** Runs kring in a folder, with its output going to a file or a pipe. */
    public static Run in(Path folder, String... arguments) {
        return on("", Optional.empty(), Map.of(), Disk.LOCAL, folder, arguments);
    }

    /** Runs kring in a folder on a disk of its own. */
    public static Run onDisk(Disk disk, Path folder, String... arguments) {
        return on("", Optional.empty(), Map.of(), disk, folder, arguments);
    }

    /** Runs kring in a folder, with its output going to a terminal of that width. */
    public static Run inTerminal(int columns, Path folder, String... arguments) {
        return on("", Optional.of(columns), terminal(columns), Disk.LOCAL, folder, arguments);
    }

    /** What the launcher tells of a terminal to which errors go too. */
    private static Map<String, String> terminal(int columns) {
        return Map.of("KRING_ERROR_COLUMNS", Integer.toString(columns));
    }

    /** Runs kring in a folder, on a terminal at which something is typed. */
    public static Run typing(String typed, Path folder, String... arguments) {
        return typingAt(80, typed, folder, arguments);
    }

    /** The same on a terminal of that width. */
    public static Run typingAt(int columns, String typed, Path folder, String... arguments) {
        return on(typed, Optional.of(columns), terminal(columns), Disk.LOCAL, folder, arguments);
    }

    /** Runs kring in a folder on a disk of its own, with something typed. */
    public static Run typingOn(Disk disk, String typed, Path folder, String... arguments) {
        return on(typed, Optional.empty(), Map.of(), disk, folder, arguments);
    }

    /** Runs kring in a folder, with variables of the environment. */
    public static Run with(Map<String, String> environment, Path folder, String... arguments) {
        return on("", Optional.empty(), environment, Disk.LOCAL, folder, arguments);
    }

    /** Runs kring in a folder on another day than all other tests. */
    public static Run at(Clock clock, Path folder, String... arguments) {
        return on(new ByteArrayOutputStream(), "", Optional.empty(), Map.of(), clock, Disk.LOCAL, folder, arguments);
    }

    /** Runs kring in a folder, with its output going where nothing fits. */
    public static Run toFullDevice(Path folder, String... arguments) {
        OutputStream full = failing("No space left on device");
        return on(full, "", Optional.empty(), Map.of(), CLOCK, Disk.LOCAL, folder, arguments);
    }

    /** Runs kring in a folder, with its output going to a terminal of that width, with variables of the environment. */
    static Run atTerminal(int columns, Map<String, String> environment, Path folder, String... arguments) {
        Map<String, String> all = new HashMap<>(terminal(columns));
        all.putAll(environment);
        return on("", Optional.of(columns), all, Disk.LOCAL, folder, arguments);
    }

    /** Runs kring in a folder, with its output going to somebody who has stopped reading. */
    static Run toClosedPipe(Path folder, String... arguments) {
        StandardOutput out = new StandardOutput(failing("Broken pipe"));
        return on(out, "", Optional.empty(), Map.of(), CLOCK, Disk.LOCAL, folder, arguments);
    }

    private static OutputStream failing(String because) {
        return new OutputStream() {
            @Override
            public void write(int letter) throws IOException {
                throw new IOException(because);
            }
        };
    }

    /** A run of kring in a folder, in a process of its own. */
    public static ProcessBuilder process(Path folder, String... arguments) {
        return process(Main.class, folder, arguments);
    }

    /** A run of another program in a folder, in a process of its own that starts fast. */
    static ProcessBuilder process(Class<?> program, Path folder, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).directory(folder.toFile());
    }

    private static Run on(
            String typed,
            Optional<Integer> columns,
            Map<String, String> environment,
            Disk disk,
            Path folder,
            String... arguments) {
        return on(new ByteArrayOutputStream(), typed, columns, environment, CLOCK, disk, folder, arguments);
    }

    private static Run on(
            OutputStream out,
            String typed,
            Optional<Integer> columns,
            Map<String, String> environment,
            Clock clock,
            Disk disk,
            Path folder,
            String... arguments) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        ProcessContext surroundings = new ProcessContext(
                new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)),
                out instanceof PrintStream given ? given : new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                folder.toAbsolutePath(),
                environment,
                clock,
                columns,
                disk);
        int status = CommandLineInterface.run(surroundings, arguments);
        String said = out instanceof ByteArrayOutputStream kept ? kept.toString(StandardCharsets.UTF_8) : "";
        return new Run(status, said, err.toString(StandardCharsets.UTF_8));
    }

    /** A copy of a sample circle, to work in. */
    public static Path sample(String name, Path into) {
        Path from = Path.of("samples", name);
        Path to = into.resolve(name);
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path target = to.resolve(from.relativize(file).toString());
                // What somebody who tries a command there leaves behind is no part of it.
                Path first = from.relativize(file).getName(0);
                if (Set.of("reports", ".kring").contains(first.toString())) {
                    continue;
                }
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
            return to;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A copy of all that is in a folder, to work in. */
    static Path copy(Path from, Path to) {
        try {
            for (Map.Entry<String, byte[]> file : files(from).entrySet()) {
                Path target = to.resolve(file.getKey());
                Files.createDirectories(target.getParent());
                Files.write(target, file.getValue());
            }
            return to;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files below a folder, by their path in it. */
    public static Map<String, byte[]> files(Path folder) {
        Map<String, byte[]> found = new java.util.TreeMap<>();
        if (!Files.exists(folder)) {
            return found;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                found.put(folder.relativize(file).toString(), Files.readAllBytes(file));
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
