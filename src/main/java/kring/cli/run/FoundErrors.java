package kring.cli.run;

import java.util.List;
import kring.check.Finding;
import kring.model.Circle;

/** The folder holds errors, so the command does not go on. */
public final class FoundErrors extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient List<Finding> errors;
    private final transient Circle circle;

    public FoundErrors(List<Finding> errors, Circle circle) {
        super(errors.size() + " errors");
        this.errors = errors;
        this.circle = circle;
    }

    public List<Finding> errors() {
        return errors;
    }

    /** The circle as far as it could be read; may be null. */
    public Circle circle() {
        return circle;
    }
}
