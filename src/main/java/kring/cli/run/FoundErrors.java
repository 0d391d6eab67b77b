package kring.cli.run;

import java.util.List;
import kring.check.Finding;

/** The folder holds errors, so the command does not go on. */
public final class FoundErrors extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient List<Finding> errors;
    private final String language;

    public FoundErrors(List<Finding> errors, String language) {
        super(errors.size() + " errors");
        this.errors = errors;
        this.language = language;
    }

    public List<Finding> errors() {
        return errors;
    }

    /** The code of the circle's language; null when it has none. */
    public String language() {
        return language;
    }
}
