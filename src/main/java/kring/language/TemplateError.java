package kring.language;

/** A template that cannot be filled in: where, and why. */
public final class TemplateError extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** What is wrong with it. */
    public enum Problem {
        /** A name for which nothing is given. */
        NAME,
        /** A template included that is none of kring's. */
        PART,
        /** Words that are no Mustache. */
        SYNTAX
    }

    private final Problem problem;
    private final String template;
    private final int line;
    private final String what;

    TemplateError(Problem problem, String template, int line, String what) {
        super(template + ":" + line + ": " + problem + " " + what);
        this.problem = problem;
        this.template = template;
        this.line = line;
        this.what = what;
    }

    /** What is wrong with it. */
    public Problem problem() {
        return problem;
    }

    /** The name of the template. */
    public String template() {
        return template;
    }

    /** The line in it, counted from 1. */
    public int line() {
        return line;
    }

    /** The name, the included template, or what the parser says. */
    public String what() {
        return what;
    }
}
