package kring.cli.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kring.cli.run.Converters;
import kring.cli.run.Saving;
import kring.cli.run.UserError;

/**
 * The files of a command line. The shells of Windows leave {@code *.xlsx} to the program, and no file there can be called
 * so; all others have filled it in before.
 *
 * @param here the folder from which they are named
 */
public record NamedFiles(Path here) {
    private static final Pattern WILD = Pattern.compile("(.*[/\\\\])?([^/\\\\]*[*?][^/\\\\]*)");

    /**
     * The files, as they were named and in that order; those that a pattern stands for by name.
     *
     * @throws UserError when a pattern stands for none, or a name is none
     */
    public List<Path> of(List<String> names) {
        return names.stream().flatMap(this::of).toList();
    }

    private Stream<Path> of(String name) {
        var wild = WILD.matcher(name);
        if (!here.getFileSystem().getSeparator().equals("\\") || !wild.matches()) {
            return Stream.of(Converters.path(here, name));
        }
        Path folder = Converters.path(here, wild.group(1) == null ? "" : wild.group(1));
        List<Path> found = matching(folder, pattern(wild.group(2)));
        if (found.isEmpty()) {
            throw new UserError("no-match", name);
        }
        return found.stream();
    }

    /** What is a program's own, such as the mark beside a workbook that is open, is meant by nobody. */
    private List<Path> matching(Path folder, Pattern pattern) {
        try (Stream<Path> all = Files.list(here.resolve(folder))) {
            return all.filter(file -> !ReceivedFile.isLock(file))
                    .map(file -> file.getFileName().toString())
                    .filter(file -> pattern.matcher(file).matches())
                    .sorted()
                    .map(folder::resolve)
                    .toList();
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (IOException e) {
            throw Saving.unreadable(folder, e);
        }
    }

    private static Pattern pattern(String wild) {
        String letters = wild.chars()
                .mapToObj(letter ->
                        letter == '*' ? ".*" : letter == '?' ? "." : Pattern.quote(Character.toString(letter)))
                .collect(Collectors.joining());
        return Pattern.compile(letters, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
