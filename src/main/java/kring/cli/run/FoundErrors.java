package kring.cli.run;

import java.util.List;
import java.util.Optional;
import kring.check.Finding;
import kring.model.Circle;

/** The folder holds errors, so the command does not go on. */
public final class FoundErrors extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient List<Finding> errors;
    private final transient Circle circle;
    private final String revision;

    public FoundErrors(List<Finding> errors, Circle circle) {
        this(errors, circle, null);
    }

    /** Errors in the folder as it was at a revision. */
    public FoundErrors(List<Finding> errors, Circle circle, String revision) {
        super(errors.size() + " errors");
        this.errors = errors;
        this.circle = circle;
        this.revision = revision;
    }

    /** The revision in which they stand; empty when it is the folder as it is. */
    public Optional<String> revision() {
        return Optional.ofNullable(revision);
    }

    public List<Finding> errors() {
        return errors;
    }

    /** The circle as far as it could be read; may be null. */
    public Circle circle() {
        return circle;
    }
}
