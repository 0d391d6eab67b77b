package kring.forms.typed;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a form writes into a file. */
public sealed interface Value {
    /** In words, as it is told. */
    String text();

    /**
     * One value.
     *
     * @param bare whether it is a number, a day, a truth or an id, and not words
     */
    record Single(String text, boolean bare) implements Value {}

    /** A short list, such as tags. */
    record Several(List<Single> all) implements Value {
        public Several {
            all = List.copyOf(all);
        }

        @Override
        public String text() {
            return all.stream().map(Single::text).collect(Collectors.joining(", "));
        }
    }

    /** A list of items. */
    record Items(List<Fields> all) implements Value {
        public Items {
            all = List.copyOf(all);
        }

        @Override
        public String text() {
            return all.stream().map(Fields::text).collect(Collectors.joining("; "));
        }
    }

    /** Values by their keys, in the order in which they are written. */
    record Fields(Map<String, Value> byKey) implements Value {
        public Fields {
            byKey = Collections.unmodifiableMap(new LinkedHashMap<>(byKey));
        }

        @Override
        public String text() {
            return byKey.values().stream().map(Value::text).collect(Collectors.joining(", "));
        }

        /** One field that is a number, a day, a truth or an id. */
        public static Fields of(String key, String bare) {
            return new Fields(Map.of(key, Value.bare(bare)));
        }

        /** With one more of that kind; without one where there is none. */
        public Fields with(String key, @Nullable String bare) {
            return bare == null ? this : with(List.of(key), Value.bare(bare));
        }

        /** With a value at the end of a path of keys; those in between are made. */
        public Fields with(List<String> path, Value value) {
            Map<String, Value> fields = new LinkedHashMap<>(byKey);
            String key = path.get(0);
            Value inner = path.size() == 1 ? value : below(fields.get(key)).with(path.subList(1, path.size()), value);
            fields.put(key, inner);
            return new Fields(fields);
        }

        private static Fields below(@Nullable Value value) {
            return value instanceof Fields fields ? fields : new Fields(Map.of());
        }
    }

    /** Words. */
    static Single words(String text) {
        return new Single(text, false);
    }

    /** A number, a day, a truth or an id. */
    static Single bare(String text) {
        return new Single(text, true);
    }
}
