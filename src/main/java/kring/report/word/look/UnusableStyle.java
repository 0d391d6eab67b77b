package kring.report.word.look;

import java.util.Locale;

/** A style document that cannot be used: why, and in which of its parts. */
public final class UnusableStyle extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What is wrong with it. */
    public enum Problem {
        /** Nothing that can be read as a Word document. */
        NOT_WORD,
        /** A file with a password, or one of a Word from before 2007. */
        LOCKED,
        /** A file that grows beyond all measure when it is unpacked. */
        TOO_LARGE,
        /** Macros, controls, or objects of other programs. */
        MACROS,
        /** A field that fetches something. */
        FIELDS,
        /** Something that lies outside of the document, and is fetched when it is opened. */
        LINKS,
        /** XML with declarations of its own, by which a reader can be led elsewhere. */
        ENTITIES;

        /** Its name in phrases. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Problem problem;
    private final String part;

    /** Says what is wrong with a part; an empty one is the whole file. */
    public UnusableStyle(Problem problem, String part) {
        super(problem + " " + part);
        this.problem = problem;
        this.part = part;
    }

    /** Says that the file could not be read. */
    public UnusableStyle(Exception cause) {
        super(cause);
        this.problem = Problem.NOT_WORD;
        this.part = "";
    }

    /** What is wrong. */
    public Problem problem() {
        return problem;
    }

    /** In which part, such as {@code word/settings.xml}; empty when it is the file as a whole. */
    public String part() {
        return part;
    }
}
