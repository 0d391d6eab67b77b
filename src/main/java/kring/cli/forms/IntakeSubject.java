package kring.cli.forms;

import java.util.List;
import java.util.Optional;
import kring.cli.run.OpenCircle;
import kring.forms.Answers;
import kring.forms.FilledRows;
import kring.forms.FormCode;
import kring.forms.NewIds;
import kring.forms.intake.FilledIntake;
import kring.forms.intake.IntakeForm;
import kring.forms.intake.IntakeQuestions;
import kring.forms.intake.TypedBefore;
import kring.language.Phrases;
import kring.model.FileNames;
import kring.model.Snapshot;
import kring.model.person.Member;
import kring.report.document.form.FilledForm;
import kring.report.document.form.Form;
import kring.scaffold.Scaffold;

/**
 * The intake of somebody who has a file, or of somebody new.
 *
 * @param id of the person; that of a blank form until a name is on it
 */
record IntakeSubject(OpenCircle circle, IntakeQuestions asked, String id) implements FormSubject {
    /** The form that is asked for: of a member, or blank where the id is empty. */
    static IntakeSubject asked(OpenCircle circle, String id) {
        return id.isEmpty() ? blank(circle, IntakeQuestions.NEW) : of(circle, circle.member(id));
    }

    /** What a form is about that says so; empty when the circle has nobody of that id. */
    static Optional<FormSubject> of(OpenCircle circle, String about, FilledForm given) {
        Snapshot snapshot = circle.snapshot();
        if (!about.equals(IntakeQuestions.NEW)) {
            return Optional.ofNullable(snapshot.members().get(about)).map(member -> of(circle, member));
        }
        TypedBefore typed = TypedBefore.of(snapshot, given, circle.today());
        Optional<Member> known = typed.sameName().findFirst();
        return Optional.of(
                known.isPresent()
                        ? new IntakeSubject(
                                circle, typed.asOf(known.get()), known.get().id())
                        : blank(
                                circle,
                                typed.name()
                                        .map(name -> NewIds.ofPeople(snapshot).of(name, "candidate"))
                                        .orElse(IntakeQuestions.NEW)));
    }

    private static IntakeSubject of(OpenCircle circle, Member member) {
        return new IntakeSubject(circle, IntakeQuestions.of(circle.snapshot(), member), member.id());
    }

    private static IntakeSubject blank(OpenCircle circle, String id) {
        return new IntakeSubject(circle, IntakeQuestions.blank(circle.snapshot()), id);
    }

    private boolean isNobody() {
        return id.equals(IntakeQuestions.NEW);
    }

    @Override
    public FormCode.Kind kind() {
        return FormCode.Kind.INTAKE;
    }

    @Override
    public String about() {
        return asked.about();
    }

    @Override
    public String path(String id) {
        return "reports/forms/intake" + (id.equals(IntakeQuestions.NEW) ? "" : "-" + id) + ".xlsx";
    }

    @Override
    public List<String> files() {
        return isNobody() ? List.of() : List.of(FileNames.member(id));
    }

    @Override
    public String blank(String path) {
        return new Scaffold(circle.phrases(), circle.today())
                .member(id, Member.Status.CANDIDATE, null, null)
                .values()
                .iterator()
                .next();
    }

    @Override
    public Form form(Phrases phrases, String fingerprint) {
        return new IntakeForm(phrases, asked).form(fingerprint);
    }

    @Override
    public Answers answers(FilledRows rows, boolean since, boolean shownOtherwise) {
        return FilledIntake.read(rows, asked, id, since, shownOtherwise);
    }
}
