package kring.folder.yaml;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kring.check.Code;
import kring.folder.yaml.Node.Mark;

/** Slips that YAML reads, though not as a person meant them: they show where a file does not fit its schema. */
public final class MisreadSlips {
    private static final String HARD = LineSlips.HARD_SPACES;
    private static final Pattern HARD_SPACE = Pattern.compile("^([\"']?[A-Za-z][\\w-]*[\"']? *: *)?[" + HARD + "]");
    /** Behind a word or a number it cannot be seen either. */
    private static final Pattern HARD_SPACE_BEHIND = Pattern.compile("^.*?[" + HARD + "](?=[" + HARD + " ]*$)");

    private static final Pattern NO_SPACE = Pattern.compile("^[A-Za-z][\\w-]*:(?=[^\\s/\\\\])");
    private static final Pattern BULLET = Pattern.compile("^(?=[\\u2010-\\u2015\\u2212\\u2022\\u25CF\\u00B7])");
    private static final Pattern HYPHEN = Pattern.compile("^(?=-[^\\s-])");

    private final TextMarks text;

    /** The slips of a file's text. */
    public MisreadSlips(String text) {
        this.text = new TextMarks(text);
    }

    /** What made a key of what should be none; empty when it is simply not known. */
    public Optional<ParseProblem> atKey(Mark mark, String key, Node value) {
        boolean plain = "\"'".indexOf(text.text().charAt(text.index(mark))) < 0;
        if (!plain) {
            return Optional.empty();
        }
        return onLine(mark)
                .or(() -> hardSpace(key, mark))
                .or(() -> value.isNothing() ? found(NO_SPACE, key, mark, "no-space") : Optional.empty())
                .or(() -> value.isNothing() ? comma(mark, key) : Optional.empty());
    }

    /** What made a value of another kind of what was meant. */
    public Optional<ParseProblem> atValue(Node value, boolean listWanted) {
        Mark mark = value.mark();
        if (value instanceof Node.Scalar scalar) {
            return scalar.plain() && !scalar.isNothing() ? atScalar(mark, scalar.text(), listWanted) : Optional.empty();
        }
        return listWanted && value instanceof Node.Mapping ? onLine(mark) : Optional.empty();
    }

    /** The hard space before or behind a value, which nobody sees there. */
    public Optional<ParseProblem> hardSpace(Node value) {
        return value instanceof Node.Scalar scalar && scalar.plain()
                ? hardSpace(scalar.text(), scalar.mark())
                : Optional.empty();
    }

    /** Where a character stands, from a place on. */
    public Mark find(int codePoint, Mark from) {
        int at = text.text().indexOf(codePoint, text.index(from));
        return at < 0 || text.mark(at).line() != from.line() ? from : text.mark(at);
    }

    private Optional<ParseProblem> atScalar(Mark mark, String words, boolean listWanted) {
        Optional<ParseProblem> item = listWanted
                ? found(HYPHEN, words, mark, "hyphen").or(() -> found(BULLET, words, mark, "bullet"))
                : Optional.empty();
        return item.or(() -> onLine(mark))
                .or(() -> hardSpace(words, mark))
                .or(() -> found(NO_SPACE, words, mark, "no-space"));
    }

    /** The slip of a line that begins with what stands at a place. */
    private Optional<ParseProblem> onLine(Mark mark) {
        return text.before(mark).matches("[\\s-]*") ? LineSlips.on(text, mark.line()) : Optional.empty();
    }

    private Optional<ParseProblem> hardSpace(String words, Mark mark) {
        return found(HARD_SPACE, words, mark, "hard-space")
                .or(() -> found(HARD_SPACE_BEHIND, words, mark, "hard-space"));
    }

    private Optional<ParseProblem> found(Pattern slip, String words, Mark mark, String name) {
        Matcher found = slip.matcher(words);
        if (!found.find()) {
            return Optional.empty();
        }
        int place = name.equals("hard-space") ? found.end() - 1 : found.end();
        return Optional.of(new ParseProblem(Code.SYNTAX, text.mark(text.index(mark) + place), name));
    }

    /** Words within brackets behind a comma that was meant as part of a text, or of a number. */
    private Optional<ParseProblem> comma(Mark mark, String key) {
        String before = text.text().substring(0, text.index(mark)).stripTrailing();
        if (!before.endsWith(",")) {
            return Optional.empty();
        }
        boolean number = key.matches("\\d+%?")
                && before.matches("(?s).*\\d,")
                && text.before(mark).endsWith(",");
        return Optional.of(new ParseProblem(Code.SYNTAX, mark, number ? "decimal-comma" : "flow-comma"));
    }
}
