package kring.cli.run;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kring.check.Code;
import kring.folder.schema.FileKind;
import kring.language.Language;
import kring.model.Audience;
import kring.model.value.Day;
import kring.model.value.Quarter;
import picocli.CommandLine;

/** Turns the words of a command line into what they mean; each throws the {@link UserError} for words that mean nothing. */
public final class Converters {
    private Converters() {}

    /**
     * Registers the converters with a command and those below it.
     *
     * @param here where the run is, on whose disks all paths are
     */
    public static CommandLine register(CommandLine line, Path here) {
        return line.registerConverter(Path.class, word -> path(here, word))
                .registerConverter(Quarter.class, Converters::quarter)
                .registerConverter(LocalDate.class, Converters::date)
                .registerConverter(Audience.class, Audience::of)
                .registerConverter(Language.class, Converters::language)
                .registerConverter(Code.class, Converters::code)
                .registerConverter(FileKind.class, Converters::fileKind);
    }

    /**
     * A path as it was given.
     *
     * @throws UserError when nothing can be called so there
     */
    public static Path path(Path here, String word) {
        try {
            return here.getFileSystem().getPath(word);
        } catch (InvalidPathException e) {
            throw new UserError("no-path", word);
        }
    }

    private static Quarter quarter(String word) {
        return Quarter.parse(word.toUpperCase(Locale.ROOT))
                .orElseThrow(() -> UserError.meant("no-quarter", word, Quarter.near(word)));
    }

    private static LocalDate date(String word) {
        return Day.date(word).orElseThrow(() -> new UserError("no-date", word));
    }

    private static Language language(String word) {
        return Language.of(word).orElseThrow(() -> new UserError("no-language", word));
    }

    private static Code code(String word) {
        List<String> known = Stream.of(Code.values()).map(Code::code).toList();
        int index = known.indexOf(word.toLowerCase(Locale.ROOT));
        if (index < 0) {
            throw UserError.near("no-code", word, known);
        }
        return Code.values()[index];
    }

    private static FileKind fileKind(String word) {
        List<String> known = Stream.of(FileKind.values()).map(FileKind::schema).toList();
        int index = known.indexOf(word.toLowerCase(Locale.ROOT));
        if (index < 0) {
            throw UserError.near("no-schema", word, known);
        }
        return FileKind.values()[index];
    }
}
