package kring.cli.help;

import java.util.ArrayList;
import java.util.List;
import kring.report.terminal.Folding;

/** Words with what they mean beside them, in two columns. */
final class HelpColumns {
    private static final int INDENT = 2;
    private static final int GAP = 2;
    private static final int WIDEST = 30;
    private static final int LEAST_MEANING = 46;

    private final List<String> words = new ArrayList<>();
    private final List<String> meanings = new ArrayList<>();

    /** Adds a row. */
    void add(String word, String meaning) {
        words.add(word);
        meanings.add(meaning);
    }

    /** Whether there is no row. */
    boolean isEmpty() {
        return words.isEmpty();
    }

    /** The rows in lines no wider than that; a word wider than the column has a line of its own. */
    String lines(int width) {
        int widest = Math.min(WIDEST, width - LEAST_MEANING);
        return lines(
                width,
                words.stream()
                        .mapToInt(String::length)
                        .filter(length -> length <= widest)
                        .max()
                        .orElse(Math.max(0, widest)));
    }

    /** The rows in lines no wider than that, with a first column of that width. */
    String lines(int width, int column) {
        String margin = " ".repeat(INDENT + column + GAP);
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            String word = " ".repeat(INDENT) + words.get(i);
            String meaning = indented(meanings.get(i), margin, width);
            lines.append(
                    word.length() + GAP > margin.length()
                            ? word + "\n" + meaning
                            : word + meaning.substring(word.length()));
        }
        return lines.toString();
    }

    /** A text folded to the width behind a margin. */
    static String indented(String text, String margin, int width) {
        return Folding.lines(text, width - margin.length()).indent(margin.length());
    }
}
