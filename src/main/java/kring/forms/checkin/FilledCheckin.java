package kring.forms.checkin;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kring.forms.Answers;
import kring.forms.Decoder;
import kring.forms.FilledRow;
import kring.forms.FilledRows;
import kring.forms.FormChange;
import kring.forms.FormChange.Value;
import kring.forms.FormFields;
import kring.forms.NewIds;
import kring.forms.Refusal;

/**
 * What a form that came back says (DESIGN, import). A field counts as filled in when it differs from what a form made now
 * would show, so that one that was sent back as it was changes nothing.
 */
public final class FilledCheckin {
    private final FilledRows rows;
    private final KnownAnswersOfMember known;
    private final boolean since;
    private final NewIds ids;
    private final List<FormChange> changes = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();
    private final Decoder decoder = new Decoder(refusals);

    private FilledCheckin(FilledRows rows, KnownAnswersOfMember known, boolean since) {
        this.rows = rows;
        this.known = known;
        this.since = since;
        this.ids = new NewIds(known.ids());
    }

    /**
     * What changes, what cannot be taken over, and what has to be read by a person.
     *
     * @param since whether the check-in was changed since the form was made; then nobody emptied what is empty on it
     * @param shownOtherwise whether the form showed other words than one made now
     */
    public static Answers read(FilledRows rows, KnownAnswersOfMember known, boolean since, boolean shownOtherwise) {
        FilledCheckin checkin = new FilledCheckin(rows, known, since);
        checkin.refusals.addAll(rows.missing());
        rows.all().forEach(checkin::row);
        return new Answers(checkin.changes, checkin.refusals, rows.loose(shownOtherwise));
    }

    private void row(FilledRow row) {
        if (row.code().startsWith(FormFields.NEW)) {
            new NewEntries(known, ids, decoder, changes, refusals).look(row);
        } else if (row.known()) {
            known(row);
        } else {
            row.first()
                    .ifPresent(entry -> refusals.add(
                            new Refusal(entry.place(), "gone", entry.value().shown())));
        }
    }

    private void known(FilledRow row) {
        switch (row.part()) {
            case "ambitions" -> simple(row, List.of("ambitions", row.code()));
            case "promised" -> {
                simple(row, List.of("promised", row.code()), "outcome", "note");
                new SlippedPromises(known, decoder, changes, refusals).look(row);
            }
            case "promises", "asks" -> listed(row, List.of(row.part(), row.code()));
            case "deepdive" -> simple(row, List.of("deepdive"));
            default -> notes(row);
        }
    }

    private void simple(FilledRow row, List<String> path, String... keys) {
        for (String key : keys.length == 0 ? row.fields().keySet() : List.of(keys)) {
            if (row.changed(key)) {
                field(row, key, below(path, key));
            }
        }
    }

    private void field(FilledRow row, String key, List<String> path) {
        if (!row.isEmpty(key)) {
            row.decoded(decoder, key).ifPresent(value -> changes.add(new FormChange.Put(path, value)));
        } else if (!since) {
            changes.add(new FormChange.Remove(path));
        }
    }

    /** Something promised or asked in this check-in already; emptied as a whole, it is taken away. */
    private void listed(FilledRow row, List<String> path) {
        if (!row.isEmpty()) {
            simple(row, path);
        } else if (!since) {
            changes.add(new FormChange.Remove(path));
        }
    }

    /** Notes are added to those of the facilitator, which are not on the form. */
    private void notes(FilledRow row) {
        if (row.isEmpty()) {
            return;
        }
        String old =
                known.checkin().notes() == null ? "" : known.checkin().notes().strip();
        row.decoded(decoder, "notes")
                .filter(note -> !old.contains(note.text()))
                .map(note -> new Value((old + "\n" + note.text()).strip(), false))
                .ifPresent(note -> changes.add(new FormChange.Put(List.of("notes"), note)));
    }

    private static List<String> below(List<String> path, String key) {
        return Stream.concat(path.stream(), Stream.of(key)).toList();
    }
}
