package kring.folder.yaml;

import kring.check.Code;

/** Something in a file behind which reading does not go on. */
final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient ParseProblem trouble;

    Refused(Code code, Mark mark, String... arguments) {
        super(null, null, false, false);
        this.trouble = new ParseProblem(code, mark, arguments);
    }

    ParseProblem trouble() {
        return trouble;
    }
}
