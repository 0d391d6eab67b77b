package kring.folder.yaml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kring.check.Code;
import kring.folder.yaml.Node.Mark;
import kring.model.value.Hidden;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamReadException;

/**
 * Builds the tree from the parser's tokens. Anchors, aliases, tags and merge keys are refused: they make one edit change
 * two places, which is not what somebody who edits a member's file expects.
 */
final class TreeBuilder {
    /** No circle file goes deeper than eight. */
    private static final int DEEPEST = 20;

    /** What still fits in a cell of a workbook, with what is put around it. */
    private static final int LONGEST = 30_000;

    private final String text;
    private final List<ParseProblem> problems = new ArrayList<>();
    private final Tokens tokens;

    /** Where the first document ends; -1 before that is known, and once a second one was told of. */
    private int end = -1;

    TreeBuilder(String text) {
        this.text = text;
        this.tokens = new Tokens(text);
    }

    List<ParseProblem> problems() {
        return problems;
    }

    /** The document's root, or null when there is none or it cannot be read. */
    @Nullable
    Node build() {
        ParseProblem last;
        try (tokens) {
            return document();
        } catch (ParseFailure e) {
            last = e.problem();
        } catch (StreamReadException e) {
            last = SyntaxErrors.explain(e.getOriginalMessage(), text);
        } catch (IllegalArgumentException e) {
            // The parser lets a number that is no character, as after a backslash and U, escape as an illegal argument.
            last = new ParseProblem(Code.SYNTAX, Mark.START, "other");
        }
        refuseFurther();
        problems.add(last);
        return null;
    }

    private @Nullable Node document() {
        JsonToken token = tokens.next();
        if (token == null) {
            return null;
        }
        Node root = node(token, 1);
        end = tokens.end();
        for (token = tokens.next(); token != null; token = tokens.next()) {
            refuseFurther();
            node(token, 1);
        }
        return root.isNothing() ? null : root;
    }

    private void refuseFurther() {
        Optional<Mark> further = end < 0 ? Optional.empty() : tokens.documentBehind(end);
        if (further.isPresent()) {
            problems.add(new ParseProblem(Code.TWO_DOCUMENTS, further.get()));
            end = -1;
        }
    }

    private Node node(JsonToken token, int depth) {
        Mark mark = tokens.mark();
        if (depth > DEEPEST) {
            throw new ParseFailure(Code.TOO_DEEP, mark);
        }
        if (tokens.isAlias()) {
            problems.add(new ParseProblem(Code.YAML_FEATURE, mark, "alias"));
            return new Node.Scalar(mark, "", true);
        }
        Tokens.Style style = tokens.style();
        if (style.anchor()) {
            problems.add(new ParseProblem(Code.YAML_FEATURE, mark, "anchor"));
        }
        if (style.tag()) {
            problems.add(new ParseProblem(Code.YAML_FEATURE, mark, "tag"));
        }
        return switch (token) {
            case START_OBJECT -> mapping(mark, depth);
            case START_ARRAY -> sequence(mark, depth);
            default -> scalar(mark, style);
        };
    }

    private Node.Scalar scalar(Mark mark, Tokens.Style style) {
        String value = tokens.string();
        if (style.sign() == '"') {
            // Only an escape can hide something that the text itself was not already refused for.
            value.codePoints()
                    .filter(c -> c == '\r' || Hidden.is(c))
                    .findFirst()
                    .ifPresent(
                            c -> problems.add(new ParseProblem(Code.CONTROL_CHARACTER, mark, YamlText.codePoint(c))));
        }
        if (value.length() > LONGEST) {
            problems.add(new ParseProblem(Code.TOO_LONG, mark));
        }
        return new Node.Scalar(mark, value, style.isPlain());
    }

    private Node mapping(Mark mark, int depth) {
        List<Node.Entry> entries = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (JsonToken token = tokens.within(); token != JsonToken.END_OBJECT; token = tokens.within()) {
            Node.Scalar key = (Node.Scalar) node(token, depth + 1);
            Node value = node(tokens.within(), depth + 1);
            if (key.plain() && key.text().equals("<<")) {
                problems.add(new ParseProblem(Code.YAML_FEATURE, key.mark(), "merge"));
            } else if (!keys.add(key.text())) {
                problems.add(new ParseProblem(Code.DUPLICATE_KEY, key.mark(), key.text()));
            } else {
                entries.add(new Node.Entry(key, value));
            }
        }
        return new Node.Mapping(mark, entries);
    }

    private Node sequence(Mark mark, int depth) {
        List<Node> items = new ArrayList<>();
        for (JsonToken token = tokens.within(); token != JsonToken.END_ARRAY; token = tokens.within()) {
            items.add(node(token, depth + 1));
        }
        return new Node.Sequence(mark, items);
    }
}
