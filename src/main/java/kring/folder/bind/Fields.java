package kring.folder.bind;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import kring.folder.yaml.Node;
import kring.model.value.Legible;
import kring.model.value.Period;
import kring.model.value.Quarter;
import org.jspecify.annotations.Nullable;

/** The keys of one mapping, each asked for by name and type; what is not there or does not fit is null. */
final class Fields {
    private final Node.Mapping mapping;
    private final Validity validity;
    private final Set<String> asked = new HashSet<>();

    private Fields(Node.Mapping mapping, Validity validity) {
        this.mapping = mapping;
        this.validity = validity;
    }

    /** Reads a mapping; null where the node is none. Keys that the reading does not ask for make the file invalid. */
    static <T> @Nullable T read(Node node, Validity validity, Function<Fields, T> reading) {
        if (!(node instanceof Node.Mapping mapping)) {
            validity.reject();
            return null;
        }
        Fields fields = new Fields(mapping, validity);
        T result = reading.apply(fields);
        for (Node.Entry entry : mapping.entries()) {
            fields.fits(fields.asked.contains(entry.key().text()));
        }
        return result;
    }

    /** Reads the items of a list; those that are no mappings are left out. */
    static <T> List<T> readAll(Node node, Validity validity, Function<Fields, T> reading) {
        if (!(node instanceof Node.Sequence sequence)) {
            validity.reject();
            return List.of();
        }
        List<T> all = new ArrayList<>();
        for (Node item : sequence.items()) {
            T read = read(item, validity, reading);
            if (read != null) {
                all.add(read);
            }
        }
        return List.copyOf(all);
    }

    /** Notes which of the keys are missing. */
    void require(String... keys) {
        for (String key : keys) {
            fits(mapping.get(key).isPresent());
        }
    }

    /**
     * What a record cannot be without. It is null all the same while a file is read that lacks it: that file is invalid, and
     * only the rules, which ask for null, see what was read of it.
     */
    @SuppressWarnings("NullAway") // Null in an invalid file only, of which no more is made than findings.
    static <T> T required(@Nullable T value) {
        return value;
    }

    /** Prose, as it is spelled: a phone number need not stand in quotes. */
    @Nullable
    String text(String key) {
        return words(key, null, text -> true);
    }

    /** A name, in which people see all there is, and that there is something; the other while it is to be filled in. */
    @Nullable
    String name(String key, @Nullable String otherwise) {
        return words(key, otherwise, text -> Legible.shows(text) && isPlain(text));
    }

    /** A few words in which people see all there is. */
    @Nullable
    String label(String key) {
        return words(key, null, Fields::isPlain);
    }

    /** Prose that may not be left blank; the other while it is to be filled in. */
    @Nullable
    String requiredText(String key, @Nullable String otherwise) {
        return words(key, otherwise, Legible::shows);
    }

    /** What somebody wrote; a place that is still to be filled in is nobody's words. */
    private @Nullable String words(String key, @Nullable String otherwise, Predicate<String> allowed) {
        Node node = asked(key);
        if (node instanceof Node.Scalar scalar && scalar.isPlaceholder()) {
            return otherwise;
        }
        return node == null ? null : fitting(spelled(node).filter(allowed));
    }

    @Nullable
    String id(String key) {
        return value(key, Scalars::id);
    }

    @Nullable
    LocalDate day(String key) {
        return value(key, Scalars::day);
    }

    /** All days that a written date may mean. */
    @Nullable
    Period period(String key) {
        return value(key, Scalars::period);
    }

    @Nullable
    LocalDate date(String key) {
        return value(key, Scalars::date);
    }

    @Nullable
    Quarter quarter(String key) {
        return value(key, Scalars::quarter);
    }

    @Nullable
    String time(String key) {
        return value(key, Scalars::time);
    }

    boolean isTrue(String key) {
        return Boolean.TRUE.equals(truth(key));
    }

    @Nullable
    Boolean truth(String key) {
        return value(key, Scalars::truth);
    }

    @Nullable
    BigDecimal number(String key, String least, String most) {
        return value(key, scalar -> Scalars.number(scalar, new BigDecimal(least), new BigDecimal(most)));
    }

    @Nullable
    Integer whole(String key, int least, int most) {
        return value(key, scalar -> Scalars.whole(scalar, least, most));
    }

