package kring.folder.yaml;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kring.folder.yaml.Node.Mark;

/**
 * A piece of a document's text: from where to where it stands, so that it can be changed in place (DESIGN, Writing).
 * Places count characters of the text; a piece in block style ends where its last value does, so that remarks and blank
 * lines below belong to nobody.
 */
public sealed interface SyntaxNode {
    int start();

    int end();

    /** A mapping; in flow style it stands within braces. */
    record Mapping(int start, int end, boolean flow, List<Entry> all) implements SyntaxNode {
        public Optional<Entry> get(String key) {
            return all.stream().filter(field -> field.key().text().equals(key)).findFirst();
        }
    }

    /** A key with its value. */
    record Entry(Scalar key, SyntaxNode value) {
        public int end() {
            return Math.max(key.end(), value.end());
        }
    }

    /** A list; in flow style it stands within brackets. */
    record Sequence(int start, int end, boolean flow, List<SyntaxNode> all) implements SyntaxNode {
        /** An item by its id, or by its place, such as {@code #0}. */
        public Optional<SyntaxNode> get(String step) {
            return IntStream.range(0, all.size())
                    .filter(index -> step.equals("#" + index) || isCalled(all.get(index), step))
                    .mapToObj(all::get)
                    .findFirst();
        }

        private static boolean isCalled(SyntaxNode item, String id) {
            return item instanceof Mapping fields
                    && fields.get("id")
                            .filter(field -> field.value() instanceof Scalar word
                                    && word.text().equals(id))
                            .isPresent();
        }
    }

    /** A single value; one with a header (a | or a >) begins there. */
    record Scalar(Mark mark, int start, int end, String text, boolean plain, boolean header) implements SyntaxNode {}

    /** Whether there is nothing in it yet. */
    default boolean isEmpty() {
        if (this instanceof Scalar word) {
            return new Node.Scalar(word.text(), word.plain()).isNothing();
        }
        return this instanceof Mapping fields
                ? fields.all().isEmpty()
                : ((Sequence) this).all().isEmpty();
    }
}
