package kring.folder.yaml;

import java.util.Optional;
import java.util.regex.Pattern;
import kring.check.Code;
import kring.folder.yaml.Node.Mark;

/** What goes wrong at quotation marks and brackets with which a text begins, while more follows behind them. */
final class Quotes {
    /** As many Dutch words begin: 's avonds, 't Hof, 'n keer. */
    private static final Pattern APOSTROPHE = Pattern.compile("'[a-z]{1,2}[ -].*");

    private static final Pattern FIELD = Pattern.compile(" *(- +)*[a-z][a-z0-9-]*:( .*)?");

    private final TextMarks text;

    Quotes(TextMarks text) {
        this.text = text;
    }

    /** A quotation mark that is never closed. */
    ParseProblem unclosed(Mark opening) {
        return slip(isApostrophe(text.index(opening)) ? "apostrophe" : "quote", opening);
    }

    /** What a value began with that ended before its line did; empty when it was something else. */
    Optional<ParseProblem> behindValue(Mark stopped) {
        int end = text.index(stopped) - 1;
        while (end > 0 && text.text().charAt(end) == ' ') {
            end--;
        }
        char last = end < 0 ? ' ' : text.text().charAt(end);
        if (last == ']' || last == '}') {
            return Optional.of(slip("bracket-text", text.mark(new Brackets(text.text()).opening(end))));
        }
        return last == '"' || last == '\'' ? Optional.of(behindQuote(last, end, stopped)) : Optional.empty();
    }

    /** More behind a quotation mark: the mark was an apostrophe, or the one of a later line, or more simply follows. */
    private ParseProblem behindQuote(char quote, int closing, Mark stopped) {
        int opening = text.text().lastIndexOf(quote, closing - 1);
        if (opening >= 0 && isApostrophe(opening)) {
            return slip("apostrophe", text.mark(opening));
        }
        return opening >= 0 && swallowsField(opening, closing)
                ? slip("quote", text.mark(opening))
                : slip("after-quotes", stopped);
    }

    /** Whether a quoted text runs over the beginning of a field, so that its end was meant to come before. */
    boolean swallowsField(int opening, int closing) {
        int first = text.mark(opening).line();
        int last = text.mark(closing).line();
        int depth = indent(text.line(first));
        for (int line = first + 1; line <= last; line++) {
            if (indent(text.line(line)) <= depth
                    && FIELD.matcher(text.line(line)).matches()) {
                return true;
            }
        }
        return false;
    }

    private boolean isApostrophe(int at) {
        String rest = text.text().substring(at).lines().findFirst().orElse("");
        return APOSTROPHE.matcher(rest).matches();
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    private static ParseProblem slip(String name, Mark mark) {
        return new ParseProblem(Code.SYNTAX, mark, name);
    }
}
