package kring.folder.edit;

import java.util.List;
import kring.folder.yaml.Node;
import kring.folder.yaml.SyntaxNode;

/** Changes within brackets, where everything stands on one line and commas part it. */
final class FlowPatch {
    private FlowPatch() {}

    /** Puts a value behind a key. */
    static String set(String text, SyntaxNode.Entry field, Node value) {
        String written = BlockText.flow(value);
        if (field.value().start() < field.value().end()) {
            return text.substring(0, field.value().start())
                    + written
                    + text.substring(field.value().end());
        }
        int key = field.key().end();
        int colon = text.substring(key).matches("(?s)\\s*:.*") ? text.indexOf(':', key) + 1 : key;
        return text.substring(0, colon) + (colon == key ? ": " : " ") + written + text.substring(colon);
    }

    /** Adds something behind the last, or as the first. */
    static String add(String text, int start, List<Integer> ends, String written) {
        int place = ends.isEmpty() ? start + 1 : ends.get(ends.size() - 1);
        return text.substring(0, place) + (ends.isEmpty() ? "" : ", ") + written + text.substring(place);
    }

    /** Takes one away, with the comma before it, or else the one behind it. */
    static String remove(String text, int index, List<Integer> starts, List<Integer> ends) {
        int from = index == 0 ? starts.get(0) : ends.get(index - 1);
        int to = index == 0 && starts.size() > 1 ? starts.get(1) : ends.get(index);
        return text.substring(0, from) + text.substring(to);
    }
}
