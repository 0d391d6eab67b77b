package kring.cli;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kring.cli.help.HelpPage;
import kring.cli.help.HelpTexts;
import kring.folder.FolderReader;
import kring.folder.tree.DiskTree;
import kring.folder.write.AllOrNothing;
import kring.folder.write.Disk;
import kring.language.Language;
import kring.language.Phrases;
import kring.model.Circle;
import kring.model.Day;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command {@code kring} itself: what all commands have in common. */
@Command(name = "kring", mixinStandardHelpOptions = true, scope = ScopeType.INHERIT, versionProvider = Version.class)
final class Kring {
    private final Surroundings surroundings;

    @Option(names = "-C", paramLabel = "DIR", scope = ScopeType.INHERIT)
    private Path folder;

    @Option(names = "--lang", paramLabel = "nl|en", scope = ScopeType.INHERIT)
    private String lang;

    @Option(names = "--today", paramLabel = "DATE", scope = ScopeType.INHERIT)
    private String today;

    @Option(names = "--color", paramLabel = "auto|always|never", scope = ScopeType.INHERIT)
    private Color color = Color.AUTO;

    @Option(
            names = {"-q", "--quiet"},
            scope = ScopeType.INHERIT)
    private boolean quiet;

    @Option(names = "--debug", scope = ScopeType.INHERIT)
    private boolean debug;

    private enum Color {
        AUTO,
        ALWAYS,
        NEVER
    }

    Kring(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    Surroundings surroundings() {
        return surroundings;
    }

    boolean debug() {
        return debug;
    }

    /** Where this run says what it has to say. */
    Screen screen() {
        return new Screen(surroundings, quiet, colours());
    }

    /** How this run writes files. */
    Saving saving() {
        return new Saving(surroundings.disk());
    }

    private boolean colours() {
        return switch (color) {
            case ALWAYS -> true;
            case NEVER -> false;
            case AUTO ->
                surroundings.columns().isPresent()
                        && surroundings
                                .environment()
                                .getOrDefault("NO_COLOR", "")
                                .isEmpty();
        };
    }

    /** The command {@code kring} with all that is below it, whatever this run needs of that. */
    CommandSpec commands() {
        return Commands.all(this).getCommandSpec();
    }

    /** The help of a command, for the screen of this run. */
    String help(CommandSpec command, Language language) {
        return new HelpPage(new HelpTexts(language), Commands.words(), screen().width()).of(command);
    }

    /** Takes the language from words that could not be understood to the end. */
    void hear(List<String> words) {
        int at = words.indexOf("--lang") + 1;
        if (lang == null && at > 0 && at < words.size()) {
            lang = words.get(at);
        }
    }

    /**
     * The circle's folder: the one given, else the nearest upward with a {@code circle.yaml}.
     *
     * @throws UserError when there is none
     */
    Path folder() {
        if (folder == null) {
            return nearest(surroundings.here()).orElseThrow(() -> new UserError("no-circle"));
        }
        return folder(folder);
    }

    /**
     * Where this run looks around: the folder given, else the one it runs in.
     *
     * @throws UserError when there is none
     */
    Path around() {
        return folder == null ? surroundings.here() : folder(folder);
    }

    /**
     * The folder of that name.
     *
     * @throws UserError when there is none
     */
    Path folder(Path name) {
        Path given = here(name);
        if (!Files.isDirectory(given)) {
            throw new UserError("no-folder", name);
        }
        return given;
    }

    private Path here(Path name) {
        return surroundings.here().resolve(name).normalize();
    }

    private static Optional<Path> nearest(Path from) {
        return Stream.iterate(from, Objects::nonNull, Path::getParent)
                .filter(Kring::isCircle)
                .findFirst();
    }

    /** Whether a circle is in a folder, or a run was killed that had decided to begin one there. */
    private static boolean isCircle(Path path) {
        return Files.exists(path.resolve("circle.yaml"), LinkOption.NOFOLLOW_LINKS)
                || new AllOrNothing(Disk.LOCAL, path).isDecided();
    }

    /** The day of today in the circle's time zone. */
    LocalDate today(Circle circle) {
        return today(circle.zone());
    }

    /** The day of today in a time zone. */
    LocalDate today(ZoneId zone) {
        if (today != null) {
            return Day.date(today).orElseThrow(() -> new UserError("no-date", today));
        }
        return LocalDate.now(surroundings.clock().withZone(zone));
    }

    /** The phrases of the language asked for, else of the circle's, else of the machine's. */
    Phrases phrases(Circle circle) {
        return new Phrases(chosenLanguage().orElseGet(() -> language(circle)));
    }

    /** The language for what needs no circle: the one asked for, else of the circle around here, else the machine's. */
    Language languageHere() {
        return chosenLanguage().orElseGet(() -> language(circleHere()));
    }

    /** The language for what is about a file or folder: the one asked for, else of the circle around it, else the machine's. */
    Language languageOf(Path path) {
        return chosenLanguage()
                .orElseGet(() -> language(nearest(here(path))
                        .flatMap(circle -> FolderReader.circle(new DiskTree(circle)))
                        .orElse(null)));
    }

    /** The language of the machine, whatever was asked for. */
    Language machineLanguage() {
        return Language.ofEnvironment(surroundings.environment());
    }

    private Language language(Circle circle) {
        return Optional.ofNullable(circle)
                .flatMap(known -> Language.of(known.language()))
                .orElseGet(this::machineLanguage);
    }

    /** The circle around here as far as it can be read; null when there is none. */
    private Circle circleHere() {
        Optional<Path> around = folder == null
                ? nearest(surroundings.here())
                : Optional.of(here(folder)).filter(Files::isDirectory);
        return around.flatMap(path -> FolderReader.circle(new DiskTree(path))).orElse(null);
    }

    private Optional<Language> chosenLanguage() {
        return lang == null
                ? Optional.empty()
                : Optional.of(Language.of(lang.toLowerCase(Locale.ROOT))
                        .orElseThrow(() -> new UserError("no-language", lang)));
    }
}
