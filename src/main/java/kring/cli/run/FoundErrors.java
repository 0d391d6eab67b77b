package kring.cli.run;

import java.util.List;
import java.util.Optional;
import kring.check.Finding;
import org.jspecify.annotations.Nullable;

/** The folder holds errors, so the command does not go on. */
public final class FoundErrors extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient List<Finding> errors;
    private final @Nullable String language;
    private final @Nullable String revision;

    public FoundErrors(List<Finding> errors, @Nullable String language) {
        this(errors, language, null);
    }

    /** Errors in the folder as it was at a revision. */
    public FoundErrors(List<Finding> errors, @Nullable String language, @Nullable String revision) {
        super(errors.size() + " errors");
        this.errors = errors;
        this.language = language;
        this.revision = revision;
    }

    /** The revision in which they stand; empty when it is the folder as it is. */
    public Optional<String> revision() {
        return Optional.ofNullable(revision);
    }

    public List<Finding> errors() {
        return errors;
    }

    /** The code of the circle's language; null when it has none. */
    public @Nullable String language() {
        return language;
    }
}
