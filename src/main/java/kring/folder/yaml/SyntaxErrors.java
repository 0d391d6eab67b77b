package kring.folder.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import kring.check.Code;
import kring.folder.yaml.Node.Mark;

/** Explains a parser's error in terms of what a person did: a colon in a sentence, a tab, a missing quote. */
final class SyntaxErrors {
    /** A place in what the parser says, with the line that stands there and a sign below it. */
    private static final Pattern PLACE = Pattern.compile(" in reader, line (\\d+), column (\\d+):\n.*\n *\\^\n");

    /** What the parser says when it meets a colon too many; the lines themselves tell how that came about. */
    private static final String COLON = "mapping values are not allowed here";

    /** The parser's words, and the slip behind them; the first that fits counts. */
    private static final List<Slip> SLIPS = List.of(
            new Slip("TAB", "tab", false),
            new Slip("unknown escape character", "escape", false),
            new Slip("quoted scalar", "quote", true),
            new Slip("flow sequence", "bracket", true),
            new Slip("flow mapping", "bracket", true),
            new Slip("could not find expected ':'", "no-colon", true),
            new Slip("sequence entries are not allowed", "dash", false),
            new Slip("scanning a block scalar", "block", true),
            new Slip("expected <block end>, but found '-'", "mix", false),
            new Slip("expected <block end>, but found '?'", "mix", false),
            new Slip("expected <block end>", "indent", false),
            new Slip("cannot start any token", "start", false),
            new Slip("expected the node content", "start", false),
            new Slip("scanning an anchor", "start", true),
            new Slip("scanning an alias", "start", true),
            new Slip("scanning a tag", "start", true));

    private static final Slip OTHER = new Slip("", "other", false);

    /**
     * A slip.
     *
     * @param name the phrases are {@code syntax.NAME} and {@code syntax-help.NAME}
     * @param whereItBegan whether a person must look where it began, and not where the parser stopped
     */
    private record Slip(String words, String name, boolean whereItBegan) {}

    private SyntaxErrors() {}

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
        Mark stopped = places.get(places.size() - 1);
        List<String> lines = text.lines().toList();
        if (words.contains(COLON)) {
            return colon(stopped, lines);
        }
        Slip slip = SLIPS.stream()
                .filter(one -> words.contains(one.words))
                .findFirst()
                .orElse(OTHER);
        if (slip.name.equals("indent") && before(stopped, lines).matches(".*[\"'].*")) {
            return new ParseProblem(Code.SYNTAX, stopped, "after-quotes");
        }
        return new ParseProblem(Code.SYNTAX, slip.whereItBegan ? places.get(0) : stopped, slip.name);
    }

    private static String place(MatchResult found, List<Mark> places) {
        places.add(new Mark(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2))));
        return "";
    }

    /** A colon too many: in a sentence, or after a line without a proper one, or on a line that stands too deep. */
    private static ParseProblem colon(Mark mark, List<String> lines) {
        String above = mark.line() == 1 ? "" : lines.get(mark.line() - 2);
        Mark startAbove =
                new Mark(mark.line() - 1, above.length() - above.stripLeading().length() + 1);
        if (before(mark, lines).contains(": ")) {
            return new ParseProblem(Code.SYNTAX, mark, "colon");
        }
        if (above.matches("\\s*(- +)?[a-z0-9-]+:\\S.*")) {
            return new ParseProblem(Code.SYNTAX, startAbove, "no-space");
        }
        return above.contains(":") || above.isBlank()
                ? new ParseProblem(Code.SYNTAX, mark, "indent")
                : new ParseProblem(Code.SYNTAX, startAbove, "no-colon");
    }

    private static String before(Mark mark, List<String> lines) {
        String line = mark.line() <= lines.size() ? lines.get(mark.line() - 1) : "";
        int characters = Math.min(mark.column() - 1, line.codePointCount(0, line.length()));
        return line.substring(0, line.offsetByCodePoints(0, characters));
    }
}
