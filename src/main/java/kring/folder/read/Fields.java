package kring.folder.read;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kring.folder.yaml.Node;
import kring.model.Day;
import kring.model.Id;
import kring.model.Kebab;
import kring.model.Period;

/** The keys of one mapping, each asked for by name and type; what is not there or does not fit is null. */
final class Fields {
    private final Node.Mapping mapping;
    private final Soundness soundness;
    private final Set<String> asked = new HashSet<>();

    private Fields(Node.Mapping mapping, Soundness soundness) {
        this.mapping = mapping;
        this.soundness = soundness;
    }

    /** Reads a mapping; null where the node is none. Keys that the reading does not ask for are amiss. */
    static <T> T read(Node node, Soundness soundness, Function<Fields, T> reading) {
        if (!(node instanceof Node.Mapping mapping)) {
            soundness.amiss();
            return null;
        }
        Fields fields = new Fields(mapping, soundness);
        T result = reading.apply(fields);
        if (!mapping.entries().stream()
                .allMatch(entry -> fields.asked.contains(entry.key().text()))) {
            soundness.amiss();
        }
        return result;
    }

    /** Reads the items of a list; those that are no mappings are left out. */
    static <T> List<T> readAll(Node node, Soundness soundness, Function<Fields, T> reading) {
        return items(node, soundness).stream()
                .map(item -> read(item, soundness, reading))
                .filter(Objects::nonNull)
                .toList();
    }

    /** Notes which of the keys are missing. */
    void require(String... keys) {
        if (!Stream.of(keys).allMatch(key -> mapping.get(key).isPresent())) {
            soundness.amiss();
        }
    }

    String text(String key) {
        return scalar(key).map(Node.Scalar::text).orElse(null);
    }

    String id(String key) {
        return fitting(key, scalar -> Optional.of(scalar.text()).filter(Id::valid));
    }

    LocalDate day(String key) {
        return fitting(key, Fields::day);
    }

    /** All days that a written date may mean. */
    Period period(String key) {
        return fitting(key, scalar -> Period.parse(scalar.text()));
    }

    LocalDate date(String key) {
        return fitting(key, scalar -> Day.date(scalar.text()));
    }

    String time(String key) {
        return fitting(
                key,
                scalar -> Optional.of(scalar.text()).filter(text -> text.matches("([01][0-9]|2[0-3]):[0-5][0-9]")));
    }

    Boolean truth(String key) {
        return fitting(
                key,
                scalar -> Optional.of(scalar).filter(Node.Scalar::isTruth).map(truth -> Boolean.valueOf(truth.text())));
    }

    boolean isTrue(String key) {
        return Boolean.TRUE.equals(truth(key));
    }

    BigDecimal number(String key, String least, String most) {
        return fitting(key, scalar -> scalar.number().filter(number -> within(number, least, most)));
    }

    Integer whole(String key, int least, int most) {
        return fitting(key, scalar -> wholeNumber(scalar, least, most));
    }

    <E extends Enum<E>> E word(String key, Class<E> type) {
        return fitting(key, scalar -> constant(scalar.text(), type));
    }

    List<String> texts(String key) {
        return items(key).stream()
                .map(item -> scalar(item).map(Node.Scalar::text).orElse(null))
                .filter(Objects::nonNull)
                .toList();
    }

    List<String> ids(String key) {
        return items(key).stream()
                .map(item ->
                        fitting(item, scalar -> Optional.of(scalar.text()).filter(text -> isTextId(scalar)), soundness))
                .filter(Objects::nonNull)
                .toList();
    }

    <T> T object(String key, Function<Fields, T> reading) {
        return value(key).map(node -> read(node, soundness, reading)).orElse(null);
    }

    <T> List<T> list(String key, Function<Fields, T> reading) {
        return value(key).map(node -> readAll(node, soundness, reading)).orElse(List.of());
    }

    /** A mapping by id, read entry by entry; an entry with nothing behind it is read as an empty one. */
    <T> SortedMap<String, T> byId(String key, Function<Fields, T> reading) {
        SortedMap<String, T> result = new TreeMap<>();
        for (Node.Entry entry : entries(key)) {
            Node value =
                    entry.value().isNothing() ? new Node.Mapping(entry.value().mark(), List.of()) : entry.value();
            T read = read(value, soundness, reading);
            if (!isTextId(entry.key())) {
                soundness.amiss();
            } else if (read != null) {
                result.put(entry.key().text(), read);
            }
        }
        return result;
    }

