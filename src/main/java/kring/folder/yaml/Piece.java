package kring.folder.yaml;

import java.util.List;
import java.util.Optional;

/**
 * A piece of a document's text: from where to where it stands, so that it can be changed in place (DESIGN, Writing).
 * Places count characters of the text; a piece in block style ends where its last value does, so that remarks and blank
 * lines below belong to nobody.
 */
public sealed interface Piece {
    int start();

    int end();

    /** A mapping; in flow style it stands within braces. */
    record Fields(int start, int end, boolean flow, List<Field> all) implements Piece {
        public Optional<Field> get(String key) {
            return all.stream().filter(field -> field.key().text().equals(key)).findFirst();
        }
    }

    /** A key with its value. */
    record Field(Word key, Piece value) {
        public int end() {
            return Math.max(key.end(), value.end());
        }
    }

    /** A list; in flow style it stands within brackets. */
    record Items(int start, int end, boolean flow, List<Piece> all) implements Piece {
        public Optional<Piece> get(String id) {
            return all.stream()
                    .filter(item -> item instanceof Fields fields
                            && fields.get("id")
                                    .filter(field -> field.value() instanceof Word word
                                            && word.text().equals(id))
                                    .isPresent())
                    .findFirst();
        }
    }

    /** A single value; one with a header (a | or a >) begins there. */
    record Word(Mark mark, int start, int end, String text, boolean plain, boolean header) implements Piece {}

    /** Whether there is nothing in it yet. */
    default boolean isEmpty() {
        if (this instanceof Word word) {
            return new Node.Scalar(Mark.START, word.text(), word.plain()).isNothing();
        }
        return this instanceof Fields fields
                ? fields.all().isEmpty()
                : ((Items) this).all().isEmpty();
    }
}
