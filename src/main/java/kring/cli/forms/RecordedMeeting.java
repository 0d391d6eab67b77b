package kring.cli.forms;

import java.util.List;
import java.util.Map;
import kring.cli.dialogue.MeetingQuestioner;
import kring.cli.dialogue.TypedForm;
import kring.cli.dialogue.Typist;
import kring.cli.imports.CellRemark;
import kring.cli.imports.ImportState;
import kring.cli.run.ExitStatus;
import kring.cli.run.OpenCircle;
import kring.cli.run.RootCommand;
import kring.folder.load.PlannedTree;
import kring.folder.state.ChangeSet;
import kring.forms.typed.Refusal;
import kring.language.Phrases;
import kring.model.value.Quarter;
import org.jspecify.annotations.Nullable;

/** A meeting told at the terminal: what its form asks, and the same change of the same files. */
public final class RecordedMeeting {
    private final RootCommand kring;
    private final OpenCircle circle;
    private final Phrases phrases;

    /** Begins with the circle of a run. */
    public RecordedMeeting(RootCommand kring) {
        this.kring = kring;
        this.circle = OpenCircle.open(kring);
        this.phrases = circle.phrases();
    }

    /**
     * Asks, shows what that changes, and writes it as one change; the answer is the exit status.
     *
     * @param asked null for the quarter of the last meeting that was held
     */
    public int record(@Nullable Quarter asked) {
        MeetingSubject subject = MeetingSubject.of(circle, circle.held(asked));
        TypedForm typed = new TypedForm(new Forms(circle).rows(subject), rows -> subject.answers(rows, false, false));
        MeetingQuestioner questioner = new MeetingQuestioner(typed, phrases, new Typist(kring));
        kring.console().warn(typed.form().title());
        boolean whole = questioner.ask();
        List<CellRemark> left = takeBack(typed);
        left.forEach(remark -> kring.console().warn(phrases.say("record.left", remark.message())));
        FormImport.Outcome outcome = new FormImport(circle, Map.of()).changed(subject, typed.answers());
        if (outcome.form().state() == ImportState.REFUSED) {
            outcome.form().refused().forEach(remark -> kring.console().warn(remark.words()));
            return ExitStatus.FINDINGS;
        }
        kring.console().warn("");
        outcome.form().changes().forEach(kring.context().out()::println);
        keep(outcome, questioner, whole ? "record.write" : "record.stopped");
        return left.isEmpty() ? ExitStatus.DONE : ExitStatus.FINDINGS;
    }

    private void keep(FormImport.Outcome outcome, MeetingQuestioner questioner, String question) {
        if (outcome.edits().isEmpty()) {
            kring.console().note(phrases.count("import.done", 0));
        } else if (questioner.keeps(phrases.say(question))) {
            write(new Imports(List.of(outcome)));
        } else {
            kring.console().note(phrases.say("record.nothing"));
        }
    }

    /** A row that is not complete is taken back, and told, so that the others can be written. */
    private List<CellRemark> takeBack(TypedForm typed) {
        List<Refusal> refused = typed.answers().refusals();
        refused.forEach(refusal -> typed.takeBackRow(refusal.place()));
        return CellRemark.of(refused, phrases);
    }

    private void write(Imports imports) {
        Map<String, byte[]> files = imports.files();
        OpenCircle.requireValid(circle.tree(), new PlannedTree(circle.tree(), files));
        kring.saving().commit(circle.tree(), ChangeSet.writing(files));
        kring.console().note(phrases.count("import.done", files.size()));
    }
}
