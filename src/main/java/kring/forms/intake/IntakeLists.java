package kring.forms.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kring.forms.FileChanges;
import kring.forms.FilledRow;
import kring.forms.FormFields;
import kring.forms.FormReading;
import kring.forms.KnownIds;
import kring.forms.NewIds;
import kring.forms.typed.Value;

/** What an intake form changes in the lists of a member's file. */
final class IntakeLists {
    /** In the order in which a file has them, on whichever of the two parts they are asked. */
    private static final List<String> PLAN = List.of(
            "agenda",
            "horizon",
            "text",
            "measure/unit",
            "measure/baseline",
            "measure/target",
            "due",
            "lead",
            "why",
            "parent",
            "tags",
            "visibility");

    private static final List<String> NEED =
            List.of("kind", "tags", "text", "horizon", "urgency", "ambition", "visibility");
    private static final List<String> OFFER =
            List.of("kind", "tags", "text", "terms", "capacity", "until", "visibility");
    private static final List<String> ACHIEVEMENT = List.of("text", "date", "tags", "evidence");
    /** The fields in which an ambition is chosen. */
    private static final Set<String> REFERENCES = Set.of("parent", "ambition");

    private final FormReading form;
    private final FileChanges file;
    private final boolean since;
    private final UsedItems used;
    private final NewIds ids;
    private final Map<String, String> newPlans = new HashMap<>();
    private final Set<String> removed = new HashSet<>();
    private final ServedPlans served;

    IntakeLists(FormReading form, IntakeQuestions asked, String member, FileChanges file, boolean since) {
        this.form = form;
        this.file = file;
        this.since = since;
        this.used = new UsedItems(asked.snapshot(), member);
        this.ids = new NewIds(KnownIds.of(asked.snapshot(), member));
        this.served = new ServedPlans(form);
    }

    void look() {
        name();
        list(IntakeList.PLANS, PLAN);
        list(IntakeList.NEEDS, NEED);
        list(IntakeList.OFFERS, OFFER);
        list(IntakeList.ACHIEVEMENTS, ACHIEVEMENT);
        served.look();
    }

    /** Before anything refers to them: which ambitions are new, and which are gone. */
    private void name() {
        for (FilledRow row : form.part(IntakeList.PLANS.part())) {
            if (row.isNew() && !row.isEmpty("text")) {
                row.given("text").ifPresent(text -> newPlans.put(row.code(), ids.of(text.text(), "ambition")));
            } else if (!since && rows(IntakeList.PLANS, row).allMatch(FilledRow::isEmpty)) {
                removed.add(row.code());
            }
        }
    }

    private void list(IntakeList list, List<String> keys) {
        form.known(list.part()).forEach(row -> known(list, row, keys));
        if (list == IntakeList.PLANS) {
            form.known(PlanParts.MEASURES);
        }
        for (FilledRow row : form.part(list.part())) {
            if (row.isNew() && rows(list, row).anyMatch(one -> !one.isEmpty())) {
                added(list, row, keys);
            }
        }
    }

    /** What is asked of an item: on ambitions there are two parts. */
    private Stream<FilledRow> rows(IntakeList list, FilledRow row) {
        return list == IntakeList.PLANS
                ? Stream.concat(
                        Stream.of(row),
                        form.part(PlanParts.MEASURES).stream()
                                .filter(one -> one.code().equals(row.code())))
                : Stream.of(row);
    }

    private void known(IntakeList list, FilledRow row, List<String> keys) {
        List<String> path = List.of(list.key(), row.code());
        if (!since && rows(list, row).allMatch(FilledRow::isEmpty)) {
            if (used.has(list, row.code())) {
                form.refuse(row.entry("text"), "in-use", list.key());
            } else {
                file.remove(path);
            }
        } else if (!since && row.isEmpty("text") && row.changed("text")) {
            form.refuse(row.entry("text"), "no-text");
        } else if (isWhole(list, row)) {
            keys.forEach(key -> rows(list, row).forEach(one -> change(one, path, key)));
        }
    }

    private void change(FilledRow row, List<String> path, String key) {
        if (!REFERENCES.contains(key)) {
            file.fields(row, path, List.of(key));
            return;
        }
        if (!row.entries().containsKey(key)) {
            return;
        }
        Optional<Value> plan = row.isEmpty(key) ? Optional.empty() : plan(row, key);
        served.add(row, key, row.code(), plan);
        List<String> below = Stream.concat(path.stream(), Stream.of(key)).toList();
        if (row.changed(key)) {
            plan.ifPresent(value -> file.put(below, value));
            if (row.isEmpty(key) && !since) {
                file.remove(below);
            }
        }
    }

    private void added(IntakeList list, FilledRow row, List<String> keys) {
        boolean whole = isWhole(list, row);
        if (row.isEmpty("text")) {
            form.refuse(row.entry("text"), "no-text");
        }
        if (!whole || row.isEmpty("text")) {
            return;
        }
        Optional<Value> text = row.given("text");
        String id = list == IntakeList.PLANS
                ? newPlans.get(row.code())
                : text.map(words -> ids.of(words.text(), list.otherwise())).orElse(null);
        Value.Fields item = Value.Fields.of("id", id == null ? list.otherwise() : id);
        List<FilledRow> rows = rows(list, row).toList();
        for (String key : keys) {
            for (FilledRow one : rows) {
                item = with(item, one, key, Objects.requireNonNullElse(id, ""));
            }
        }
        file.add(List.of(list.key()), item);
    }

    private Value.Fields with(Value.Fields item, FilledRow row, String key, String id) {
        if (!REFERENCES.contains(key) || row.isEmpty(key)) {
            return file.item(row, item, List.of(key));
        }
        Optional<Value> plan = plan(row, key);
        served.add(row, key, id, plan);
        return plan.map(value -> item.with(List.of(key), value)).orElse(item);
    }

    /** The ambition that is chosen in a field. */
    private Optional<Value> plan(FilledRow row, String key) {
        Optional<Value> chosen = form.decoded(row, key);
        if (chosen.isEmpty()) {
            return chosen;
        }
        String code = chosen.get().text();
        String id = code.startsWith(FormFields.NEW) ? newPlans.get(code) : removed.contains(code) ? null : code;
        if (id == null) {
            form.refuse(row.entry(key), "empty-plan", row.entry(key).value().shown());
            return Optional.empty();
        }
        return Optional.of(Value.bare(id));
    }

    /** An ambition has an agenda and a horizon. */
    private boolean isWhole(IntakeList list, FilledRow row) {
        if (list != IntakeList.PLANS || since && !row.isNew()) {
            return true;
        }
        List<String> missing = new ArrayList<>(List.of("agenda", "horizon"));
        missing.removeIf(key -> !row.isEmpty(key));
        missing.forEach(key -> form.refuse(row.entry(key), "ambition-needs", row.title(key)));
        return missing.isEmpty();
    }
}
