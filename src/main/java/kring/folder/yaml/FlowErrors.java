package kring.folder.yaml;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kring.check.Code;
import kring.folder.yaml.Node.Mark;

/** Explains where the parser stopped within brackets: a comma, a colon or a # in a text, or a bracket left open. */
final class FlowErrors {
    /** What a remark begins with, when it was meant as text: the brackets close behind it. */
    private static final Pattern REMARK = Pattern.compile("[\\s\\[{,](#).*[\\]}]");

    /** A text, blanks, and the word before a colon. */
    private static final Pattern FIELD_BEHIND = Pattern.compile(".*[^\\s,{\\[:]\\s+([\\w-]+)\\s*");

    /** So many lines, or characters, are near enough to have to do with it. */
    private static final int NEAR = 200;

    private final String words;
    private final Mark began;
    private final Mark stopped;
    private final TextMarks text;
    private final Brackets brackets;

    FlowErrors(String words, Mark began, Mark stopped, TextMarks text) {
        this.words = words;
        this.began = began;
        this.stopped = stopped;
        this.text = text;
        this.brackets = new Brackets(text.text());
    }

    /** What a person did; empty when it was not within brackets. */
    Optional<ParseProblem> problem() {
        if (words.contains("but found ','")) {
            return slip("comma-double", stopped);
        }
        if (!words.contains("parsing a flow")) {
            return Optional.empty();
        }
        Optional<ParseProblem> remark = remark();
        int open = brackets.open(text.index(stopped));
        if (remark.isPresent() || open < 0) {
            return remark;
        }
        return words.contains("flow node") && !words.contains("stream end") && brackets.isClosed(open)
                ? Optional.empty()
                : unclosed(open).or(this::between);
    }

    /** A # that ended the line, with the brackets behind it. */
    private Optional<ParseProblem> remark() {
        int first = Math.max(Math.min(began.line(), text.above(stopped.line())), stopped.line() - NEAR);
        for (int line = first; line <= stopped.line(); line++) {
            Matcher remark = REMARK.matcher(text.line(line));
            if (line > 0 && remark.find()) {
                Mark mark = text.mark(line, remark.start(1));
                boolean quoted = text.before(mark).matches("[^\"]*(\"[^\"]*\"[^\"]*)*\"[^\"]*");
                if (!quoted && brackets.open(text.index(mark)) >= 0) {
                    return slip("hash", mark);
                }
            }
        }
        return Optional.empty();
    }

    private Optional<ParseProblem> unclosed(int open) {
        boolean mismatch = words.contains("but got ]") || words.contains("but got }");
        return mismatch || !brackets.isClosed(open) ? slip("bracket", text.mark(open)) : Optional.empty();
    }

    /** Something that follows on a value, without a comma in between. */
    private Optional<ParseProblem> between() {
        if (words.contains("but got :")) {
            int from = Math.max(text.index(began), text.index(stopped) - NEAR);
            String before = text.text().substring(from, text.index(stopped));
            Matcher field = FIELD_BEHIND.matcher(before.replaceAll("[\\r\\n]", " "));
            return field.matches() ? slip("comma", text.mark(from + field.start(1))) : slip("flow-colon", stopped);
        }
        return new Quotes(text).behindValue(stopped).or(() -> slip("comma", stopped));
    }

    private static Optional<ParseProblem> slip(String name, Mark mark) {
        return Optional.of(new ParseProblem(Code.SYNTAX, mark, name));
    }
}
