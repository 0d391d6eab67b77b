package kring.cli.forms;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import kring.cli.imports.FormFile;
import kring.cli.imports.ReceivedFile;
import kring.cli.run.OpenCircle;
import kring.folder.write.PlainFile;
import kring.forms.Answers;
import kring.forms.FilledRows;
import kring.forms.FormCode;
import kring.language.Figures;
import kring.language.Language;
import kring.language.Phrases;
import kring.report.document.form.FilledForm;
import kring.report.document.form.Form;
import kring.report.form.FormReader;
import kring.report.form.FormRenderer;
import kring.report.spreadsheet.SpreadsheetReader;
import kring.report.spreadsheet.UnreadableFile;

/**
 * The forms of a circle, out to people and back.
 *
 * @param file gives the bytes of a file of the circle; none when there is no such file
 */
record Forms(OpenCircle circle, Function<String, byte[]> file) {
    private static final int FINGERPRINT = 8;

    /** Those of a circle as it lies in its folder. */
    Forms(OpenCircle circle) {
        this(circle, path -> EditedFile.bytes(circle, path));
    }

    /** A form that came back, with what it is about. */
    record Returned(FilledForm given, FormCode code, FormSubject subject) {}

    /** A form made now. */
    byte[] bytes(FormSubject subject) {
        return new FormRenderer().render(form(circle.phrases(), subject));
    }

    /** A form that came back; empty when it is none of this circle. */
    Optional<Returned> returned(FilledForm given) {
        return FormCode.parse(given.code())
                .flatMap(code ->
                        new FormSubjects(circle).of(code, given).map(subject -> new Returned(given, code, subject)));
    }

    /** Whether the circle has a form with answers that its files do not have yet, or that cannot be read. */
    boolean holdsAnswers(String path) {
        if (!circle.tree().isThere(path)) {
            return false;
        }
        try {
            byte[] bytes = circle.tree().read(path, ReceivedFile.LARGEST);
            return holdsAnswers(FormFile.read(bytes, circle.phrases().language()))
                    .orElse(true);
        } catch (UnreadableFile | IOException e) {
            return true;
        }
    }

    /** Whether a file anywhere is a form of the circle with answers that its files do not have yet. */
    boolean holdsAnswers(Path file) {
        try {
            return holdsAnswers(FormFile.read(file, circle.phrases().language()))
                    .orElse(false);
        } catch (UnreadableFile e) {
            return false;
        }
    }

    private Optional<Boolean> holdsAnswers(Optional<FilledForm> given) {
        return given.flatMap(this::returned).map(returned -> !answers(returned).isEmpty());
    }

    /** What a form says that the circle does not. */
    Answers answers(Returned returned) {
        List<Form> forms = forms(returned.subject());
        boolean shownOtherwise =
                forms.stream().noneMatch(form -> shownOn(returned.code()).equals(shown(form)));
        return returned.subject()
                .answers(
                        new FilledRows(forms, readBack(forms.get(0)), returned.given(), circle.today()),
                        changedSince(returned),
                        shownOtherwise);
    }

    private List<Form> forms(FormSubject subject) {
        return languages().map(phrases -> form(phrases, subject)).toList();
    }

    /** A form made now as it reads back when nobody filled in anything. */
    FilledRows rows(FormSubject subject) {
        List<Form> forms = forms(subject);
        FilledForm blank = readBack(forms.get(0));
        return new FilledRows(forms, blank, blank, circle.today());
    }

    /** Whether what it rests on was changed since the form was made. */
    boolean changedSince(Returned returned) {
        return !returned.code().fingerprint().split("-", 2)[0].equals(known(returned.subject()));
    }

    private static String shownOn(FormCode code) {
        return code.fingerprint().replaceFirst("^[^-]*-?", "");
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

    private Form form(Phrases phrases, FormSubject subject) {
        return subject.form(phrases, known(subject) + "-" + shown(subject.form(phrases, "")));
    }

    /** The fingerprint of what it rests on, as that is now. */
    private String known(FormSubject subject) {
        return fingerprint(subject.known(file));
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
