package kring.cli.checkin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kring.assemble.OpenQuestions;
import kring.cli.run.OpenCircle;
import kring.folder.write.PlainFile;
import kring.folder.yaml.YamlReader;
import kring.forms.Answers;
import kring.forms.CheckinForm;
import kring.forms.FilledCheckin;
import kring.forms.FormCode;
import kring.language.Language;
import kring.language.Phrases;
import kring.model.person.Member;
import kring.model.quarter.OpenAnswers;
import kring.model.value.Quarter;
import kring.report.document.FilledForm;
import kring.report.document.Form;
import kring.report.form.FormReader;
import kring.report.form.FormRenderer;
import kring.scaffold.CheckinScaffold;

/** The check-in forms of a circle, out to members and back. */
record CheckinForms(OpenCircle circle) {
    private static final int LARGEST = 5_000_000;
    private static final int FINGERPRINT = 8;

    /** A form made now. */
    byte[] bytes(Quarter quarter, Member member) {
        return new FormRenderer().render(form(circle.phrases(), quarter, member));
    }

    /** Whether the circle has a form with answers that the check-in does not have yet. */
    boolean holdsAnswers(String path) {
        if (!circle.tree().isThere(path)) {
            return false;
        }
        Optional<Answers> answers =
                read(() -> circle.tree().read(path, LARGEST)).flatMap(this::answers);
        return answers.isEmpty()
                || !answers.get().changes().isEmpty()
                || !answers.get().refusals().isEmpty();
    }

    /** What a file holds; empty when it is no form. */
    Optional<FilledForm> read(Path file) {
        return Files.isRegularFile(file) ? read(() -> bytes(file)) : Optional.empty();
    }

    private interface Reading {
        byte[] bytes() throws IOException;
    }

    private static byte[] bytes(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(LARGEST + 1);
        }
    }

    private static Optional<FilledForm> read(Reading file) {
        try {
            byte[] bytes = file.bytes();
            return bytes.length > LARGEST ? Optional.empty() : new FormReader(FormCode.KIND).read(bytes);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** What a form says that the check-in does not; empty when it is of a quarter or somebody unknown here. */
    Optional<Answers> answers(FilledForm given) {
        return FormCode.parse(given.code())
                .filter(code -> circle.snapshot().quarters().containsKey(code.quarter()))
                .filter(code -> circle.snapshot().members().containsKey(code.member()))
                .map(code -> answers(given, code));
    }

    private Answers answers(FilledForm given, FormCode code) {
        Member member = circle.snapshot().member(code.member());
        List<Form> forms = Stream.concat(
                        Stream.of(circle.phrases()),
                        Stream.of(Language.values())
                                .filter(other -> other != circle.phrases().language())
                                .map(Phrases::new))
                .map(phrases -> form(phrases, code.quarter(), member))
                .toList();
        FilledForm now = new FormReader(FormCode.KIND)
                .read(new FormRenderer().render(forms.get(0)))
                .orElseThrow();
        boolean emptyMeansGone = !changedSince(code);
        return new FilledCheckin(forms, now, circle.snapshot(), open(code.quarter(), member), emptyMeansGone)
                .read(given);
    }

    /** Whether the check-in is another than when the form was made. */
    boolean changedSince(FormCode code) {
        return !code.fingerprint().equals(fingerprint(code.quarter(), code.member()));
    }

    private Form form(Phrases phrases, Quarter quarter, Member member) {
        return new CheckinForm(phrases, circle.snapshot(), quarter)
                .of(member, open(quarter, member), fingerprint(quarter, member.id()));
    }

    private OpenAnswers open(Quarter quarter, Member member) {
        return new OpenQuestions(circle.snapshot(), quarter).of(member);
    }

    private String fingerprint(Quarter quarter, String member) {
        String path = CheckinScaffold.path(quarter, member);
        try {
            byte[] bytes = circle.tree().isThere(path) ? circle.tree().read(path, YamlReader.LARGEST) : new byte[0];
            return PlainFile.digest(bytes).substring(0, FINGERPRINT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
