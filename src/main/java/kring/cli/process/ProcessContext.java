package kring.cli.process;

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
    private static final int USUAL_COLUMNS = 80;
    private static final String WIDTH = "[1-9][0-9]{1,3}";

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
        Map<String, String> environment = withConsole(
                withLanguage(System.getenv(), Locale.getDefault(Locale.Category.DISPLAY)), System.console() != null);
        return new ProcessContext(
                System.in,
                new StandardOutput(new FileOutputStream(FileDescriptor.out)),
                new PrintStream(new FileOutputStream(FileDescriptor.err), false, StandardCharsets.UTF_8),
                Path.of("").toAbsolutePath(),
                environment,
                Clock.systemUTC(),
                columns(environment, "KRING_COLUMNS"));
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

    /**
     * The launcher of Windows cannot tell whether the output goes to a console, and sets {@code KRING_CONSOLE}: how wide
     * that is, if this is one.
     *
     * @param isConsole whether Java knows that both what is typed and the output are at a console
     */
    static Map<String, String> withConsole(Map<String, String> environment, boolean isConsole) {
        String width = environment.getOrDefault("KRING_CONSOLE", "");
        Map<String, String> all = new HashMap<>(environment);
        if (isConsole && width.matches(WIDTH)) {
            all.putIfAbsent("KRING_COLUMNS", width);
            all.putIfAbsent("KRING_ERROR_COLUMNS", width);
        }
        return Map.copyOf(all);
    }

    /**
     * The launcher sets {@code KRING_COLUMNS} when the output is a terminal, and {@code KRING_ERROR_COLUMNS} when what is
     * said beside it goes to one: Java 17 cannot tell by itself. Some terminals do not know how wide they are.
     */
    static Optional<Integer> columns(Map<String, String> environment, String variable) {
        return Optional.ofNullable(environment.get(variable))
                .filter(columns -> !columns.isEmpty())
                .map(columns -> columns.matches(WIDTH) ? Integer.parseInt(columns) : USUAL_COLUMNS);
    }

    /** How wide the terminal is to which goes what is said beside the output; empty when that goes elsewhere. */
    public Optional<Integer> errorColumns() {
        return columns(environment, "KRING_ERROR_COLUMNS");
    }

    /** Whether the terminal shows letters one after the other and nothing else, or nobody sits at it. */
    public boolean isPlain() {
        return "dumb".equals(environment.get("TERM"))
                || !environment.getOrDefault("CI", "").isEmpty();
    }

    /** Whether the output could not be written because nobody reads it any more. */
    public boolean isReaderGone() {
        return out instanceof StandardOutput standard && standard.isReaderGone();
    }
}
