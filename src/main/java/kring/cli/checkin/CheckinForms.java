package kring.cli.checkin;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kring.assemble.OpenQuestions;
import kring.cli.run.OpenCircle;
import kring.folder.write.PlainFile;
import kring.forms.Answers;
import kring.forms.FilledRows;
import kring.forms.FormCode;
import kring.forms.checkin.CheckinForm;
import kring.forms.checkin.FilledCheckin;
import kring.forms.checkin.KnownAnswersOfMember;
import kring.language.Figures;
import kring.language.Language;
import kring.language.Phrases;
import kring.model.person.Member;
import kring.model.quarter.OpenAnswers;
import kring.model.value.Quarter;
import kring.report.document.form.FilledForm;
import kring.report.document.form.Form;
import kring.report.form.FormReader;
import kring.report.form.FormRenderer;
import kring.report.spreadsheet.SpreadsheetReader;
import kring.report.spreadsheet.UnreadableFile;
import kring.scaffold.CheckinScaffold;

/** The check-in forms of a circle, out to members and back. */
record CheckinForms(OpenCircle circle) {
    private static final int FINGERPRINT = 8;

    /** A form made now. */
    byte[] bytes(Quarter quarter, Member member) {
        return new FormRenderer().render(form(circle.phrases(), quarter, member));
    }

    /** Whether the circle has a form with answers that the check-in does not have yet, or that cannot be read. */
    boolean holdsAnswers(String path) {
        if (!circle.tree().isThere(path)) {
            return false;
        }
        try {
            byte[] bytes = circle.tree().read(path, FormFile.LARGEST);
            Optional<Answers> answers = FormFile.read(bytes, circle.phrases().language())
                    .flatMap(given ->
                            CheckinCode.of(given.code(), circle.snapshot()).map(code -> answers(given, code)));
            return answers.isEmpty()
                    || !answers.get().changes().isEmpty()
                    || !answers.get().refusals().isEmpty()
                    || !answers.get().loose().isEmpty();
        } catch (UnreadableFile | IOException e) {
            return true;
        }
    }

    /** What a form says that the check-in does not. */
    Answers answers(FilledForm given, CheckinCode code) {
        List<Form> forms = languages()
                .map(phrases -> form(phrases, code.quarter(), code.member()))
                .toList();
        KnownAnswersOfMember known = KnownAnswersOfMember.of(
                circle.snapshot(),
                code.quarter(),
                code.member().id(),
                open(code.quarter(), code.member()).promises());
        FilledRows rows = new FilledRows(forms, readBack(forms.get(0)), given, circle.today());
        boolean shownOtherwise = forms.stream().noneMatch(form -> code.shown().equals(shown(form)));
        return FilledCheckin.read(rows, known, changedSince(code), shownOtherwise);
    }

    private Stream<Phrases> languages() {
        Language own = circle.phrases().language();
        return Stream.concat(
                Stream.of(circle.phrases()),
                Stream.of(Language.values()).filter(other -> other != own).map(Phrases::new));
    }

    private FilledForm readBack(Form form) {
        try {
            return FormReader.read(
                            SpreadsheetReader.read(
                                    new FormRenderer().render(form),
                                    form.language().locale()),
                            FormCode.BEGINNING)
                    .orElseThrow();
        } catch (UnreadableFile e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether the check-in is another than when the form was made. */
    boolean changedSince(CheckinCode code) {
        return !code.checkin().equals(checkin(code.quarter(), code.member().id()));
    }

    private Form form(Phrases phrases, Quarter quarter, Member member) {
        CheckinForm form = new CheckinForm(phrases, circle.snapshot(), quarter);
        OpenAnswers open = open(quarter, member);
        String checkin = checkin(quarter, member.id());
        return form.of(member, open, checkin + "-" + shown(form.of(member, open, "")));
    }

    private OpenAnswers open(Quarter quarter, Member member) {
        return new OpenQuestions(circle.snapshot(), quarter).of(member);
    }

    /** The fingerprint of a check-in as it is. */
    private String checkin(Quarter quarter, String member) {
        return fingerprint(CheckinFile.bytes(circle, CheckinScaffold.path(quarter, member)));
    }

    /** The fingerprint of all that a form shows. */
    private static String shown(Form form) {
        Figures figures = new Figures(form.language());
        StringBuilder shown = new StringBuilder();
        form.parts()
                .forEach(part -> part.lines().forEach(line -> {
                    shown.append(part.code()).append('/').append(line.code());
                    line.cells().forEach(cell -> shown.append('\n').append(cell.lines(figures)));
                }));
        return fingerprint(shown.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String fingerprint(byte[] bytes) {
        return PlainFile.digest(bytes).substring(0, FINGERPRINT);
    }
}
