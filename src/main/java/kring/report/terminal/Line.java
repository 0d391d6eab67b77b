package kring.report.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kring.report.Text;
import kring.report.Visible;

/** One line in pieces of ink; a control character cannot be in it. */
record Line(List<Piece> pieces) {
    static final Line EMPTY = new Line(List.of());

    /** Words in one ink. */
    record Piece(String text, Ink ink) {
        Piece {
            text = Visible.line(text);
        }
    }

    Line {
        pieces = List.copyOf(pieces);
    }

    static Line of(String text) {
        return of(text, Ink.PLAIN);
    }

    static Line of(String text, Ink ink) {
        return text.isEmpty() ? EMPTY : new Line(List.of(new Piece(text, ink)));
    }

    /** A text's lines, each word in the ink of its stress. */
    static List<Line> of(Text text) {
        return text.lines().stream().map(Line::ofOne).toList();
    }

    private static Line ofOne(Text text) {
        return new Line(text.spans().stream()
                .map(span -> new Piece(span.words(), Ink.of(span.stress())))
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

    Line then(Line next) {
        if (pieces.isEmpty() || next.pieces.isEmpty()) {
            return pieces.isEmpty() ? next : this;
        }
        Piece last = pieces.get(pieces.size() - 1);
        Piece first = next.pieces.get(0);
        if (last.ink() != first.ink()) {
            return new Line(Stream.concat(pieces.stream(), next.pieces.stream()).toList());
        }
        List<Piece> joined = new ArrayList<>(pieces.subList(0, pieces.size() - 1));
        joined.add(new Piece(last.text() + first.text(), last.ink()));
        joined.addAll(next.pieces.subList(1, next.pieces.size()));
        return new Line(joined);
    }

    /** This line filled up with blanks, in front of it when it stands to the right. */
    Line padded(int width, boolean right) {
        Line blanks = of(" ".repeat(Math.max(0, width - width())));
        return right ? blanks.then(this) : then(blanks);
    }

    /** What is written: without blanks at the end, and with the codes of its inks when there is colour. */
    String show(boolean colour) {
        List<Piece> shown = new ArrayList<>(pieces);
        while (!shown.isEmpty()) {
            Piece last = shown.remove(shown.size() - 1);
            String text = last.text().stripTrailing();
            if (!text.isEmpty()) {
                shown.add(new Piece(text, last.ink()));
                break;
            }
        }
        return shown.stream()
                .map(piece -> colour ? piece.ink().on(piece.text()) : piece.text())
                .collect(Collectors.joining());
    }
}
