package kring.folder.yaml;

import java.util.Map;
import kring.check.Code;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Says what a parser stumbled over in terms of what a person did: a colon in a sentence, a tab, a missing quote. */
final class Syntax {
    /** A fragment of the parser's words, to the likely slip; the phrases are {@code syntax.SLIP}. */
    private static final Map<String, String> SLIPS = Map.of(
            "mapping values are not allowed here", "colon",
            "TAB", "tab",
            "quoted scalar", "quote",
            "expected <block end>", "indent",
            "could not find expected ':'", "no-colon",
            "flow sequence", "bracket",
            "flow mapping", "bracket",
            "that cannot start any token", "start");

    private Syntax() {}

    static Trouble trouble(MarkedYamlEngineException e) {
        String words = String.valueOf(e.getContext()) + " " + e.getProblem();
        String slip = SLIPS.keySet().stream()
                .filter(words::contains)
                .sorted()
                .map(SLIPS::get)
                .findFirst()
                .orElse("other");
        Mark mark = e.getProblemMark()
                .map(found -> new Mark(found.getLine() + 1, found.getColumn() + 1))
                .orElse(Mark.START);
        return new Trouble(Code.SYNTAX, mark, slip);
    }
}
