package kring.forms.intake;

import java.util.List;
import java.util.Optional;
import kring.forms.Answers;
import kring.forms.FileChanges;
import kring.forms.FilledRow;
import kring.forms.FilledRows;
import kring.forms.FormReading;
import kring.forms.typed.Value;
import kring.model.FileNames;
import kring.model.person.Member;
import kring.report.document.form.FilledForm.Entry;

/** What an intake form that came back says: somebody new, or what changed of somebody who has a file (METHOD, Forms). */
public final class FilledIntake {
    private static final List<String> PERSON = List.of("name", "organisation", "sector", "email", "phone");
    private static final List<String> ROLE = List.of("status", "joined", "left");

    private final FormReading form;
    private final IntakeQuestions asked;
    private final FileChanges file;
    private final boolean since;

    private FilledIntake(FormReading form, IntakeQuestions asked, String id, boolean since) {
        this.form = form;
        this.asked = asked;
        this.file = form.in(FileNames.member(id));
        this.since = since;
    }

    /**
     * What changes, what cannot be taken over, and what has to be read by a person.
     *
     * @param id of the person, who may be new
     * @param since whether the file was changed since the form was made; then nobody emptied what is empty on it
     * @param shownOtherwise whether the form showed other words than one made now
     */
    public static Answers read(
            FilledRows rows, IntakeQuestions asked, String id, boolean since, boolean shownOtherwise) {
        FormReading form = new FormReading(rows, since);
        if (asked.blank() && asked.member() != null) {
            known(form, rows.all(), asked.member());
        } else {
            FilledIntake filled = new FilledIntake(form, asked, id, since);
            filled.person(rows.all());
            new IntakeLists(form, asked, id, filled.file, since).look();
            filled.consent();
        }
        return form.answers(shownOtherwise);
    }

    /** A blank form of somebody who is there already may say what the circle has, and nothing else. */
    private static void known(FormReading form, List<FilledRow> rows, Member member) {
        boolean same = rows.stream()
                .noneMatch(
                        row -> row.fields().keySet().stream().anyMatch(key -> !row.isEmpty(key) && row.changed(key)));
        if (!same) {
            form.known(PersonParts.PERSON)
                    .forEach(row -> form.refuse(row.entry("name"), "known-name", member.name(), member.id()));
        }
    }

    private void person(List<FilledRow> rows) {
        for (FilledRow row : form.known(PersonParts.PERSON)) {
            if (row.isEmpty("name")) {
                boolean empty = rows.stream().allMatch(FilledRow::isEmpty);
                if (asked.blank() ? !empty : !since) {
                    form.refuse(row.entry("name"), "no-name");
                }
            } else {
                file.fields(row, List.of(), PERSON);
            }
            if (row.fields().containsKey("status")) {
                role(row);
            }
        }
    }

    private void consent() {
        for (FilledRow row : form.known(PersonParts.CONSENT)) {
            List<String> path = List.of(PersonParts.CONSENT, row.code());
            if (!row.isEmpty("answer") && row.changed("answer")) {
                form.decoded(row, "answer").ifPresent(value -> file.put(path, value));
            } else if (row.changed("answer") && !since) {
                file.remove(path);
            }
        }
    }

    private void role(FilledRow row) {
        boolean left = row.isGiven("status", "left");
        Optional<String> joined =
                row.isEmpty("joined") ? Optional.empty() : row.given("joined").map(Value::text);
        Optional<String> gone =
                row.isEmpty("left") ? Optional.empty() : row.given("left").map(Value::text);
        Entry status = row.entry("status");
        if (row.isEmpty("status") && !since) {
            form.refuse(status, "no-text");
        } else if (left && row.isEmpty("left") && row.changed("status")) {
            form.refuse(row.entry("left"), "left-when");
        } else if (joined.isPresent() && gone.isPresent() && gone.get().compareTo(joined.get()) < 0) {
            form.refuse(row.entry("left"), "left-before");
        } else {
            file.fields(row, List.of(), ROLE);
        }
    }
}
