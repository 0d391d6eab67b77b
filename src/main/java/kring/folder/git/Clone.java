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
    private static final String NO_REPOSITORY = "not a git repository";
    private static final String OTHER_OWNER = "dubious ownership";

    /** Why git does not take a folder for one in a repository. */
    public enum Refusal {
        NO_REPOSITORY,
        OTHER_OWNER,
        OTHER
    }

    /** A folder in which git does not work; its message is what git says of it. */
    public static final class Refused extends Exception {
        private static final long serialVersionUID = 1;
        private final Refusal refusal;

        private Refused(Refusal refusal, String said) {
            super(said);
            this.refusal = refusal;
        }

        /** Why. */
        public Refusal refusal() {
            return refusal;
        }
    }

    /**
     * The clone around a folder.
     *
     * @throws Refused when git knows of none there, or will not work in it
     * @throws IOException when there is no git on this machine
     */
    public static Clone around(Path folder) throws IOException, Refused {
        Git git = new Git(folder);
        Git.Outcome found = git.run("rev-parse", "--show-toplevel");
        if (found.status() != 0) {
            String said = git.complaint("rev-parse", "--show-toplevel");
            throw new Refused(
                    said.contains(OTHER_OWNER)
                            ? Refusal.OTHER_OWNER
                            : said.contains(NO_REPOSITORY) ? Refusal.NO_REPOSITORY : Refusal.OTHER,
                    said);
        }
        Path top = path(folder, found);
        if (!folder.toRealPath().startsWith(top.toRealPath())) {
            throw new Refused(Refusal.OTHER, "core.worktree = " + top);
        }
        Path hooks = path(folder, git.run("rev-parse", "--git-path", "hooks"));
        Path own = path(folder, git.run("rev-parse", "--git-common-dir")).resolve("hooks");
        return new Clone(top, hooks, own);
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
