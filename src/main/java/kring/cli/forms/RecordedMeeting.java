package kring.cli.forms;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kring.cli.dialogue.Interruption;
import kring.cli.dialogue.MeetingQuestioner;
import kring.cli.dialogue.TypedForm.Row;
import kring.cli.dialogue.Typist;
import kring.cli.imports.CellRemark;
import kring.cli.run.ExitStatus;
import kring.cli.run.Failures;
import kring.cli.run.FoundErrors;
import kring.cli.run.OpenCircle;
import kring.cli.run.RootCommand;
import kring.cli.run.UserError;
import kring.folder.state.ChangeSet;
import kring.forms.typed.Refusal;
import kring.language.Phrases;
import kring.model.value.Quarter;
import org.jspecify.annotations.Nullable;

/** A meeting told at the terminal: what its form asks, and the same change of the same files. Nothing typed is lost. */
public final class RecordedMeeting {
    private final RootCommand kring;
    private final Phrases phrases;
    private final Typist typist;
    private TypedMeeting meeting;
    private boolean settled;

    /**
     * Begins with the circle of a run, as it was opened.
     *
     * @param asked null for the quarter of the last meeting that was held
     */
    public RecordedMeeting(RootCommand kring, OpenCircle circle, @Nullable Quarter asked) {
        this.kring = kring;
        this.phrases = circle.phrases();
        this.typist = new Typist(kring);
        this.meeting = TypedMeeting.of(circle, circle.held(asked));
    }

    /** Asks, shows what that changes, and writes it as one change; the answer is the exit status. */
    public int record() {
        typist.say(meeting.form().form().title());
        Interruption stopped = Interruption.then(this::keepAtOnce);
        try {
            return finish(questioner().ask() ? "record.write" : "record.stopped");
        } catch (UserError | FoundErrors e) {
            return triedAgain(e);
        } finally {
            stopped.isOver();
        }
    }

    private MeetingQuestioner questioner() {
        return new MeetingQuestioner(meeting.form(), phrases, typist);
    }

    /** What could not be written is tried again on the circle as it is then, as long as somebody wants that. */
    private int triedAgain(RuntimeException failure) {
        int status = new Failures(kring).tell(failure);
        boolean ready = failure instanceof UserError error && error.key().equals("error.halfway");
        if (ready || !questioner().agrees(phrases.say("record.again"))) {
            tellAll(ready);
            return status;
        }
        try {
            boolean whole = reopened();
            int written = finish("");
            return whole ? written : ExitStatus.FINDINGS;
        } catch (UserError | FoundErrors e) {
            return triedAgain(e);
        }
    }

    /** Takes over what was typed on the circle as it is now; whether it has all the rows. */
    private boolean reopened() {
        TypedMeeting before = meeting;
        MeetingQuestioner was = questioner();
        TypedMeeting now =
                TypedMeeting.of(OpenCircle.open(kring), before.subject().asked().quarter());
        List<Row> gone = before.form().rows().stream()
                .filter(row -> !now.form().takeOver(before.form(), row))
                .toList();
        gone.forEach(row -> typist.say(phrases.say("record.gone", was.named(row))));
        meeting = now;
        return gone.isEmpty();
    }

    /** Asks what cannot stay as it is, shows all, and writes it. */
    private int finish(String question) {
        boolean whole = leaveRefused();
        Optional<Row> wrong = meeting.wrong();
        while (wrong.isPresent()) {
            if (!questioner().again(wrong.get(), meeting.why(wrong.get()))) {
                leave(wrong.get(), meeting.why(wrong.get()));
                whole = false;
            }
            whole &= leaveRefused();
            wrong = meeting.wrong();
        }
        FormImport.Outcome outcome = shown();
        if (outcome.edits().isEmpty() || question.isEmpty() || questioner().keeps(phrases.say(question))) {
            write(outcome);
        } else {
            leaveAll();
        }
        return whole ? ExitStatus.DONE : ExitStatus.FINDINGS;
    }

    /** Whoever is stopped keeps what is whole, unasked. */
    private synchronized void keepAtOnce() {
        if (settled || meeting.form().rows().isEmpty()) {
            return;
        }
        try {
            typist.say("");
            typist.say(phrases.say("record.interrupted"));
            leaveRefused();
            for (Optional<Row> wrong = meeting.wrong(); wrong.isPresent(); wrong = meeting.wrong()) {
                leave(wrong.get(), meeting.why(wrong.get()));
            }
            write(shown());
        } catch (UserError | FoundErrors e) {
            new Failures(kring).tell(e);
            tellAll(false);
        }
        kring.context().out().flush();
        kring.context().err().flush();
    }

    /** A row that is not complete is left, so that the others can be written; whether there was none. */
    private boolean leaveRefused() {
        boolean whole = true;
        Optional<Refusal> refusal = meeting.refusal();
        while (refusal.isPresent()) {
            List<Row> rows = meeting.form().rowsOf(refusal.get().place());
            List<String> why = List.of(
                    CellRemark.of(List.of(refusal.get()), phrases).get(0).message());
            (rows.isEmpty() ? meeting.form().rows() : rows).forEach(row -> leave(row, why));
            whole = false;
            refusal = meeting.refusal();
        }
        return whole;
    }

    private void leave(Row row, List<String> why) {
        typist.say(phrases.say("record.left", String.join(" ", why)));
        typist.say("  " + questioner().named(row));
        meeting.form().takeBack(row);
    }

    private FormImport.Outcome shown() {
        FormImport.Outcome outcome = meeting.outcome();
        kring.console().warn("");
        outcome.form().changes().forEach(typist::tell);
        meeting.loose().forEach(remark -> typist.say(remark.message()));
        return outcome;
    }

    private synchronized void write(FormImport.Outcome outcome) {
        Map<String, byte[]> files = new Imports(List.of(outcome)).files();
        if (files.isEmpty()) {
            leaveAll();
        } else if (!settled) {
            kring.saving().commit(meeting.circle().tree(), ChangeSet.writing(files));
            settled = true;
            kring.console().note(phrases.count("import.done", files.size()));
        }
    }

    private synchronized void leaveAll() {
        settled = true;
        kring.console().note(phrases.say("record.nothing"));
    }

    /**
     * What was typed, so that it can be typed or written down once more.
     *
     * @param ready whether the next run writes it
     */
    private void tellAll(boolean ready) {
        settled = true;
        if (!ready) {
            typist.say(phrases.say("record.lost"));
            meeting.form().rows().forEach(row -> typist.say("  " + questioner().named(row)));
        }
    }
}
