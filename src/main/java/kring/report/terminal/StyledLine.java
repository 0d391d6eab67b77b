package kring.report.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kring.report.document.Text;
import kring.report.document.VisibleText;

/** One line in pieces of style; a control character cannot be in it. */
record StyledLine(List<Piece> pieces) {
    static final StyledLine EMPTY = new StyledLine(List.of());

    /** Words in one style. */
    record Piece(String text, AnsiStyle style) {
        Piece {
            text = VisibleText.line(text);
        }
    }

    StyledLine {
        pieces = List.copyOf(pieces);
    }

    static StyledLine of(String text) {
        return of(text, AnsiStyle.PLAIN);
    }

    static StyledLine of(String text, AnsiStyle style) {
        return text.isEmpty() ? EMPTY : new StyledLine(List.of(new Piece(text, style)));
    }

    /** A text's lines, each word in the style of its stress. */
    static List<StyledLine> of(Text text) {
        return text.lines().stream().map(StyledLine::ofOne).toList();
    }

    private static StyledLine ofOne(Text text) {
        return new StyledLine(text.spans().stream()
                .map(span -> new Piece(span.words(), AnsiStyle.of(span.stress())))
                .toList());
    }

    int width() {
        return DisplayWidth.of(text());
    }

    String text() {
        if (pieces.size() == 1) {
            return pieces.get(0).text();
        }
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    StyledLine then(StyledLine next) {
        if (pieces.isEmpty() || next.pieces.isEmpty()) {
            return pieces.isEmpty() ? next : this;
        }
        Piece last = pieces.get(pieces.size() - 1);
        Piece first = next.pieces.get(0);
        if (last.style() != first.style()) {
            return new StyledLine(
                    Stream.concat(pieces.stream(), next.pieces.stream()).toList());
        }
        List<Piece> joined = new ArrayList<>(pieces.subList(0, pieces.size() - 1));
        joined.add(new Piece(last.text() + first.text(), last.style()));
        joined.addAll(next.pieces.subList(1, next.pieces.size()));
        return new StyledLine(joined);
    }

    /** This line filled up with blanks, in front of it when it stands to the right. */
    StyledLine padded(int width, boolean right) {
        StyledLine blanks = of(" ".repeat(Math.max(0, width - width())));
        return right ? blanks.then(this) : then(blanks);
    }

    /** What is written: without blanks at the end, and with the codes of its styles when there is colour. */
    String show(boolean colour) {
        List<Piece> shown = new ArrayList<>(pieces);
        while (!shown.isEmpty()) {
            Piece last = shown.remove(shown.size() - 1);
            String text = last.text().stripTrailing();
            if (!text.isEmpty()) {
                shown.add(new Piece(text, last.style()));
                break;
            }
        }
        return shown.stream()
                .map(piece -> colour ? piece.style().on(piece.text()) : piece.text())
                .collect(Collectors.joining());
    }
}
