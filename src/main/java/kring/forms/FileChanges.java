package kring.forms;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kring.forms.typed.Value;

/** What the rows of a form change in one file. A key such as {@code measure/unit} leads down. */
public final class FileChanges {
    private final FormReading reading;
    private final boolean since;
    private final List<FormChange> changes = new ArrayList<>();

    FileChanges(FormReading reading, boolean since) {
        this.reading = reading;
        this.since = since;
    }

    /** So far. */
    public List<FormChange> all() {
        return List.copyOf(changes);
    }

    /** Puts a value at the end of a path. */
    public void put(List<String> path, Value value) {
        changes.add(new FormChange.Put(path, value));
    }

    /** Puts a value before all other changes. */
    public void putFirst(List<String> path, Value value) {
        changes.add(0, new FormChange.Put(path, value));
    }

    /** Takes away what stands at the end of a path. */
    public void remove(List<String> path) {
        changes.add(new FormChange.Remove(path));
    }

    /** Adds an item to a list. */
    public void add(List<String> path, Value.Fields item) {
        changes.add(new FormChange.Add(path, item));
    }

    /** Puts whatever changed in these fields of a row below a path; what was emptied is taken away, but for its words. */
    public void fields(FilledRow row, List<String> path, Collection<String> keys) {
        if (keys.contains("text") && row.changed("text") && row.isEmpty("text") && !since) {
            reading.refuse(row.entry("text"), "text-emptied");
        } else {
            keys.forEach(key -> field(row, key, below(path, key)));
        }
    }

    /** The same of all fields of the row. */
    public void fields(FilledRow row, List<String> path) {
        fields(row, path, row.fields().keySet());
    }

    /** Puts what changed in one field of a row at a path. */
    public void field(FilledRow row, String key, List<String> path) {
        if (!row.changed(key)) {
            return;
        }
        if (!row.isEmpty(key)) {
            reading.decoded(row, key).ifPresent(value -> put(path, value));
        } else if (!since) {
            remove(path);
        }
    }

    /** An item of a list by its path; emptied as a whole, it is taken away, unless there was nothing in it. */
    public void item(FilledRow row, List<String> path, Collection<String> keys) {
        if (!row.isEmpty()) {
            fields(row, path, keys);
        } else if (!since && keys.stream().anyMatch(row::changed)) {
            remove(path);
        }
    }

    /**
     * Adds what is filled in on an empty row to a list.
     *
     * @param id of the new item; an item without words gets none, and is refused
     * @return the id that it got
     */
    public Optional<String> added(FilledRow row, List<String> path, NewIds ids, String otherwise, List<String> keys) {
        if (row.isEmpty("text")) {
            reading.refuse(row.entry("text"), "no-text");
            return Optional.empty();
        }
        return reading.decoded(row, "text").map(text -> {
            String id = ids.of(text.text(), otherwise);
            add(path, item(row, new Value.Fields(Map.of("id", Value.bare(id))), keys));
            return id;
        });
    }

    /** The fields of a row in which something stands, behind those given. */
    public Value.Fields item(FilledRow row, Value.Fields first, List<String> keys) {
        Value.Fields item = first;
        for (String key : keys) {
            Optional<Value> value = row.isEmpty(key) ? Optional.empty() : reading.decoded(row, key);
            if (value.isPresent()) {
                item = item.with(List.of(key.split("/")), value.get());
            }
        }
        return item;
    }

    private static List<String> below(List<String> path, String key) {
        return Stream.concat(path.stream(), Stream.of(key.split("/"))).toList();
    }
}
