package kring.folder.yaml;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonToken;

/** Finds where the nodes stand in a text that was read before and is known to be valid. */
public final class SyntaxReader {
    private final String text;
    private final Tokens tokens;

    private SyntaxReader(String text, Tokens tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    /** The document's root. */
    public static SyntaxNode read(String text) {
        try (Tokens tokens = new Tokens(text)) {
            return new SyntaxReader(text, tokens).node(tokens.within(), false);
        }
    }

    private SyntaxNode node(JsonToken token, boolean within) {
        return switch (token) {
            case START_OBJECT -> mapping(tokens.start(), within || text.charAt(tokens.start()) == '{');
            case START_ARRAY -> sequence(tokens.start(), within || text.charAt(tokens.start()) == '[');
            default -> scalar();
        };
    }

    private SyntaxNode mapping(int start, boolean flow) {
        List<SyntaxNode.Entry> all = new ArrayList<>();
        while (tokens.within() != JsonToken.END_OBJECT) {
            SyntaxNode.Scalar key = scalar();
            all.add(new SyntaxNode.Entry(key, node(tokens.within(), flow)));
        }
        int end = flow || all.isEmpty() ? tokens.end() : all.get(all.size() - 1).end();
        return new SyntaxNode.Mapping(start, end, flow, all);
    }

    private SyntaxNode sequence(int start, boolean flow) {
        List<SyntaxNode> all = new ArrayList<>();
        for (JsonToken token = tokens.within(); token != JsonToken.END_ARRAY; token = tokens.within()) {
            all.add(node(token, flow));
        }
        int end = flow || all.isEmpty() ? tokens.end() : all.get(all.size() - 1).end();
        return new SyntaxNode.Sequence(start, end, flow, all);
    }

    private SyntaxNode.Scalar scalar() {
        Tokens.Style style = tokens.style();
        int start = tokens.start();
        int end = style.isBlock() ? lastLine(start, tokens.end()) : tokens.end();
        return new SyntaxNode.Scalar(tokens.mark(), start, end, tokens.string(), style.isPlain(), style.isBlock());
    }

    /** Line ends behind a text in block style are not its own, unless its header says that it keeps them. */
    private int lastLine(int start, int end) {
        int last = Math.min(end, text.length());
        boolean keeps = text.substring(start, last).split("\\R", 2)[0].contains("+");
        while (last > start && isLineEnd(text.charAt(last - 1))) {
            last--;
            if (keeps && text.charAt(last) == '\n') {
                return text.charAt(last - 1) == '\r' ? last - 1 : last;
            }
        }
        return last;
    }

    private static boolean isLineEnd(char letter) {
        return letter == '\n' || letter == '\r';
    }
}
