package kring.manual;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words of a command as a shell parts them, as far as examples go: quotes, {@code ~}, {@code $HOME}, {@code *} and
 * where the output goes.
 *
 * @param into the file for the output; null when it goes to the screen
 */
record ShellWords(List<String> words, Path into) {
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    /** The words of one command. */
    static ShellWords of(String command, Path here, Path home) {
        List<String> words = new ArrayList<>();
        Path into = null;
        Matcher word = WORD.matcher(command);
        while (word.find()) {
            if (word.group(1) != null) {
                words.add(word.group(1));
                continue;
            }
            String plain = word.group(2).replaceFirst("^~/|\\$HOME/", home + "/");
            if (plain.startsWith(">")) {
                into = here.resolve(plain.substring(1).replaceFirst("^~/", home + "/"));
            } else if (plain.contains("*")) {
                words.addAll(matching(here.resolve(plain)));
            } else {
                words.add(plain);
            }
        }
        return new ShellWords(words, into);
    }

    private static List<String> matching(Path pattern) {
        try (Stream<Path> files = Files.list(pattern.getParent())) {
            return files.filter(file -> file.getFileName()
                            .toString()
                            .endsWith(pattern.getFileName().toString().substring(1)))
                    .map(Path::toString)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
