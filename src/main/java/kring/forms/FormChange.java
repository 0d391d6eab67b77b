package kring.forms;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** One thing that a filled form changes in a check-in; a path leads down by keys, and by the ids of items. */
public sealed interface FormChange {
    /** Where in the file it is, by keys and by the ids of items. */
    List<String> path();

    /** What it writes. */
    Collection<Value> values();

    /**
     * A value as it is written down.
     *
     * @param bare whether it is a number, a day, a truth or an id, and not words
     */
    record Value(String text, boolean bare) {}

    /** A value is put at the end of a path. */
    record Put(List<String> path, Value value) implements FormChange {
        @Override
        public Collection<Value> values() {
            return List.of(value);
        }
    }

    /** What was there is taken away. */
    record Remove(List<String> path) implements FormChange {
        @Override
        public Collection<Value> values() {
            return List.of();
        }
    }

    /** A list gets one item more. */
    record Add(List<String> path, Map<String, Value> item) implements FormChange {
        @Override
        public Collection<Value> values() {
            return item.values();
        }
    }
}
