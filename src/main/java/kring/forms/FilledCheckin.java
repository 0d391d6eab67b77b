package kring.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kring.forms.CheckinChange.Value;
import kring.model.Snapshot;
import kring.model.quarter.OpenAnswers;
import kring.model.value.Quarter;
import kring.report.document.FilledForm;
import kring.report.document.Form;

/**
 * What a form that came back says (DESIGN, import). A field counts as filled in when it differs from what a form made now
 * would show, so that one that was sent back as it was changes nothing.
 */
public final class FilledCheckin {
    private final List<Form> forms;
    private final FilledForm now;
    private final KnownAnswersOfMember known;
    private final boolean emptyMeansGone;
    private final NewIds ids;
    private final List<CheckinChange> changes = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();
    private final Decoder decoder = new Decoder(refusals);

    /**
     * Ready for one form.
     *
     * @param forms one made now, in every language
     * @param now the first of these, as it reads back
     * @param emptyMeansGone whether an empty field takes away what stands there; not when the check-in was changed since
     *     the form was made, for then nobody emptied it
     */
    public FilledCheckin(
            List<Form> forms, FilledForm now, Snapshot snapshot, OpenAnswers open, boolean emptyMeansGone) {
        FormCode code = FormCode.parse(now.code()).orElseThrow();
        Quarter quarter = code.quarter();
        this.forms = List.copyOf(forms);
        this.now = now;
        this.known = KnownAnswersOfMember.of(snapshot, quarter, code.member(), open.promises());
        this.emptyMeansGone = emptyMeansGone;
        this.ids = new NewIds(known.ids());
    }

    /** What changes, and what cannot be taken over. */
    public Answers read(FilledForm given) {
        given.lines().stream().map(line -> FilledRow.of(line, now, forms)).forEach(this::row);
        return new Answers(changes, refusals);
    }

    private void row(FilledRow row) {
        if (row.code().startsWith(FormFields.NEW)) {
            new Additions(known, ids, decoder, changes, refusals).look(row);
        } else if (row.known()) {
            known(row);
        } else {
            row.first().ifPresent(entry -> refusals.add(new Refusal(entry.place(), "gone", Decoder.words(entry))));
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
            row.decoded(decoder, key).ifPresent(value -> changes.add(new CheckinChange.Put(path, value)));
        } else if (emptyMeansGone) {
            changes.add(new CheckinChange.Remove(path));
        }
    }

    /** Something promised or asked in this check-in already; emptied as a whole, it is taken away. */
    private void listed(FilledRow row, List<String> path) {
        if (!row.isEmpty()) {
            simple(row, path);
        } else if (emptyMeansGone) {
            changes.add(new CheckinChange.Remove(path));
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
                .ifPresent(note -> changes.add(new CheckinChange.Put(List.of("notes"), note)));
    }

    private static List<String> below(List<String> path, String key) {
        return Stream.concat(path.stream(), Stream.of(key)).toList();
    }
}
