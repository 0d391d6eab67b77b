package kring.folder.yaml;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kring.check.Code;

/** Slips that a line shows by itself, where it is known to be no text: what a person sees there is not what YAML reads. */
final class LineSlips {
    /** Blanks that look like a space and are none, as Word and websites have them. */
    static final String HARD_SPACES = "\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000";

    private static final String BULLETS = "\u2010-\u2015\u2212\u2022\u2023\u25AA\u25CF\u25E6\u2043\u00B7*";
    private static final String KEY = "[A-Za-z][\\w-]*";

    /** The slip, and how a line that has it begins, up to where it stands. */
    private static final List<Slip> SLIPS = List.of(
            new Slip("hard-space", "[ \\t]*(?=[" + HARD_SPACES + "])"),
            new Slip("hard-space", " *(- +)*[\"']?" + KEY + "[\"']? *:[ \\t]*(?=[" + HARD_SPACES + "])"),
            new Slip("hard-space", " *(- +)*-(?=[" + HARD_SPACES + "])"),
            new Slip("bullet", " *(- +)*(?=[" + BULLETS + "][ " + HARD_SPACES + "])"),
            new Slip("bullet", " *(- +)*(?=[" + BULLETS + "]" + KEY + ":( |$))"),
            new Slip("hyphen", " *(- +)*(?=-" + KEY + " *:( |$))"),
            new Slip("no-space", " *(- *)*" + KEY + ":(?=[^\\s:/\\\\])"));

    /**
     * A slip.
     *
     * @param name the phrases are {@code syntax.NAME} and {@code syntax-help.NAME}
     */
    private record Slip(String name, Pattern start) {
        private Slip(String name, String start) {
            this(name, Pattern.compile("^" + start));
        }
    }

    private LineSlips() {}

    /** The first slip that a line shows, at its place. */
    static Optional<ParseProblem> on(TextMarks text, int line) {
        String words = text.line(line);
        for (Slip slip : SLIPS) {
            Matcher start = slip.start.matcher(words);
            if (start.find()) {
                return Optional.of(new ParseProblem(Code.SYNTAX, text.mark(line, start.end()), slip.name));
            }
        }
        return Optional.empty();
    }
}
