package kring.folder.yaml;

import java.util.List;
import kring.check.Code;
import kring.folder.yaml.Node.Mark;

/** Something wrong with a file's text or YAML, and where. */
public record ParseProblem(Code code, Mark mark, List<String> arguments) {
    ParseProblem(Code code, Mark mark, String... arguments) {
        this(code, mark, List.of(arguments));
    }
}
