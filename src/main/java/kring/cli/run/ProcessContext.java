package kring.cli.run;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kring.folder.write.Disk;
import kring.language.Language;

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
        Map<String, String> environment = withLanguage(System.getenv(), Locale.getDefault(Locale.Category.DISPLAY));
        return new ProcessContext(
                System.in,
                utf8(FileDescriptor.out),
                utf8(FileDescriptor.err),
                Path.of("").toAbsolutePath(),
                environment,
                Clock.systemUTC(),
                columns(environment, System.console() != null));
    }

    /** Where no variable tells the language, as on Windows, the machine's own does. */
    static Map<String, String> withLanguage(Map<String, String> environment, Locale own) {
        Map<String, String> all = new HashMap<>(environment);
        if (Language.VARIABLES.stream()
                .allMatch(name -> all.getOrDefault(name, "").isEmpty())) {
            all.put("LANG", own.toLanguageTag());
        }
        return Map.copyOf(all);
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }

    /**
     * The launcher sets {@code KRING_COLUMNS} when the output is a terminal: Java 17 cannot tell by itself. That of Windows
     * cannot tell either, and sets {@code KRING_CONSOLE}: how wide the console is, if this is one.
     *
     * @param isConsole whether Java knows that both what is typed and the output are at a console
     */
    static Optional<Integer> columns(Map<String, String> environment, boolean isConsole) {
        return Stream.of("KRING_COLUMNS", "KRING_CONSOLE")
                .filter(name -> isConsole || name.equals("KRING_COLUMNS"))
                .flatMap(name -> Stream.ofNullable(environment.get(name)))
                .filter(columns -> columns.matches("[1-9][0-9]{1,3}"))
                .map(Integer::valueOf)
                .findFirst();
    }
}
