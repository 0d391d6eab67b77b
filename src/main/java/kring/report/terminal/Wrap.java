package kring.report.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kring.report.terminal.StyledLine.Piece;

/** Breaks lines at their blanks so that they fit a width; a word that is wider breaks behind a hyphen or the like, else where it must. */
final class Wrap {
    private static final Pattern SIGN = Pattern.compile("\\X");
    private static final Pattern PART_END = Pattern.compile("(?<=[-/@._])(?=\\w)");

    private final int width;
    private final String hang;
    private final List<StyledLine> lines = new ArrayList<>();
    private StyledLine line = StyledLine.EMPTY;
    private boolean begun;

    private Wrap(int width, int hang) {
        this.width = width;
        this.hang = " ".repeat(hang);
    }

    /** A line in pieces no wider than the width; those after the first move in by the hang. */
    static List<StyledLine> lines(StyledLine line, int width, int hang) {
        if (line.width() <= width) {
            return List.of(line);
        }
        Wrap wrap = new Wrap(width, hang < width - 1 ? hang : 0);
        words(line).forEach(wrap::add);
        wrap.end();
        return wrap.lines;
    }

    /** Several lines, each wrapped. */
    static List<StyledLine> all(List<StyledLine> lines, int width, int hang) {
        return lines.stream().flatMap(line -> lines(line, width, hang).stream()).toList();
    }

    /** The lines of a cell; where there are several, what goes on moves in. */
    static List<StyledLine> cell(List<StyledLine> lines, int width) {
        return all(lines, width, hang(lines));
    }

    private static int hang(List<StyledLine> cell) {
        return cell.size() > 1 ? 2 : 0;
    }

    /** The width of a cell that need not be wrapped. */
    static int widest(List<StyledLine> cell) {
        return cell.stream().mapToInt(StyledLine::width).max().orElse(0);
    }

    /** The least width at which no word of a cell is broken. */
    static int narrowest(List<StyledLine> cell) {
        int least = 0;
        for (StyledLine line : cell) {
            int before = 0;
            for (StyledLine word : words(line)) {
                least = Math.max(least, before + word.width());
                before = hang(cell);
            }
        }
        return least;
    }

    /** The words of a line: what stands between its blanks, whatever its style. */
    static List<StyledLine> words(StyledLine line) {
        List<StyledLine> words = new ArrayList<>();
        StyledLine word = StyledLine.EMPTY;
        for (Piece piece : line.pieces()) {
            String[] parts = piece.text().split(" ", -1);
            for (int i = 0; i < parts.length; i++) {
                if (i > 0) {
                    words.add(word);
                    word = StyledLine.EMPTY;
                }
                word = word.then(StyledLine.of(parts[i], piece.style()));
            }
        }
        words.add(word);
        words.removeIf(one -> one.width() == 0);
        return words;
    }

    private void add(StyledLine word) {
        int blank = begun ? 1 : 0;
        if (line.width() + blank + word.width() <= width) {
            line = (begun ? line.then(blank(word)) : line).then(word);
            begun = true;
        } else if (begun) {
            end();
            add(word);
        } else if (word.width() <= width) {
            line = word;
            begun = true;
        } else {
            breakUp(word);
        }
    }

    /** The blank before a word, in the style of both words when they share one. */
    private StyledLine blank(StyledLine word) {
        AnsiStyle before = line.pieces().get(line.pieces().size() - 1).style();
        AnsiStyle after = word.pieces().get(0).style();
        return StyledLine.of(" ", before == after ? after : AnsiStyle.PLAIN);
    }

    private void breakUp(StyledLine word) {
        for (Piece piece : word.pieces()) {
            for (String part : PART_END.split(piece.text())) {
                boolean fits = DisplayWidth.of(part) <= width - hang.length();
                for (String sign : fits ? List.of(part) : signs(part)) {
                    if (begun && line.width() + DisplayWidth.of(sign) > width) {
                        end();
                    }
                    line = line.then(StyledLine.of(sign, piece.style()));
                    begun = true;
                }
            }
        }
    }

    /** What a reader sees as one character, unless that alone is too wide. */
    private List<String> signs(String text) {
        return SIGN.matcher(text)
                .results()
                .map(MatchResult::group)
                .flatMap(sign -> DisplayWidth.of(sign) <= width - hang.length()
                        ? Stream.of(sign)
                        : sign.codePoints().mapToObj(Character::toString))
                .toList();
    }

    private void end() {
        lines.add(line);
        line = StyledLine.of(hang);
        begun = false;
    }
}
