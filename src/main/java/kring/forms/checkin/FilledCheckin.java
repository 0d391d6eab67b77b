package kring.forms.checkin;

import java.time.LocalDate;
import java.util.List;
import kring.forms.Answers;
import kring.forms.FileChanges;
import kring.forms.FilledRow;
import kring.forms.FilledRows;
import kring.forms.FormReading;
import kring.forms.NewIds;
import kring.forms.typed.Value;
import kring.model.FileNames;
import kring.model.quarter.Checkin;
import org.jspecify.annotations.Nullable;

/**
 * What a check-in form that came back says (DESIGN, import). A field counts as filled in when it differs from what a form
 * made now would show, so that one that was sent back as it was changes nothing.
 */
public final class FilledCheckin {
    private static final List<String> DATE = List.of("date");

    private final FormReading form;
    private final CheckinQuestions asked;
    private final NewIds ids;
    private final FileChanges checkin;

    private FilledCheckin(FormReading form, CheckinQuestions asked) {
        this.form = form;
        this.asked = asked;
        this.ids = new NewIds(asked.ids());
        this.checkin = form.in(FileNames.checkin(asked.quarter(), asked.member().id()));
    }

    /**
     * What changes, what cannot be taken over, and what has to be read by a person.
     *
     * @param whole the check-in with what the member does not see of it
     * @param since whether the member's files were changed since the form was made; then nobody emptied what is empty
     * @param shownOtherwise whether the form showed other words than one made now
     */
    public static Answers read(
            FilledRows rows,
            CheckinQuestions asked,
            @Nullable Checkin whole,
            LocalDate today,
            boolean since,
            boolean shownOtherwise) {
        FormReading form = new FormReading(rows, since);
        FilledCheckin filled = new FilledCheckin(form, asked);
        filled.checkin();
        filled.notes(whole == null ? null : whole.notes());
        new OwnChanges(form, asked, filled.ids, filled.checkin).look();
        if (!filled.checkin.all().isEmpty() && (whole == null || whole.date() == null)) {
            filled.checkin.putFirst(DATE, Value.bare(today.toString()));
        }
        new ExchangeAnswers(form, asked, today).look();
        return form.answers(shownOtherwise);
    }

    private void checkin() {
        form.known("ambitions").forEach(row -> checkin.fields(row, List.of("ambitions", row.code())));
        SlippedPromises slipped = new SlippedPromises(asked, form, checkin);
        for (FilledRow row : form.known("promised")) {
            checkin.fields(row, List.of("promised", row.code()), List.of("outcome", "note"));
            slipped.look(row);
        }
        listed("promises", "promise", List.of("ambition", "text", "due"));
        form.known("received").forEach(this::received);
        listed("asks", "ask", List.of("text", "to"));
        form.known("deepdive").forEach(row -> checkin.fields(row, List.of("deepdive")));
    }

    /** What was promised or asked in this check-in already, and what is new. */
    private void listed(String part, String otherwise, List<String> keys) {
        form.known(part).forEach(row -> checkin.item(row, List.of(part, row.code()), keys));
        form.added(part).forEach(row -> checkin.added(row, List.of(part), ids, otherwise, keys));
    }

    /** Who helped with what was asked; somebody from outside has no id. */
    private void received(FilledRow row) {
        int index = asked.receipt(row.code());
        boolean outside = row.isGiven("from", CircleParts.OUTSIDE);
        List<String> keys = outside ? List.of("note") : List.of("from", "note");
        List<String> path = List.of("received", "#" + index);
        if (!row.changed("from") && !row.changed("note")) {
            return;
        }
        if (index >= 0) {
            checkin.item(row, path, keys);
            if (outside && row.changed("from")) {
                checkin.remove(List.of("received", "#" + index, "from"));
            }
        } else if (!row.isEmpty()) {
            checkin.add(List.of("received"), checkin.item(row, Value.Fields.of("ask", row.code()), keys));
        }
    }

    /** Notes are added to those of the facilitator, which are not on the form. */
    private void notes(@Nullable String before) {
        String old = before == null ? "" : before.strip();
        form.known("notes").stream()
                .filter(row -> !row.isEmpty())
                .flatMap(row -> form.decoded(row, "notes").stream())
                .filter(note -> !old.contains(note.text()))
                .forEach(note -> checkin.put(List.of("notes"), Value.words((old + "\n" + note.text()).strip())));
    }
}
