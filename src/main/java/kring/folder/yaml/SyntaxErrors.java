package kring.folder.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import kring.check.Code;
import kring.folder.yaml.Node.Mark;

/** Explains a parser's error in terms of what a person did: a colon in a sentence, a tab, a missing quote. */
final class SyntaxErrors {
    /** A place in what the parser says, with the line that stands there and a sign below it. */
    private static final Pattern PLACE = Pattern.compile(" in reader, line (\\d+), column (\\d+):\n.*\n *\\^\n");

    /** The parser's words, and the slip behind them where the lines themselves tell no more; the first that fits counts. */
    private static final List<Slip> SLIPS = List.of(
            new Slip("quoted scalar", "quote", true),
            new Slip("flow sequence", "bracket", true),
            new Slip("flow mapping", "bracket", true),
            new Slip("could not find expected ':'", "no-colon", true),
            new Slip("scanning a block scalar", "block", true),
            new Slip("expected <block end>, but found '-'", "mix", false),
            new Slip("expected <block end>, but found ']'", "closing", false),
            new Slip("expected <block end>, but found '}'", "closing", false),
            new Slip("expected <block end>", "indent", false),
            new Slip("cannot start any token", "start", false),
            new Slip("expected the node content", "start", false),
            new Slip("scanning an anchor", "start", true),
            new Slip("scanning an alias", "start", true),
            new Slip("scanning a tag", "start", true));

    private static final Slip OTHER = new Slip("", "other", false);

    private final String words;
    private final Mark began;
    private final Mark stopped;
    private final TextMarks text;

    private SyntaxErrors(String words, List<Mark> places, String text) {
        this.words = words;
        this.began = places.get(0);
        this.stopped = places.get(places.size() - 1);
        this.text = new TextMarks(text);
    }

    /**
     * A slip.
     *
     * @param name the phrases are {@code syntax.NAME} and {@code syntax-help.NAME}
     * @param whereItBegan whether a person must look where it began, and not where the parser stopped
     */
    private record Slip(String words, String name, boolean whereItBegan) {}

    /**
     * What a person did.
     *
     * @param message what the parser says: within what, where that began, what it met, and where
     */
    static ParseProblem explain(String message, String text) {
        List<Mark> places = new ArrayList<>();
        String words = PLACE.matcher(message).replaceAll(found -> place(found, places));
        if (places.isEmpty()) {
            places.add(Mark.START);
        }
        return new SyntaxErrors(words, places, text).problem();
    }

    private static String place(MatchResult found, List<Mark> places) {
        places.add(new Mark(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2))));
        return "";
    }

    private ParseProblem problem() {
        if (words.contains("TAB")) {
            return slip("tab", stopped);
        }
        if (words.contains("unknown escape") || words.contains("hexadecimal")) {
            return escape();
        }
        if (words.contains("leading empty lines")) {
            return blankLine();
        }
        if (words.contains("scanning a quoted scalar")) {
            return new Quotes(text).unclosed(began);
        }
        int key = words.contains("simple key") || words.contains("scanning an alias") ? began.line() : 0;
        return IntStream.of(key, stopped.line(), text.above(stopped.line()))
                .filter(line -> line > 0 && !text.before(stopped).matches(".*\\S: .*"))
                .mapToObj(line -> LineSlips.on(text, line))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> new FlowErrors(words, began, stopped, text).problem())
                .orElseGet(this::inBlock);
    }

    private ParseProblem inBlock() {
        if (words.contains("mapping values are not allowed here")) {
            return colon();
        }
        if (words.contains("sequence entries are not allowed")) {
            return slip(isAlone() ? "lone-hyphen" : "dash", stopped);
        }
        if (words.contains("found character '-'")) {
            return slip("lone-hyphen", stopped);
        }
        if (words.contains("block collection") && words.contains("but found '?'")) {
            return slip(repeatsTheKeyOfItsItem() ? "no-hyphen" : "item-field", stopped);
        }
        if (words.contains("expected <block end>, but found '<scalar>'")) {
            Optional<ParseProblem> behind = new Quotes(text).behindValue(stopped);
            if (behind.isPresent()) {
                return behind.get();
            }
        }
        Slip slip = SLIPS.stream()
                .filter(one -> words.contains(one.words))
                .findFirst()
                .orElse(OTHER);
        return slip(slip.name, slip.whereItBegan ? began : stopped);
    }

    private static ParseProblem slip(String name, Mark mark) {
        return new ParseProblem(Code.SYNTAX, mark, name);
    }

    /** The sign behind the backslash, of which the parser wants more than there is. */
    private ParseProblem escape() {
        int backslash = text.text().lastIndexOf('\\', text.index(stopped) - 1);
        return slip("escape", backslash < 0 ? stopped : text.mark(backslash + 1));
    }

    /** The blank line above a text that goes further to the right than the text itself. */
    private ParseProblem blankLine() {
        int line = stopped.line();
        while (text.line(line - 1).isBlank() && line > 1) {
            line--;
        }
        while (line < stopped.line() && text.line(line).length() < stopped.column()) {
            line++;
        }
        return slip("blank-line", new Mark(line, stopped.column()));
    }

    private boolean isAlone() {
        return text.line(stopped.line())
                .substring(text.before(stopped).length())
                .matches("-\\s*(#.*)?");
    }

    /** Whether a field that stands where an item should has the name with which the list's first item begins. */
    private boolean repeatsTheKeyOfItsItem() {
        String first = text.line(began.line()).replaceFirst("^[\\s-]*-\\s+", "");
        String key = text.line(stopped.line()).strip().replaceFirst(":.*", ":");
        return first.startsWith(key);
    }

    /** A colon too many: in a sentence, or after a line without a proper one, or on a line that stands too deep. */
    private ParseProblem colon() {
        int line = text.above(stopped.line());
        String above = text.line(line);
        if (text.before(stopped).contains(": ")) {
            return slip("colon", stopped);
        }
        return above.contains(":") || above.isBlank()
                ? slip("indent", stopped)
                : slip(
                        "no-colon",
                        text.mark(line, above.length() - above.stripLeading().length()));
    }
}
