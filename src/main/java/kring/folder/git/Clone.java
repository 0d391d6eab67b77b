package kring.folder.git;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A clone of a repository, whose own settings say how files are merged. They stay in the clone: git takes no command to run
 * from what was pulled.
 *
 * @param top the folder in which its files are
 * @param hooks the folder in which git looks for hooks
 * @param hasOwnHooks whether that is the clone's own, and not one that its settings name
 */
public record Clone(Path top, Path hooks, boolean hasOwnHooks) {
    private static final String DRIVER = "kring merge --path %P --marker-size %L %O %A %B";

    /**
     * The clone around a folder.
     *
     * @throws GitFailure when there is none, or git cannot tell
     */
    public static Clone around(Path folder) throws GitFailure {
        Git git = Git.inRepository(folder);
        Git.Outcome top = git.ask("rev-parse", "--show-toplevel");
        Path hooks = path(folder, git.ask("rev-parse", "--git-path", "hooks"));
        Path own = path(folder, git.ask("rev-parse", "--git-common-dir")).resolve("hooks");
        return new Clone(path(folder, top), hooks, hooks.equals(own));
    }

    private static Path path(Path folder, Git.Outcome said) {
        return folder.resolve(said.text()).normalize();
    }

    /**
     * Lets git merge by kring the files whose attributes say so.
     *
     * @throws IOException when its settings cannot be written
     */
    public void mergeByKring() throws IOException {
        set("merge.kring.name", "kring merge");
        set("merge.kring.driver", DRIVER);
    }

    private void set(String key, String value) throws IOException {
        if (new Git(top).run("config", "--local", key, value).status() != 0) {
            throw new IOException("git config " + key);
        }
    }
}
