package kring.folder.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A clone of a repository, whose own settings say how files are merged. They stay in the clone: git takes no command to run
 * from what was pulled.
 *
 * @param top the folder in which its files are
 * @param hooks the folder in which git looks for hooks, which its settings may name
 * @param ownHooks the folder for hooks of the clone itself
 */
public record Clone(Path top, Path hooks, Path ownHooks) {
    /**
     * The clone around a folder.
     *
     * @throws GitFailure when there is none, or git cannot tell
     */
    public static Clone around(Path folder) throws GitFailure {
        Git git = Git.inRepository(folder);
        Path top = path(folder, git.ask("rev-parse", "--show-toplevel"));
        if (!real(folder).startsWith(real(top))) {
            throw new GitFailure(GitFailure.Kind.BROKEN, folder, "core.worktree = " + top);
        }
        Path hooks = path(folder, git.ask("rev-parse", "--git-path", "hooks"));
        Path own = path(folder, git.ask("rev-parse", "--git-common-dir")).resolve("hooks");
        return new Clone(top, hooks, own);
    }

    private static Path real(Path folder) throws GitFailure {
        try {
            return folder.toRealPath();
        } catch (IOException e) {
            throw new GitFailure(GitFailure.Kind.BROKEN, folder, String.valueOf(e.getMessage()));
        }
    }

    private static Path path(Path folder, Git.Outcome said) {
        return folder.resolve(said.text()).normalize();
    }

    /** The clone's own folder for hooks, unless that is a link, which may lead anywhere. */
    public Optional<Path> writableHooks() {
        return Files.isSymbolicLink(ownHooks) ? Optional.empty() : Optional.of(ownHooks);
    }

    /**
     * Lets git merge the files whose attributes say so as it is told.
     *
     * @param driver what it is to run
     * @throws IOException when its settings cannot be written
     */
    public void mergeBy(String driver) throws IOException {
        set("merge.kring.name", "kring merge");
        set("merge.kring.driver", driver);
    }

    private void set(String key, String value) throws IOException {
        if (new Git(top).run("config", "--local", key, value).status() != 0) {
            throw new IOException("git config " + key);
        }
    }
}
