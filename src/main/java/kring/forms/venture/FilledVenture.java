package kring.forms.venture;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import kring.forms.Answers;
import kring.forms.FileChanges;
import kring.forms.FilledRow;
import kring.forms.FilledRows;
import kring.forms.FormReading;
import kring.forms.typed.Value;
import kring.model.FileNames;
import kring.model.Venture;
import kring.model.Venture.Stage;
import kring.model.value.Kebab;

/** What a venture form that came back says: a new venture, or what changed of one that has a file (METHOD d, Forms). */
public final class FilledVenture {
    private static final List<String> WHOLE =
            List.of("name", "stage", "since", "different", "lead", "tags", BusinessParts.ARCHETYPE);
    private static final List<String> ROLE = List.of("role", "user");
    private static final List<String> GATE = List.of("date", "note");

    private final FormReading form;
    private final VentureQuestions asked;
    private final FileChanges file;
    private final boolean since;
    private final NewMembers joining;
    private final Set<String> gone = new HashSet<>();

    private FilledVenture(FormReading form, VentureQuestions asked, boolean since) {
        this.form = form;
        this.asked = asked;
        this.file = form.in(FileNames.venture(asked.id()));
        this.joining = new NewMembers(asked.members());
        this.since = since;
    }

    /**
     * What changes, what cannot be taken over, and what has to be read by a person.
     *
     * @param since whether the file was changed since the form was made; then nobody emptied what is empty on it
     * @param shownOtherwise whether the form showed other words than one made now
     */
    public static Answers read(FilledRows rows, VentureQuestions asked, boolean since, boolean shownOtherwise) {
        FormReading form = new FormReading(rows, since);
        List<FilledRow> all = rows.all();
        if (asked.blank() && asked.venture() != null) {
            known(form, all, asked.venture(), asked.id());
        } else if (!asked.blank() || !all.stream().allMatch(FilledRow::isEmpty)) {
            new FilledVenture(form, asked, since).look();
        }
        return form.answers(shownOtherwise);
    }

    /** A blank form of a venture that is there already may say what the circle has, and nothing else. */
    private static void known(FormReading form, List<FilledRow> rows, Venture venture, String id) {
        boolean same = rows.stream()
                .noneMatch(
                        row -> row.fields().keySet().stream().anyMatch(key -> !row.isEmpty(key) && row.changed(key)));
        if (!same) {
            form.known(WholeParts.VENTURE)
                    .forEach(row -> form.refuse(row.entry("name"), "known-venture", venture.name(), id));
        }
    }

    private void look() {
        form.known(WholeParts.VENTURE).forEach(this::whole);
        members();
        ItemChanges items = new ItemChanges(form, file, joining, since);
        items.look(
                MemberParts.CONTRIBUTIONS,
                "contributes",
                List.of("kind", "text", "amount", "unit", "share"),
                kept(Listed.contributions(asked)));
        items.look(
                MemberParts.RETURNS,
                "returns",
                List.of("kind", "text", "unit", "expected", "realised"),
                kept(Listed.returns(asked)));
        joining.write(file);
        new FilledBusiness(form, file, since).look();
        form.known(WholeParts.GATES).forEach(this::gate);
        items.look(WholeParts.STEPS, "steps", List.of("date", "text"), Listed.steps(asked));
    }

    /** Without what belongs to members who leave it with all that they have. */
    private <T> List<Listed<T>> kept(List<Listed<T>> items) {
        List<Listed<T>> kept = new ArrayList<>(items);
        kept.removeIf(item -> gone.contains(String.valueOf(item.member())));
        return kept;
    }

    private void whole(FilledRow row) {
        Map.of("name", "venture-name", "stage", "venture-stage").forEach((key, code) -> {
            boolean needed = asked.blank() ? key.equals("name") : !since;
            if (needed && row.isEmpty(key)) {
                form.refuse(row.entry(key), code);
            }
        });
        if (asked.blank() || since || !row.isEmpty("name") && !row.isEmpty("stage")) {
            file.fields(row, List.of(), WHOLE);
        }
    }

    private void members() {
        Set<String> seen = new HashSet<>();
        for (FilledRow row : form.known(MemberParts.MEMBERS)) {
            seen.add(row.code());
            List<String> path = List.of("members", row.code());
            if (row.isEmpty() && !since) {
                leave(row, path);
            } else if (row.changed("who") && !(since && row.isEmpty("who"))) {
                form.refuse(row.entry("who"), "venture-who");
            } else {
                file.fields(row, path, ROLE);
            }
        }
        for (FilledRow row : form.added(MemberParts.MEMBERS)) {
            if (row.isEmpty("who")) {
                form.refuse(row.entry("who"), "no-who");
                continue;
            }
            form.decoded(row, "who").map(Value::text).ifPresent(who -> {
                if (seen.add(who)) {
                    join(row, who);
                } else {
                    form.refuse(row.entry("who"), "who-twice");
                }
            });
        }
    }

    /** A member leaves with what is put in and got back, when that is no longer on the form. */
    private void leave(FilledRow row, List<String> path) {
        boolean left = Stream.of(MemberParts.CONTRIBUTIONS, MemberParts.RETURNS)
                .flatMap(part -> form.part(part).stream())
                .anyMatch(item -> item.isGiven("who", row.code()));
        if (left) {
            form.refuse(
                    row.entry("who"),
                    "who-has-more",
                    Objects.requireNonNull(row.fresh().get("who")).value().shown());
        } else {
            gone.add(row.code());
            file.remove(path);
        }
    }

    private void join(FilledRow row, String who) {
        if (asked.members().containsKey(who)) {
            file.fields(
                    row,
                    List.of("members", who),
                    ROLE.stream().filter(key -> !row.isEmpty(key)).toList());
        } else {
            joining.join(who, file.item(row, new Value.Fields(Map.of()), ROLE));
        }
    }

    private void gate(FilledRow row) {
        boolean passed = asked.venture() != null
                && Kebab.constant(Stage.class, row.code())
                        .filter(asked.venture().gates()::containsKey)
                        .isPresent();
        List<String> path = List.of("gates", row.code());
        if (passed) {
            file.item(row, path, GATE);
        } else {
            file.fields(row, path, GATE);
        }
    }
}