    /** A mapping of scalars; keys and values that do not fit are left out. */
    <K, V> Map<K, V> scalars(
            String key, Function<Node.Scalar, Optional<K>> keys, Function<Node.Scalar, Optional<V>> values) {
        return map(key, keys, node -> scalar(node).flatMap(values));
    }

    /** A mapping; keys and values that do not fit are left out. */
    <K, V> Map<K, V> map(String key, Function<Node.Scalar, Optional<K>> keys, Function<Node, Optional<V>> values) {
        return entries(key).stream()
                .filter(entry -> fits(keys.apply(entry.key()).isPresent())
                        && !entry.value().isNothing())
                .map(entry -> Map.entry(keys.apply(entry.key()), values.apply(entry.value())))
                .filter(pair -> fits(pair.getValue().isPresent()))
                .collect(Collectors.toMap(
                        pair -> pair.getKey().orElseThrow(),
                        pair -> pair.getValue().orElseThrow(),
                        (first, second) -> first));
    }

    static Optional<String> anId(Node.Scalar scalar) {
        return isTextId(scalar) ? Optional.of(scalar.text()) : Optional.empty();
    }

    /** A year without quotes is a number to YAML, however that is spelled. */
    private static Optional<LocalDate> day(Node.Scalar scalar) {
        return scalar.number().isPresent()
                ? wholeNumber(scalar, 1000, 9999).flatMap(year -> Day.parse(Integer.toString(year)))
                : Day.parse(scalar.text());
    }

    static Optional<Integer> wholeNumber(Node.Scalar scalar, int least, int most) {
        return scalar.number()
                .filter(number -> number.stripTrailingZeros().scale() <= 0)
                .filter(number -> within(number, Integer.toString(least), Integer.toString(most)))
                .map(BigDecimal::intValueExact);
    }

    static <E extends Enum<E>> Optional<E> constant(String word, Class<E> type) {
        return Stream.of(type.getEnumConstants())
                .filter(constant -> Kebab.of(constant).equals(word))
                .findFirst();
    }

    private static boolean isTextId(Node.Scalar scalar) {
        return Id.valid(scalar.text());
    }

    private static boolean within(BigDecimal number, String least, String most) {
        return number.compareTo(new BigDecimal(least)) >= 0 && number.compareTo(new BigDecimal(most)) <= 0;
    }

    private Optional<Node> value(String key) {
        asked.add(key);
        return mapping.get(key);
    }

    private Optional<Node.Scalar> scalar(String key) {
        return value(key).flatMap(this::scalar);
    }

    private Optional<Node.Scalar> scalar(Node node) {
        if (fits(node instanceof Node.Scalar && !node.isNothing())) {
            return Optional.of((Node.Scalar) node);
        }
        return Optional.empty();
    }

    private <T> T fitting(String key, Function<Node.Scalar, Optional<T>> reading) {
        return value(key).map(node -> fitting(node, reading, soundness)).orElse(null);
    }

    private static <T> T fitting(Node node, Function<Node.Scalar, Optional<T>> reading, Soundness soundness) {
        Optional<T> read = node instanceof Node.Scalar scalar ? reading.apply(scalar) : Optional.empty();
        if (read.isEmpty()) {
            soundness.amiss();
        }
        return read.orElse(null);
    }

    private List<Node> items(String key) {
        return value(key).map(node -> items(node, soundness)).orElse(List.of());
    }

    private static List<Node> items(Node node, Soundness soundness) {
        if (node instanceof Node.Sequence sequence) {
            return sequence.items();
        }
        soundness.amiss();
        return List.of();
    }

    private List<Node.Entry> entries(String key) {
        Optional<Node> value = value(key);
        if (value.isEmpty()) {
            return List.of();
        }
        return fits(value.get() instanceof Node.Mapping) ? ((Node.Mapping) value.get()).entries() : List.of();
    }

    private boolean fits(boolean fitting) {
        if (!fitting) {
            soundness.amiss();
        }
        return fitting;
    }
}
