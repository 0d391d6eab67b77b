package kring.forms.venture;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import kring.forms.FileChanges;
import kring.forms.typed.Value;

/** Who comes to take part in a venture by what a form says, each written down at once with all that is theirs. */
final class NewMembers {
    private static final Value.Fields NOTHING = new Value.Fields(Map.of());

    private final SortedMap<String, ?> known;
    private final Map<String, Value.Fields> joined = new LinkedHashMap<>();

    NewMembers(SortedMap<String, ?> known) {
        this.known = known;
    }

    /** Somebody joins in a role. */
    void join(String member, Value.Fields role) {
        joined.put(member, role);
    }

    /** Adds to what somebody puts in or gets back, who joins by that if need be. */
    void add(FileChanges file, String member, String list, Value.Fields item) {
        if (known.containsKey(member)) {
            file.add(List.of("members", member, list), item);
            return;
        }
        Value.Fields all = joined.getOrDefault(member, NOTHING);
        Stream<Value.Fields> before =
                all.byKey().get(list) instanceof Value.Items items ? items.all().stream() : Stream.empty();
        joined.put(
                member,
                all.with(
                        List.of(list),
                        new Value.Items(Stream.concat(before, Stream.of(item)).toList())));
    }

    /** Writes them down; of whom nothing is said, that they do not use it. */
    void write(FileChanges file) {
        joined.forEach((member, all) ->
                file.put(List.of("members", member), all.byKey().isEmpty() ? Value.Fields.of("user", "false") : all));
    }
}
