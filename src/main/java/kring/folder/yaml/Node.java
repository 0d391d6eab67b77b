package kring.folder.yaml;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A piece of a YAML document, with the place where it begins. */
public sealed interface Node {
    /** Where it begins. */
    Mark mark();

    /** A place in a file: line and column, both counted from 1; the column in characters as a person counts them. */
    record Mark(int line, int column) {
        /** Where a file begins. */
        public static final Mark START = new Mark(1, 1);
    }

    /** Keys with their values, in the order of the file. */
    record Mapping(Mark mark, List<Entry> entries) implements Node {
        public Mapping {
            entries = List.copyOf(entries);
        }

        /** A mapping that stands in no file yet. */
        public Mapping(List<Entry> entries) {
            this(Mark.START, entries);
        }

        /** The value under a key; empty when the key is not there, or has nothing behind it. */
        public Optional<Node> get(String key) {
            for (Entry entry : entries) {
                if (entry.key().text().equals(key)) {
                    return entry.value().isNothing() ? Optional.empty() : Optional.of(entry.value());
                }
            }
            return Optional.empty();
        }
    }

    /** One key with its value. */
    record Entry(Scalar key, Node value) {
        /** An entry that stands in no file yet. */
        public Entry(String key, Node value) {
            this(new Scalar(key, true), value);
        }
    }

    /** Items in order. */
    record Sequence(Mark mark, List<Node> items) implements Node {
        public Sequence {
            items = List.copyOf(items);
        }

        /** A list that stands in no file yet. */
        public Sequence(List<Node> items) {
            this(Mark.START, items);
        }
    }

    /**
     * A single value.
     *
     * @param text as it is spelled
     * @param plain whether it stands without quotes and not as a block, so that YAML may read it as a number
     */
    record Scalar(Mark mark, String text, boolean plain) implements Node {
        /** What stands where something is still to be filled in. */
        public static final String PLACEHOLDER = "…";

        private static final String NUMBER_BEGINS = "-+.0123456789";
        private static final Pattern DECIMAL =
                Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]{1,2})?");
        private static final Pattern RADIX = Pattern.compile("0o[0-7]+|0x[0-9a-fA-F]+");
        /** More digits than anyone writes down; beyond, a number is no longer cheap to compute with. */
        private static final int LONGEST_NUMBER = 40;

        /** A value that stands in no file yet. */
        public Scalar(String text, boolean plain) {
            this(Mark.START, text, plain);
        }

        /** Whether it only keeps a place, as a scaffold does for what is still to be filled in: nobody's words. */
        public boolean isPlaceholder() {
            return text.strip().equals(PLACEHOLDER);
        }

        /** Whether YAML's core schema reads it as true or false. */
        public boolean isTruth() {
            return plain
                    && switch (text) {
                        case "true", "True", "TRUE", "false", "False", "FALSE" -> true;
                        default -> false;
                    };
        }

        /** The number that YAML's core schema reads in it; empty when that is none, or one beyond reason. */
        public Optional<BigDecimal> number() {
            if (!plain
                    || text.isEmpty()
                    || text.length() > LONGEST_NUMBER
                    || NUMBER_BEGINS.indexOf(text.charAt(0)) < 0) {
                return Optional.empty();
            }
            if (DECIMAL.matcher(text).matches()) {
                return Optional.of(new BigDecimal(text));
            }
            return RADIX.matcher(text).matches()
                    ? Optional.of(new BigDecimal(new BigInteger(text.substring(2), text.charAt(1) == 'x' ? 16 : 8)))
                    : Optional.empty();
        }
    }

    /** Whether it is YAML's nothing: an empty place, {@code ~} or {@code null}. */
    default boolean isNothing() {
        return this instanceof Scalar scalar
                && scalar.plain()
                // Nearly all words are longer, and so are told apart at once.
                && scalar.text().length() <= 4
                && switch (scalar.text()) {
                    case "", "~", "null", "Null", "NULL" -> true;
                    default -> false;
                };
    }
}
