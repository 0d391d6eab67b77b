package kring.folder.git;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * How often git has kept some files.
 *
 * @param versions the commits, on any branch, that changed one of them, as far as this clone has them
 * @param prefix the way from the top of the repository to the folder; empty, or with a slash at its end
 * @param isShallow whether this clone has only the end of the history
 */
public record History(int versions, String prefix, boolean isShallow) {
    /**
     * What git has kept of files of a folder.
     *
     * @throws GitFailure when the folder is in no repository, or git cannot tell
     */
    public static History of(Path folder, Collection<String> files) throws GitFailure {
        Git git = Git.inRepository(folder);
        List<String> count = new ArrayList<>(List.of("rev-list", "--count", "--all", "--"));
        count.addAll(files);
        return new History(
                Integer.parseInt(git.ask(count.toArray(String[]::new)).text()),
                git.ask("rev-parse", "--show-prefix").text(),
                git.ask("rev-parse", "--is-shallow-repository").text().equals("true"));
    }

    /**
     * Which of some files, and of those below some folders, of a folder git keeps, or will with the next commit, by their way
     * from there; none where there is no repository.
     *
     * @throws GitFailure when git cannot tell
     */
    public static List<String> kept(Path folder, List<String> below) throws GitFailure {
        if (!Git.isAround(folder)) {
            return List.of();
        }
        List<String> list = new ArrayList<>(List.of("ls-files", "-z", "--"));
        list.addAll(below);
        byte[] kept = Git.inRepository(folder).ask(list.toArray(String[]::new)).output();
        return Stream.of(new String(kept, StandardCharsets.UTF_8).split("\0"))
                .filter(file -> !file.isEmpty())
                .toList();
    }
}
