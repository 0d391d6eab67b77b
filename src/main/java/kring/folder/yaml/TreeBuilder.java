package kring.folder.yaml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    /** The letter of a drive before a single backslash; a line end there is nobody's folder. */
    private static final Pattern WINDOWS_PATH =
            Pattern.compile("(?<!\\p{L})[A-Za-z]:\\\\(?!n|u[0-9A-Fa-f]{4}|x[0-9A-Fa-f]{2}|[\\\\\"])");

    private final String text;
    private final List<ParseProblem> problems = new ArrayList<>();
    private final Tokens tokens;

    /** Where the first document ends; -1 before that is known, and once a second one was told of. */
    private int end = -1;

    private @Nullable TextMarks marks;

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
        // What was told of a quotation mark may well be why the parser went astray.
        if (problems.stream().noneMatch(problem -> problem.code() == Code.SYNTAX)) {
            problems.add(last);
        }
        return null;
    }

    private @Nullable Node document() {
        JsonToken token = tokens.next();
        if (token == null) {
            return null;
        }
        Node root = node(token, 1, false);
        end = tokens.end();
        for (token = tokens.next(); token != null; token = tokens.next()) {
            refuseFurther();
            node(token, 1, false);
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

    /**
     * @param item whether it is an item of a list, and no brackets stand around it
     */
    private Node node(JsonToken token, int depth, boolean item) {
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
        return token.isStructStart() ? collection(token, mark, depth, item) : scalar(mark, style, tokens.start());
    }

    /** What stands within brackets ends at them: a # right behind is none of YAML's remarks. */
    private Node collection(JsonToken token, Mark mark, int depth, boolean item) {
        boolean flow = tokens.isFlow();
        Node node = token == JsonToken.START_OBJECT
                ? mapping(mark, depth, new Repetition(!flow, item))
                : sequence(mark, depth);
        if (flow) {
            refuseBehind(tokens.end());
        }
        return node;
    }

    private void refuseBehind(int end) {
        if (text.startsWith("#", end)) {
            problems.add(new ParseProblem(Code.SYNTAX, marks().mark(end), "after-quotes"));
        }
    }

    private TextMarks marks() {
        marks = marks == null ? new TextMarks(text) : marks;
        return marks;
    }

    private Node.Scalar scalar(Mark mark, Tokens.Style style, int start) {
        String value = tokens.string();
        if (style.isQuoted() && !refused(mark, start, tokens.end()) && style.sign() == '"') {
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

    /** Refuses a quotation mark that a later line closes by chance, and a path of Windows that would lose its backslashes. */
    private boolean refused(Mark mark, int start, int end) {
        int known = problems.size();
        refuseBehind(end);
        String quoted = text.substring(start, end);
        Matcher path = WINDOWS_PATH.matcher(quoted);
        if (quoted.indexOf('\\') >= 0 && quoted.startsWith("\"") && path.find()) {
            problems.add(new ParseProblem(Code.SYNTAX, marks().mark(start + path.end()), "escape"));
        } else if (quoted.indexOf('\n') >= 0 && new Quotes(marks()).swallowsField(start, end - 1)) {
            problems.add(new ParseProblem(Code.SYNTAX, mark, "quote"));
        }
        return problems.size() > known;
    }

    private Node mapping(Mark mark, int depth, Repetition repetition) {
        List<Node.Entry> entries = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (JsonToken token = tokens.within(); token != JsonToken.END_OBJECT; token = tokens.within()) {
            Node.Scalar key = (Node.Scalar) node(token, depth + 1, false);
            Node value = node(tokens.within(), depth + 1, false);
            if (key.plain() && key.text().equals("<<")) {
                problems.add(new ParseProblem(Code.YAML_FEATURE, key.mark(), "merge"));
            } else if (!keys.add(key.text())) {
                repetition.of(key, entries.get(0).key()).ifPresent(problems::add);
            } else {
                entries.add(new Node.Entry(key, value));
            }
        }
        return new Node.Mapping(mark, entries);
    }

    private Node sequence(Mark mark, int depth) {
        List<Node> items = new ArrayList<>();
        for (JsonToken token = tokens.within(); token != JsonToken.END_ARRAY; token = tokens.within()) {
            items.add(node(token, depth + 1, !tokens.isFlow()));
        }
        return new Node.Sequence(mark, items);
    }

    /** Tells of keys that stand twice, and once of an item without its hyphen, whose keys all stand twice. */
    private static final class Repetition {
        private final boolean block;
        private final boolean item;
        private boolean told;

        private Repetition(boolean block, boolean item) {
            this.block = block;
            this.item = item;
        }

        private Optional<ParseProblem> of(Node.Scalar key, Node.Scalar first) {
            // A hyphen without its space is told of when the file is held against its schema.
            if (told || key.plain() && key.text().startsWith("-")) {
                return Optional.empty();
            }
            told = block
                    && key.text().equals(first.text())
                    && (item || key.text().equals("id"));
            if (!told) {
                return Optional.of(new ParseProblem(Code.DUPLICATE_KEY, key.mark(), key.text()));
            }
            // In a list without any hyphen it is the first that lacks.
            return Optional.of(new ParseProblem(Code.SYNTAX, item ? key.mark() : first.mark(), "no-hyphen"));
        }
    }
}
