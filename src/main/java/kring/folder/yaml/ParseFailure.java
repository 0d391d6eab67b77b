package kring.folder.yaml;

import kring.check.Code;
import kring.folder.yaml.Node.Mark;

/** Something in a file behind which reading does not go on. */
final class ParseFailure extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient ParseProblem problem;

    ParseFailure(Code code, Mark mark, String... arguments) {
        super(null, null, false, false);
        this.problem = new ParseProblem(code, mark, arguments);
    }

    ParseProblem problem() {
        return problem;
    }
}
