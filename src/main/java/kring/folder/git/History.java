package kring.folder.git;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * How often git has kept some files.
 *
 * @param versions the commits, on any branch, that changed one of them
 * @param prefix the way from the top of the repository to the folder; empty, or with a slash at its end
 */
public record History(int versions, String prefix) {
    /** What git has kept of files of a folder; empty without git, or outside a repository. */
    public static Optional<History> of(Path folder, Collection<String> files) {
        try {
            Git git = new Git(folder);
            Git.Outcome prefix = git.run("rev-parse", "--show-prefix");
            List<String> count = new ArrayList<>(List.of("rev-list", "--count", "--all", "--"));
            count.addAll(files);
            Git.Outcome versions = git.run(count.toArray(String[]::new));
            return prefix.status() == 0 && versions.status() == 0
                    ? Optional.of(new History(Integer.parseInt(versions.text()), prefix.text()))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
