package kring.folder.git;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Why git did not give what it was asked for. That it could not tell is never taken for a no. */
public final class GitFailure extends IOException {
    private static final long serialVersionUID = 1;

    /** The reasons. */
    public enum Kind {
        /** There is no git on this machine. */
        ABSENT,
        /** The folder is in no repository; that is certain. */
        NO_REPOSITORY,
        /** The repository is another user's, and git will have nothing of it. */
        REFUSED,
        /** Part of what was asked for is not in this clone. */
        INCOMPLETE,
        /** Anything else, as git tells it. */
        BROKEN,
        /** There is no such revision. */
        NO_REVISION,
        /** There is no such revision, but this clone has only the end of the history. */
        SHALLOW,
        /** The name is that of more than one. */
        AMBIGUOUS,
        /** It is not one revision but a range. */
        RANGE,
        /** It is a file or a folder and no revision. */
        NO_COMMIT
    }

    private static final Pattern OWNER = Pattern.compile("dubious ownership in repository at '(.*)'");

    private final Kind kind;
    private final transient Path folder;
    private final String said;

    GitFailure(Kind kind, Path folder, String said) {
        super(kind + " " + folder + ": " + said);
        this.kind = kind;
        this.folder = folder;
        this.said = said;
    }

    /** That there is no git; on a disk that is none of this machine, there is no repository either. */
    static GitFailure absent(Path folder) {
        boolean isOfThisMachine = folder.getFileSystem().equals(FileSystems.getDefault());
        return new GitFailure(isOfThisMachine ? Kind.ABSENT : Kind.NO_REPOSITORY, folder, "no git");
    }

    /** Why. */
    public Kind kind() {
        return kind;
    }

    /** The folder in which git was asked; when it refuses a repository, that repository's. */
    public String folder() {
        Matcher refused = OWNER.matcher(said);
        return refused.find() ? refused.group(1) : folder.toString();
    }

    /** What git itself said last, on one line. */
    public String said() {
        return said.lines()
                .filter(line -> !line.isBlank())
                .reduce((one, next) -> next.matches("(fatal|error): .*") ? next : one)
                .orElse("");
    }
}
