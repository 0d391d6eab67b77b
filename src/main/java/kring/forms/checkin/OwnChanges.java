package kring.forms.checkin;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kring.forms.FileChanges;
import kring.forms.FilledRow;
import kring.forms.FormReading;
import kring.forms.NewIds;
import kring.forms.typed.Value;
import kring.model.FileNames;
import kring.model.quarter.AmbitionEntry.Status;
import kring.model.value.Kebab;

/**
 * What a check-in form changes in the member's own file: ambitions, gets and brings that are new, other or done with; an
 * ambition closes by its status, a get or bring by leaving the file (METHOD, Forms).
 */
final class OwnChanges {
    private static final String REPLACED = Kebab.of(Status.REPLACED);
    private static final List<String> GOAL =
            List.of("agenda", "horizon", "text", "measure/unit", "measure/baseline", "measure/target", "due");
    private static final List<String> GET = List.of("kind", "tags", "text", "urgency");
    private static final List<String> BRING = List.of("kind", "tags", "text", "terms", "until");

    private final FormReading form;
    private final CheckinQuestions asked;
    private final NewIds ids;
    private final FileChanges checkin;
    private final FileChanges member;

    OwnChanges(FormReading form, CheckinQuestions asked, NewIds ids, FileChanges checkin) {
        this.form = form;
        this.asked = asked;
        this.ids = ids;
        this.checkin = checkin;
        this.member = form.in(FileNames.member(asked.member().id()));
    }

    void look() {
        List.of("goals", "gets", "brings").forEach(form::requireDistinct);
        goals();
        offers("gets", "get", GET);
        offers("brings", "bring", BRING);
        form.known("ambitions").stream()
                .filter(row -> row.isGiven("status", REPLACED) && row.changed("status"))
                .filter(row -> Stream.concat(form.known("goals").stream(), form.added("goals").stream())
                        .noneMatch(goal -> goal.isGiven("replaces", row.code())))
                .forEach(row -> form.refuse(row.entry("status"), "replaced-by-what"));
    }

    private void goals() {
        for (FilledRow row : form.known("goals")) {
            if (row.isEmpty("text")) {
                form.refuse(row.entry("text"), "ambition-emptied");
            } else {
                member.fields(row, List.of("ambitions", row.code()), GOAL);
                replaces(row, row.code());
            }
        }
        for (FilledRow row : form.added("goals")) {
            Stream.of("agenda", "horizon")
                    .filter(row::isEmpty)
                    .forEach(key -> form.refuse(row.entry(key), "ambition-needs", row.title(key)));
            member.added(row, List.of("ambitions"), ids, "ambition", GOAL).ifPresent(id -> replaces(row, id));
        }
    }

    /** An ambition that takes the place of another closes that one. */
    private void replaces(FilledRow row, String id) {
        if (!row.changed("replaces")) {
            return;
        }
        Optional<String> replaced = row.isEmpty("replaces")
                ? Optional.empty()
                : form.decoded(row, "replaces").map(Value::text);
        if (replaced.isPresent() && replaced.get().equals(id)) {
            form.refuse(row.entry("replaces"), "replaces-itself");
        } else if (replaced.isPresent()) {
            List<String> path = List.of("ambitions", replaced.get());
            checkin.put(Stream.concat(path.stream(), Stream.of("status")).toList(), Value.bare(REPLACED));
            checkin.put(Stream.concat(path.stream(), Stream.of("by")).toList(), Value.bare(id));
        }
    }

    private void offers(String part, String otherwise, List<String> keys) {
        for (FilledRow row : form.known(part)) {
            List<String> path = List.of(part, row.code());
            if (row.isGiven("done", "true")) {
                member.remove(path);
            } else {
                member.item(row, path, keys);
            }
        }
        form.added(part).forEach(row -> member.added(row, List.of(part), ids, otherwise, keys));
    }
}
