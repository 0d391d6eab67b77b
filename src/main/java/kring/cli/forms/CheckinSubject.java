package kring.cli.forms;

import java.util.List;
import java.util.Optional;
import kring.assemble.OpenQuestions;
import kring.cli.run.OpenCircle;
import kring.folder.schema.FileKind;
import kring.forms.Answers;
import kring.forms.FilledRows;
import kring.forms.FormCode;
import kring.forms.checkin.CheckinForm;
import kring.forms.checkin.CheckinQuestions;
import kring.forms.checkin.FilledCheckin;
import kring.language.Phrases;
import kring.model.Audience;
import kring.model.FileNames;
import kring.model.Snapshot;
import kring.model.person.Member;
import kring.model.quarter.OpenAnswers;
import kring.model.value.Quarter;
import kring.report.document.form.Form;
import kring.scaffold.CheckinScaffold;
import kring.scaffold.Modeline;

/** The check-in of a member in a quarter. */
record CheckinSubject(OpenCircle circle, CheckinQuestions asked) implements FormSubject {
    /** What a form is about that says so; empty when the circle has no such quarter or member. */
    static Optional<FormSubject> of(OpenCircle circle, String about) {
        Snapshot snapshot = circle.snapshot();
        String[] steps = about.split("/", 2);
        return Quarter.parse(steps[0])
                .filter(quarter -> steps.length == 2 && snapshot.quarters().containsKey(quarter))
                .flatMap(quarter -> Optional.ofNullable(snapshot.members().get(steps[1]))
                        .map(member -> of(circle, quarter, member)));
    }

    /** That of a member, who sees the circle as members do: a form is a paper for one reader. */
    static FormSubject of(OpenCircle circle, Quarter quarter, Member member) {
        Snapshot seen = circle.seenBy(Audience.member(member.id())).snapshot();
        OpenAnswers open = new OpenQuestions(circle.snapshot(), quarter).of(member);
        return new CheckinSubject(circle, CheckinQuestions.of(seen, quarter, seen.member(member.id()), open));
    }

    private Quarter quarter() {
        return asked.quarter();
    }

    @Override
    public FormCode.Kind kind() {
        return FormCode.Kind.CHECKIN;
    }

    @Override
    public String about() {
        return quarter() + "/" + id();
    }

    @Override
    public String id() {
        return asked.member().id();
    }

    @Override
    public String path(String id) {
        return "reports/" + quarter() + "/forms/" + id + ".xlsx";
    }

    @Override
    public List<String> files() {
        return List.of(FileNames.checkin(quarter(), id()), FileNames.member(id()));
    }

    @Override
    public String blank(String path) {
        return path.equals(FileNames.checkin(quarter(), id()))
                ? new CheckinScaffold(
                                circle.phrases(), quarter(), quarter().next().firstDay())
                        .of(asked.member(), asked.open())
                : Modeline.of(FileKind.EXCHANGES, path) + "\n[]\n";
    }

    @Override
    public Form form(Phrases phrases, String fingerprint) {
        return new CheckinForm(phrases, asked).form(fingerprint);
    }

    @Override
    public Answers answers(FilledRows rows, boolean since, boolean shownOtherwise) {
        return FilledCheckin.read(
                rows,
                asked,
                circle.snapshot().record(quarter()).checkins().get(id()),
                circle.today(),
                since,
                shownOtherwise);
    }
}
