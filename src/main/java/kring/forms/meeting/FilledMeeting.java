package kring.forms.meeting;

import java.util.List;
import java.util.Optional;
import kring.forms.Answers;
import kring.forms.FileChanges;
import kring.forms.FilledRow;
import kring.forms.FilledRows;
import kring.forms.FormReading;
import kring.forms.NewIds;
import kring.forms.typed.Value;
import kring.history.DecisionMade;
import kring.model.FileNames;
import kring.model.quarter.Meeting.Decision;
import kring.model.quarter.Meeting.Topic;
import kring.model.value.Kebab;

/** What a meeting form that came back says, each thing in the file where it belongs (METHOD, The meeting form). */
public final class FilledMeeting {
    private static final String STATUS = "status";
    private static final String SETTLED = "settled";

    private final FormReading form;
    private final MeetingQuestions asked;
    private final boolean since;
    private final FileChanges meeting;

    private FilledMeeting(FormReading form, MeetingQuestions asked, boolean since) {
        this.form = form;
        this.asked = asked;
        this.since = since;
        this.meeting = form.in(FileNames.meeting(asked.quarter()));
    }

    /**
     * What changes, what cannot be taken over, and what has to be read by a person.
     *
     * @param since whether the files were changed since the form was made; then nobody emptied what is empty
     * @param shownOtherwise whether the form showed other words than one made now
     */
    public static Answers read(FilledRows rows, MeetingQuestions asked, boolean since, boolean shownOtherwise) {
        FormReading form = new FormReading(rows, since);
        FilledMeeting filled = new FilledMeeting(form, asked, since);
        new HeldOrder(form, asked, filled.meeting, since).look();
        filled.topics();
        filled.decisions();
        filled.earlier();
        new TableAnswers(form, asked, since).look();
        new ExchangeSteps(form, asked).look();
        new NextMeeting(form, asked).look();
        return form.answers(shownOtherwise);
    }

    private void topics() {
        List<String> ids = asked.meeting().topics().stream().map(Topic::id).toList();
        listed("topics", "topic", new NewIds(new java.util.HashSet<>(ids)), List.of("text", "by", STATUS));
    }

    private void decisions() {
        NewIds ids = new NewIds(DecisionMade.all(asked.snapshot())
                .map(made -> made.decision().id())
                .collect(java.util.stream.Collectors.toSet()));
        listed("decisions", "decision", ids, List.of("text", "by", "due", STATUS));
        form.known("decisions").stream()
                .filter(row -> row.changed(STATUS) && isOpen(row))
                .filter(row -> asked.meeting().decisions().stream()
                        .anyMatch(decision -> decision.id().equals(row.code()) && decision.settled() != null))
                .forEach(row -> meeting.remove(List.of("decisions", row.code(), SETTLED)));
    }

    private void listed(String part, String otherwise, NewIds ids, List<String> keys) {
        form.known(part).forEach(row -> meeting.item(row, List.of(part, row.code()), keys));
        form.added(part).forEach(row -> meeting.added(row, List.of(part), ids, otherwise, keys));
    }

    /** What became of an earlier decision stands where it was made, with the quarter in which that was so. */
    private void earlier() {
        for (FilledRow row : form.known("earlier")) {
            asked.earlier().stream()
                    .filter(made -> MeetingQuestions.code(made).equals(row.code()))
                    .forEach(made -> earlier(row, made));
        }
    }

    private void earlier(FilledRow row, DecisionMade made) {
        FileChanges file = form.in(FileNames.meeting(made.quarter()));
        List<String> path = List.of("decisions", made.decision().id());
        file.fields(row, path, List.of("due"));
        if (!row.changed(STATUS) || row.isEmpty(STATUS) && since) {
            return;
        }
        if (isOpen(row)) {
            file.put(List.of("decisions", made.decision().id(), STATUS), Value.bare(Kebab.of(Decision.Status.OPEN)));
            file.remove(List.of("decisions", made.decision().id(), SETTLED));
        } else {
            Optional<Value> status = form.decoded(row, STATUS);
            status.ifPresent(value -> {
                file.put(List.of("decisions", made.decision().id(), STATUS), value);
                file.put(
                        List.of("decisions", made.decision().id(), SETTLED),
                        Value.bare(asked.quarter().code()));
            });
        }
    }

    private static boolean isOpen(FilledRow row) {
        return row.isEmpty(STATUS) || row.isGiven(STATUS, Kebab.of(Decision.Status.OPEN));
    }
}
