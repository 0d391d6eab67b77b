package kring.cli.run;

import kring.folder.git.GitFailure;

/** Tells why git did not give what a command asked it for. */
public final class GitErrors {
    private GitErrors() {}

    /** Of a revision that was asked for by name. */
    public static UserError ofRevision(String name, GitFailure failure) {
        return switch (failure.kind()) {
            case ABSENT -> new UserError("no-git", name);
            case NO_REPOSITORY -> new UserError("no-repository", name);
            case NO_REVISION -> new UserError("no-revision", name);
            case SHALLOW -> new UserError("shallow", name);
            case AMBIGUOUS -> new UserError("ambiguous", name);
            case RANGE -> new UserError("range", name);
            case NO_COMMIT -> new UserError("no-commit", name);
            case INCOMPLETE -> new UserError("incomplete", name);
            case REFUSED, BROKEN -> of(failure);
        };
    }

    /** Of a repository. */
    public static UserError of(GitFailure failure) {
        return switch (failure.kind()) {
            case NO_REPOSITORY -> new UserError("not-in-git", failure.folder());
            case REFUSED -> new UserError("git-refused", failure.folder());
            default -> new UserError("git-failed", failure.folder(), failure.said());
        };
    }
}
