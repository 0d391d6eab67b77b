package kring.folder.yaml;

/** Which brackets are open at a place of a text, quotation marks left aside. */
final class Brackets {
    private final String text;

    Brackets(String text) {
        this.text = text;
    }

    /** Where the bracket stands whose counterpart stands at a place; -1 when there is none. */
    int opening(int closing) {
        int depth = 0;
        for (int at = closing; at >= 0; at--) {
            depth += change(text.charAt(at));
            if (depth == 0) {
                return at;
            }
        }
        return -1;
    }

    /** The innermost bracket that is open at a place; -1 when none is. */
    int open(int before) {
        int depth = 0;
        for (int at = Math.min(before, text.length()) - 1; at >= 0; at--) {
            depth += change(text.charAt(at));
            if (depth == 1) {
                return at;
            }
        }
        return -1;
    }

    /** Whether the bracket at a place has a counterpart further on. */
    boolean isClosed(int opening) {
        int depth = 0;
        char quote = 0;
        for (int at = opening; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (quote != 0) {
                quote = letter == quote ? 0 : quote;
            } else if (letter == '"' || letter == '\'' && " [{,".indexOf(text.charAt(at - 1)) >= 0) {
                quote = letter;
            } else {
                depth += change(letter);
            }
            if (depth == 0) {
                return true;
            }
        }
        return false;
    }

    private static int change(char letter) {
        return letter == '[' || letter == '{' ? 1 : letter == ']' || letter == '}' ? -1 : 0;
    }
}
