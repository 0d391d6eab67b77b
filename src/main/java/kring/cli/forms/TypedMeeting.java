package kring.cli.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kring.cli.dialogue.TypedForm;
import kring.cli.dialogue.TypedForm.Row;
import kring.cli.imports.CellRemark;
import kring.cli.imports.ImportState;
import kring.cli.run.FoundErrors;
import kring.cli.run.OpenCircle;
import kring.folder.load.PlannedTree;
import kring.forms.typed.Refusal;
import kring.language.Phrases;
import kring.model.value.Quarter;

/** A meeting as it was typed so far, on the circle as it was read. */
record TypedMeeting(OpenCircle circle, MeetingSubject subject, TypedForm form) {
    static TypedMeeting of(OpenCircle circle, Quarter quarter) {
        MeetingSubject subject = MeetingSubject.of(circle, quarter);
        return new TypedMeeting(
                circle,
                subject,
                new TypedForm(new Forms(circle).rows(subject), rows -> subject.answers(rows, false, false)));
    }

    Phrases phrases() {
        return circle.phrases();
    }

    /** What it changes. */
    FormImport.Outcome outcome() {
        return outcome(form);
    }

    private FormImport.Outcome outcome(TypedForm typed) {
        return new FormImport(circle, Map.of()).changed(subject, typed.answers());
    }

    /** What the form has no place for. */
    List<CellRemark> loose() {
        return CellRemark.of(form.answers().loose(), phrases());
    }

    /** The first thing that cannot be taken over. */
    Optional<Refusal> refusal() {
        return form.answers().refusals().stream().findFirst();
    }

    /** The first row by which the circle's files would not be right any more, beside the rows before it. */
    Optional<Row> wrong() {
        if (errors(form).isEmpty()) {
            return Optional.empty();
        }
        List<Row> good = new ArrayList<>();
        for (Row row : form.rows()) {
            good.add(row);
            if (!errors(form.only(good)).isEmpty()) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    /** Why the circle's files would not be right with what was typed up to and including a row. */
    List<String> why(Row last) {
        List<Row> rows = form.rows();
        return errors(form.only(rows.subList(0, rows.indexOf(last) + 1))).stream()
                .map(CellRemark::words)
                .toList();
    }

    private List<CellRemark> errors(TypedForm typed) {
        FormImport.Outcome outcome = outcome(typed);
        if (outcome.form().state() == ImportState.REFUSED) {
            return outcome.form().refused();
        }
        Imports imports = new Imports(List.of(outcome));
        try {
            if (!imports.edits().isEmpty()) {
                OpenCircle.requireValid(circle.tree(), new PlannedTree(circle.tree(), imports.files()));
            }
            return List.of();
        } catch (FoundErrors e) {
            return ValidImports.remarks(e, phrases());
        }
    }
}
