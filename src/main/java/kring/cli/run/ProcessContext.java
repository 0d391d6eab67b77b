package kring.cli.run;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import kring.folder.write.Disk;

/**
 * All that a run of kring takes from the machine around it; a test gives its own.
 *
 * @param in what is typed
 * @param here the folder in which it runs
 * @param columns how wide the terminal is; empty when the output goes elsewhere
 * @param disk where files are written
 */
public record ProcessContext(
        InputStream in,
        PrintStream out,
        PrintStream err,
        Path here,
        Map<String, String> environment,
        Clock clock,
        Optional<Integer> columns,
        Disk disk) {

    /** Those of a run on the disk of this machine. */
    public ProcessContext(
            InputStream in,
            PrintStream out,
            PrintStream err,
            Path here,
            Map<String, String> environment,
            Clock clock,
            Optional<Integer> columns) {
        this(in, out, err, here, environment, clock, columns, Disk.LOCAL);
    }

    /** Those of this process. Output is UTF-8 whatever the locale, so that the same input gives the same bytes. */
    public static ProcessContext ofProcess() {
        Map<String, String> environment = System.getenv();
        return new ProcessContext(
                System.in,
                utf8(FileDescriptor.out),
                utf8(FileDescriptor.err),
                Path.of("").toAbsolutePath(),
                environment,
                Clock.systemUTC(),
                columns(environment));
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }

    /** The launcher sets {@code KRING_COLUMNS} when the output is a terminal: Java 17 cannot tell by itself. */
    private static Optional<Integer> columns(Map<String, String> environment) {
        return Optional.ofNullable(environment.get("KRING_COLUMNS"))
                .filter(columns -> columns.matches("[1-9][0-9]{1,3}"))
                .map(Integer::valueOf);
    }
}
