package kring.folder.git;

import java.nio.file.Path;
import java.util.regex.Pattern;
import kring.folder.git.GitFailure.Kind;

/** What somebody calls a commit, in whatever words git knows it: {@code HEAD~3}, a branch, a tag. */
record CommitName(Git git, Path folder, String name) {
    private static final Pattern OBJECT = Pattern.compile("[0-9a-f]{40}|[0-9a-f]{64}");

    /**
     * The commit's object name.
     *
     * @throws GitFailure when it is the name of anything but one commit
     */
    String commit() throws GitFailure {
        String object = object();
        Git.Outcome commit = git.run("rev-parse", "--verify", "--quiet", object + "^{commit}");
        if (commit.status() == 0) {
            return commit.text();
        }
        Git.Outcome type = git.run("cat-file", "-t", object);
        if (type.status() == 0) {
            throw failure(Kind.NO_COMMIT);
        }
        // Git takes a whole object name on trust; what a branch or tag names should be there
        throw object.equals(name) ? unknown() : failure(Kind.INCOMPLETE);
    }

    /** A name that starts with a hyphen would be an option to git; no revision has one. */
    private String object() throws GitFailure {
        if (name.startsWith("-")) {
            throw failure(Kind.NO_REVISION);
        }
        Git.Outcome found = git.run("rev-parse", "--verify", name);
        boolean isOne = found.status() == 0 && OBJECT.matcher(found.text()).matches();
        if (!isOne && (!found.text().isEmpty() || name.matches("[^.].*[.][.].*"))) {
            throw failure(Kind.RANGE);
        }
        if (found.error().contains("is ambiguous")) {
            throw failure(Kind.AMBIGUOUS);
        }
        if (isOne) {
            return found.text();
        }
        throw found.error().contains("error: ") ? git.failure(found) : unknown();
    }

    /** That git finds nothing is only a no where all is there that it would look at. */
    private GitFailure unknown() throws GitFailure {
        String from = name.split("[~^:@]", 2)[0];
        Git.Outcome start = git.run("rev-parse", "--verify", "--quiet", from);
        if (start.status() == 0
                && !start.text().equals(from)
                && git.run("rev-list", "--count", start.text()).status() != 0) {
            return failure(Kind.INCOMPLETE);
        }
        boolean isShallow =
                git.ask("rev-parse", "--is-shallow-repository").text().equals("true");
        return failure(isShallow ? Kind.SHALLOW : Kind.NO_REVISION);
    }

    private GitFailure failure(Kind kind) {
        return new GitFailure(kind, folder, "");
    }
}
