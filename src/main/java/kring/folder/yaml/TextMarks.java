package kring.folder.yaml;

import java.util.ArrayList;
import java.util.List;
import kring.folder.yaml.Node.Mark;

/** A text with its lines, to go from places as a person counts them to characters of the text and back. */
final class TextMarks {
    private final String text;
    private final List<Integer> starts = new ArrayList<>(List.of(0));

    TextMarks(String text) {
        this.text = text;
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (letter == '\n' || letter == '\r' && !text.startsWith("\n", at + 1)) {
                starts.add(at + 1);
            }
        }
    }

    String text() {
        return text;
    }

    /** A line without its end; empty where there is none of that number. */
    String line(int number) {
        if (number < 1 || number > starts.size()) {
            return "";
        }
        int end = number < starts.size() ? starts.get(number) : text.length();
        return text.substring(starts.get(number - 1), end).replaceFirst("[\\r\\n]+$", "");
    }

    /** How many characters of the text stand before a place. */
    int index(Mark mark) {
        if (mark.line() > starts.size()) {
            return text.length();
        }
        String line = line(mark.line());
        int points = Math.min(mark.column() - 1, line.codePointCount(0, line.length()));
        return starts.get(mark.line() - 1) + line.offsetByCodePoints(0, points);
    }

    /** The place before which so many characters of the text stand. */
    Mark mark(int index) {
        int line = starts.size();
        while (starts.get(line - 1) > index) {
            line--;
        }
        return new Mark(line, 1 + text.codePointCount(starts.get(line - 1), index));
    }

    /** The place behind so many characters of a line. */
    Mark mark(int line, int characters) {
        return mark(starts.get(line - 1) + characters);
    }

    /** What stands on the line before a place. */
    String before(Mark mark) {
        return mark.line() > starts.size() ? "" : text.substring(starts.get(mark.line() - 1), index(mark));
    }

    /** The nearest line above that is not blank; 0 when there is none. */
    int above(int line) {
        int above = line - 1;
        while (above > 0 && line(above).isBlank()) {
            above--;
        }
        return above;
    }
}
