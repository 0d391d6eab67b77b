package kring.cli.run;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kring.cli.process.Console;
import kring.cli.process.ProcessContext;
import kring.folder.load.CircleFolders;
import kring.folder.load.DiskTree;
import kring.folder.load.FolderReader;
import kring.language.Language;
import kring.language.Phrases;
import kring.model.Circle;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command {@code kring} itself: what all commands have in common. */
@Command(name = "kring", scope = ScopeType.INHERIT, versionProvider = Version.class)
public final class RootCommand {
    private static final Pattern LANGUAGE = Pattern.compile("^--lang[=\\n](.*)$", Pattern.MULTILINE);

    private final ProcessContext context;
    private final CommandList commands;
    private Saving saving;
    private boolean machine;

    @Option(names = "-C", paramLabel = "DIR", scope = ScopeType.INHERIT)
    private Path folder;

    @Option(names = "--lang", paramLabel = "nl|en", scope = ScopeType.INHERIT)
    private Language lang;

    @Option(names = "--today", paramLabel = "DATE", scope = ScopeType.INHERIT)
    private LocalDate today;

    @Option(names = "--color", paramLabel = "auto|always|never", scope = ScopeType.INHERIT)
    private Color color = Color.AUTO;

    @Option(names = "--no-pager", scope = ScopeType.INHERIT)
    private boolean noPager;

    @Option(
            names = {"-q", "--quiet"},
            scope = ScopeType.INHERIT)
    private boolean quiet;

    @Option(names = "--debug", scope = ScopeType.INHERIT)
    private boolean debug;

    // Not by mixinStandardHelpOptions: picocli would learn the mixin by reflection again for every command.
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT)
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            scope = ScopeType.INHERIT)
    private boolean version;

    private enum Color {
        AUTO,
        ALWAYS,
        NEVER
    }

    public RootCommand(ProcessContext context, CommandList commands) {
        this.context = context;
        this.commands = commands;
        this.saving = new Saving(context.disk());
    }

    /** Has this run only tell what it would write, or write it; and speak to a program, or to people. */
    public void writes(boolean dry, boolean toMachine) {
        saving = Saving.of(context.disk(), dry);
        machine = toMachine;
    }

    public ProcessContext context() {
        return context;
    }

    boolean debug() {
        return debug;
    }

    /** Where this run says what it has to say. */
    public Console console() {
        return new Console(context, quiet, colours(context.columns()), colours(context.errorColumns()), machine);
    }

    /** How this run writes files, and what it wrote. */
    public Saving saving() {
        return saving;
    }

    /** Whether long output is shown a screen at a time. */
    boolean isPaged() {
        return !noPager;
    }

    private boolean colours(Optional<Integer> columns) {
        return switch (color) {
            case ALWAYS -> true;
            case NEVER -> false;
            case AUTO ->
                columns.isPresent()
                        && !context.isPlain()
                        && context.environment().getOrDefault("NO_COLOR", "").isEmpty();
        };
    }

    /** The command {@code kring} with all that is below it, whatever this run needs of that. */
    public CommandSpec commands() {
        return commands.all(this).getCommandSpec();
    }

    /** The words of all commands, by when one needs them, in the order in which help lists them. */
    public SortedMap<CommandGroup, List<String>> commandGroups() {
        return commands.groups();
    }

    /** Finds the language in a command line that could not be parsed to its end; the machine's when it is none of kring's. */
    public void recoverLanguage(List<String> words) {
        String given = String.join("\n", words);
        Matcher option = LANGUAGE.matcher(given);
        if (lang == null && option.find()) {
            lang = Language.of(option.group(1)).orElseGet(this::machineLanguage);
        }
    }

    /** Where the circle of this run lies, and what is named beside it. */
    private CirclePlace place() {
        return new CirclePlace(context, folder);
    }

    /**
     * The circle's folder.
     *
     * @throws UserError when there is none
     */
    public Path folder() {
        return place().circle();
    }

    /**
     * Where this run looks around: the folder given, else the one it runs in.
     *
     * @throws UserError when there is none
     */
    public Path around() {
        return folder == null ? context.here() : folder(folder);
    }

    /**
     * The folder of that name.
     *
     * @throws UserError when there is none
     */
    public Path folder(Path name) {
        return place().folder(name);
    }

    /** The day of today in the circle's time zone. */
    public LocalDate today(Circle circle) {
        return today(circle.zone());
    }

    /** The day of today in a time zone. */
    public LocalDate today(ZoneId zone) {
        return today == null ? LocalDate.now(context.clock().withZone(zone)) : today;
    }

    /** The phrases of the language asked for, else of the circle's, else of the machine's. */
    public Phrases phrases(@Nullable Circle circle) {
        return phrasesIn(circle == null ? null : circle.language());
    }

    /** The phrases of the language asked for, else of that code, else of the machine's. */
    public Phrases phrasesIn(@Nullable String code) {
        return new Phrases(lang == null ? language(code) : lang);
    }

    /** The language for what needs no circle: the one asked for, else of the circle around here, else the machine's. */
    public Language languageHere() {
        return lang == null ? language(languageAround()) : lang;
    }

    /** The language for what is about a file or folder: the one asked for, else of the circle around it, else the machine's. */
    public Language languageOf(Path path) {
        return lang == null
                ? language(CircleFolders.nearest(place().named(path))
                        .flatMap(circle -> FolderReader.language(new DiskTree(circle)))
                        .orElse(null))
                : lang;
    }

    /** The language of the machine, whatever was asked for. */
    Language machineLanguage() {
        return Language.ofEnvironment(context.environment());
    }

    private Language language(@Nullable String circle) {
        return Language.of(circle).orElseGet(this::machineLanguage);
    }

    /** The code of the language of the circle around here; null when there is none. */
    private @Nullable String languageAround() {
        return place().known()
                .flatMap(path -> FolderReader.language(new DiskTree(path)))
                .orElse(null);
    }
}
