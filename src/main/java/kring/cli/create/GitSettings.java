package kring.cli.create;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import kring.cli.run.RootCommand;
import kring.cli.run.Saving;
import kring.folder.write.PlainFile;
import kring.language.Phrases;
import kring.scaffold.GitFiles;

/**
 * The files in a circle's folder that tell git how to handle it, and what to leave alone: what a person wrote in them stays.
 *
 * @param shown how a file is told
 */
record GitSettings(RootCommand kring, Phrases phrases, Function<Path, String> shown) {
    /** Makes those that are not there, and adds what lacks to the others. */
    void make(Path circle) {
        make(circle.resolve(".gitattributes"), new GitFiles(phrases).attributes());
        make(circle.resolve(".gitignore"), GitFiles.ignored());
        complete(circle);
    }

    /** Adds what lacks to those that are there. */
    void complete(Path circle) {
        complete(circle.resolve(".gitattributes"), GitFiles::notHandled);
        complete(circle.resolve(".gitignore"), GitFiles::notIgnored);
    }

    private void make(Path file, String whole) {
        if (!PlainFile.isThere(file)) {
            write(file, whole, "new.made");
        }
    }

    private void complete(Path file, Function<String, List<String>> lacking) {
        if (!PlainFile.isFile(file)) {
            if (PlainFile.isThere(file)) {
                tell("git.kept", file);
            }
            return;
        }
        String text = read(file);
        List<String> missing = lacking.apply(text);
        if (!missing.isEmpty()) {
            String end = text.isEmpty() || text.endsWith("\n") ? "" : "\n";
            write(file, text + end + String.join("\n", missing) + "\n", "git.added");
        }
    }

    private void write(Path file, String text, String key) {
        kring.saving().writeFiles(file, Map.of(file, text.getBytes(StandardCharsets.UTF_8)), shown);
        tell(key, file);
    }

    private void tell(String key, Path file) {
        kring.console().tell(phrases.say(key, shown.apply(file)));
    }

    /** A text as it is. */
    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw Saving.unreadable(file, e);
        }
    }
}
