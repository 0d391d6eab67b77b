package kring.forms;

import java.util.List;
import kring.forms.typed.Value;

/** One thing that a filled form changes in a file; a path leads down by keys, by the ids of items, or by {@code #3}. */
public sealed interface FormChange {
    /** Where in the file it is. */
    List<String> path();

    /** A value is put at the end of a path. */
    record Put(List<String> path, Value value) implements FormChange {}

    /** What was there is taken away. */
    record Remove(List<String> path) implements FormChange {}

    /** A list gets one item more. */
    record Add(List<String> path, Value.Fields item) implements FormChange {}
}
