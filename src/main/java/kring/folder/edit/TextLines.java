package kring.folder.edit;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text by its lines, whose ends stay what they are. */
final class TextLines {
    private final String text;
    private final String end;

    TextLines(String text) {
        this.text = text;
        this.end = text.contains("\r\n") ? "\r\n" : "\n";
    }

    /** How far from the start of its line a place is. */
    int column(int place) {
        return place - start(place);
    }

    /** Where the dash stands of an item that begins at a place. */
    int dash(int item) {
        return text.lastIndexOf('-', item - 1);
    }

    /** With lines added below the one on which a place is. */
    String insertBelow(int place, List<String> added) {
        int at = end(place);
        return text.substring(0, at) + end + String.join(end, added) + text.substring(at);
    }

    /** The same below the remarks too that follow there and stand further in than a column: they belong to what is above. */
    String insertBelowRemarks(int place, int column, List<String> added) {
        Matcher remarks = Pattern.compile("(?:\\r?\\n {" + (column + 1) + ",}+#[^\\r\\n]*+)*+")
                .matcher(text)
                .region(end(place), text.length());
        return insertBelow(remarks.lookingAt() ? remarks.end() : place, added);
    }

    /** With other words from one place to another, and lines added below. */
    String replace(int from, int to, String words, List<String> below) {
        int at = end(to);
        String rest = below.isEmpty() ? "" : end + String.join(end, below);
        // a key that now has lines below it keeps no blank behind its colon
        String line = (words + text.substring(to, at)).stripTrailing();
        return text.substring(0, from) + line + rest + text.substring(at);
    }

    /**
     * Without whole lines, from the one with the first place to the one with the last; when something else stands before
     * the first, such as the dash of an item, what comes next moves there.
     */
    String remove(int from, int to, int next) {
        int start = start(from);
        if (!text.substring(start, from).isBlank()) {
            return text.substring(0, from) + text.substring(next < 0 ? end(to) : next);
        }
        int at = end(to);
        int after = text.startsWith("\r\n", at) ? at + 2 : Math.min(text.length(), at + 1);
        return text.substring(0, start) + text.substring(after);
    }

    private int start(int place) {
        return text.lastIndexOf('\n', place - 1) + 1;
    }

    /** Where the line of a place ends, before its line end. */
    private int end(int place) {
        int feed = text.indexOf('\n', place);
        int at = feed < 0 ? text.length() : feed;
        return at > place && text.charAt(at - 1) == '\r' ? at - 1 : at;
    }
}
