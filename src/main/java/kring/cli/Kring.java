package kring.cli;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kring.folder.FolderReader;
import kring.folder.tree.DiskTree;
import kring.folder.write.AllOrNothing;
import kring.folder.write.Disk;
import kring.language.Language;
import kring.language.Phrases;
import kring.model.Circle;
import kring.model.Day;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command {@code kring} itself: what all commands have in common. */
@Command(
        name = "kring",
        description = "Toolkit for facilitators of Circles of Trust.",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND")
final class Kring {
    private final Surroundings surroundings;

    @Option(
            names = "-C",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "The circle's folder; otherwise the nearest one upward with a circle.yaml.")
    private Path folder;

    @Option(
            names = "--lang",
            paramLabel = "nl|en",
            scope = ScopeType.INHERIT,
            description = "The language; otherwise the circle's.")
    private String lang;

    @Option(
            names = "--today",
            paramLabel = "DATE",
            scope = ScopeType.INHERIT,
            description = "The day to take for today, such as 2025-11-20.")
    private String today;

    @Option(
            names = "--color",
            paramLabel = "auto|always|never",
            scope = ScopeType.INHERIT,
            description = "Whether to colour; auto colours on a terminal.")
    private Color color = Color.AUTO;

    @Option(
            names = {"-q", "--quiet"},
            scope = ScopeType.INHERIT,
            description = "Say only what goes wrong.")
    private boolean quiet;

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Show where a bug comes from.")
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

    /**
     * The circle's folder: the one given, else the nearest upward with a {@code circle.yaml}.
     *
     * @throws UserError when there is none
     */
    Path folder() {
        if (folder == null) {
            return nearest().orElseThrow(() -> new UserError("no-circle"));
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
        Path given = surroundings.here().resolve(name).normalize();
        if (!Files.isDirectory(given)) {
            throw new UserError("no-folder", name);
        }
        return given;
    }

    private Optional<Path> nearest() {
        return Stream.iterate(surroundings.here(), Objects::nonNull, Path::getParent)
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
        return new Phrases(chosenLanguage()
                .or(() -> Optional.ofNullable(circle).flatMap(known -> Language.of(known.language())))
                .orElseGet(this::machineLanguage));
    }

    /** The phrases for a command that needs no circle: those of the circle around here, when there is one. */
    Phrases phrasesHere() {
        Optional<Path> around = folder == null ? nearest() : Optional.of(folder());
        return phrases(
                around.flatMap(path -> FolderReader.circle(new DiskTree(path))).orElse(null));
    }

    /** The phrases of the machine's language, whatever was asked for. */
    Phrases machinePhrases() {
        return new Phrases(machineLanguage());
    }

    private Optional<Language> chosenLanguage() {
        return lang == null
                ? Optional.empty()
                : Optional.of(Language.of(lang.toLowerCase(Locale.ROOT))
                        .orElseThrow(() -> new UserError("no-language", lang)));
    }

    private Language machineLanguage() {
        return Language.of(surroundings.environment().getOrDefault("LANG", "")).orElse(Language.EN);
    }
}
