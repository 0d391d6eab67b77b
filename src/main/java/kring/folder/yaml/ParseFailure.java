package kring.folder.yaml;

import kring.check.Code;
import kring.folder.yaml.Node.Mark;

/** Ends the reading of a file at a problem behind which no parser can go on. */
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