    <E extends Enum<E>> @Nullable E word(String key, Class<E> type) {
        return value(key, scalar -> Scalars.word(scalar, type));
    }

    List<String> labels(String key) {
        return items(key, node -> spelled(node).filter(Fields::isPlain)).stream()
                .filter(label -> !new Node.Scalar(label, true).isPlaceholder())
                .toList();
    }

    List<String> ids(String key) {
        return items(key, node -> ofScalar(node, Scalars::id));
    }

    <T> @Nullable T object(String key, Function<Fields, T> reading) {
        Node node = asked(key);
        return node == null ? null : read(node, validity, reading);
    }

    <T> List<T> list(String key, Function<Fields, T> reading) {
        Node node = asked(key);
        return node == null ? List.of() : readAll(node, validity, reading);
    }

    /** A mapping by id, read entry by entry; an entry with nothing behind it is read as an empty one. */
    <T> SortedMap<String, T> byId(String key, Function<Fields, T> reading) {
        SortedMap<String, T> result = new TreeMap<>();
        for (Node.Entry entry : entries(key)) {
            Node value =
                    entry.value().isNothing() ? new Node.Mapping(entry.value().mark(), List.of()) : entry.value();
            T read = read(value, validity, reading);
            if (fits(Scalars.id(entry.key()).isPresent()) && read != null) {
                result.put(entry.key().text(), read);
            }
        }
        return result;
    }

    /** A mapping of scalars; keys and values that do not fit are left out. */
    <K, V> Map<K, V> scalars(
            String key, Function<Node.Scalar, Optional<K>> keys, Function<Node.Scalar, Optional<V>> values) {
        return map(key, keys, node -> ofScalar(node, values));
    }

    /** A mapping; keys and values that do not fit are left out, and so are keys with nothing behind them. */
    <K, V> Map<K, V> map(String key, Function<Node.Scalar, Optional<K>> keys, Function<Node, Optional<V>> values) {
        Map<K, V> map = new HashMap<>();
        for (Node.Entry entry : entries(key)) {
            K word = fitting(keys.apply(entry.key()));
            V value = word == null || entry.value().isNothing() ? null : fitting(values.apply(entry.value()));
            if (word != null && value != null) {
                map.putIfAbsent(word, value);
            }
        }
        return map;
    }

    /** A list of words as they are spelled; empty where it is something else. */
    static Optional<List<String>> words(Node node) {
        if (!(node instanceof Node.Sequence sequence)) {
            return Optional.empty();
        }
        List<String> words = sequence.items().stream()
                .flatMap(item -> spelled(item).stream())
                .toList();
        return words.size() == sequence.items().size() ? Optional.of(words) : Optional.empty();
    }

    private static boolean isPlain(String text) {
        return Legible.invisible(text).isEmpty();
    }

    private static Optional<String> spelled(Node node) {
        return node instanceof Node.Scalar scalar && !node.isNothing() ? Optional.of(scalar.text()) : Optional.empty();
    }

    private static <T> Optional<T> ofScalar(Node node, Function<Node.Scalar, Optional<T>> reading) {
        return node instanceof Node.Scalar scalar ? reading.apply(scalar) : Optional.empty();
    }

    private <T> @Nullable T value(String key, Function<Node.Scalar, Optional<T>> reading) {
        Node node = asked(key);
        return node == null ? null : fitting(ofScalar(node, reading));
    }

    private <T> List<T> items(String key, Function<Node, Optional<T>> reading) {
        List<T> items = new ArrayList<>();
        Node node = asked(key);
        if (node != null && fits(node instanceof Node.Sequence)) {
            for (Node item : ((Node.Sequence) node).items()) {
                T read = fitting(reading.apply(item));
                if (read != null) {
                    items.add(read);
                }
            }
        }
        return List.copyOf(items);
    }

    private List<Node.Entry> entries(String key) {
        Node node = asked(key);
        return node != null && fits(node instanceof Node.Mapping) ? ((Node.Mapping) node).entries() : List.of();
    }

    private @Nullable Node asked(String key) {
        asked.add(key);
        return mapping.get(key).orElse(null);
    }

    private <T> @Nullable T fitting(Optional<T> read) {
        fits(read.isPresent());
        return read.orElse(null);
    }

    private boolean fits(boolean fitting) {
        if (!fitting) {
            validity.reject();
        }
        return fitting;
    }
}
