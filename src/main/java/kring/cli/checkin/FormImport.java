package kring.cli.checkin;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import kring.cli.checkin.ImportedForm.CellRemark;
import kring.cli.checkin.ImportedForm.State;
import kring.cli.run.OpenCircle;
import kring.forms.Answers;
import kring.forms.FormCode;
import kring.forms.Refusal;
import kring.model.person.Member;
import kring.model.value.Id;
import kring.model.value.Kebab;
import kring.report.document.form.FilledForm;
import kring.report.spreadsheet.UnreadableFile;
import org.jspecify.annotations.Nullable;

/** Reads forms one by one: what each says, or why it cannot be taken over. */
final class FormImport {
    /**
     * A form that was read.
     *
     * @param form what there is to tell of it
     * @param edit what it changes; null when it changes nothing
     */
    record Outcome(ImportedForm form, @Nullable FileEdit edit) {}

    private final OpenCircle circle;
    private final CheckinForms forms;
    private final Set<String> seen = new HashSet<>();

    FormImport(OpenCircle circle) {
        this.circle = circle;
        this.forms = new CheckinForms(circle);
    }

    /**
     * Reads a form.
     *
     * @param name as it was given
     */
    Outcome read(String name, Path file) {
        if (FormFile.isLock(file)) {
            return new Outcome(ImportedForm.none(name, State.SKIPPED), null);
        }
        try {
            Optional<FilledForm> given = FormFile.read(file, circle.phrases().language());
            Optional<CheckinCode> code = given.flatMap(form -> CheckinCode.of(form.code(), circle.snapshot()));
            return code.isPresent()
                    ? read(name, file, given.get(), code.get())
                    : refused(name, given.map(this::foreign).orElseGet(() -> CellRemark.of(say("no-form"))));
        } catch (UnreadableFile e) {
            return refused(name, CellRemark.of(say("unreadable." + Kebab.of(e.reason()))));
        }
    }

    /** Why a form cannot be of this circle. */
    private CellRemark foreign(FilledForm form) {
        String why = FormCode.parse(form.code())
                .map(code -> say("foreign-form", code.about()))
                .orElseGet(() -> say(FormCode.isCurrent(form.code()) ? "code-gone" : "old-form"));
        return CellRemark.at(form.place(), why);
    }

    private Outcome read(String name, Path file, FilledForm given, CheckinCode code) {
        Optional<Member> other = namedAfter(file, code.member());
        if (other.isPresent()) {
            return refused(
                    name,
                    CellRemark.of(
                            say("other-person", other.get().id(), code.member().id())));
        }
        CheckinFile checkin = CheckinFile.of(circle, code);
        if (!seen.add(checkin.path())) {
            return refused(name, CellRemark.of(say("form-twice", checkin.path())));
        }
        Answers answers = forms.answers(given, code);
        List<CellRemark> refused = remarks(answers.refusals());
        List<CellRemark> loose = new ArrayList<>(remarks(answers.loose()));
        if (forms.changedSince(code) && !answers.changes().isEmpty()) {
            loose.add(CellRemark.of(say("since")));
        }
        State state = refused.isEmpty() ? State.UNCHANGED : State.REFUSED;
        ImportedForm form = new ImportedForm(name, "checkin", code.member().id(), state, List.of(), refused, loose);
        return refused.isEmpty() && !answers.changes().isEmpty()
                ? changed(form, checkin, answers)
                : new Outcome(form, null);
    }

    private Outcome changed(ImportedForm form, CheckinFile checkin, Answers answers) {
        if (!checkin.hasRoomFor(answers.changes())) {
            return new Outcome(form.refused(CellRemark.of(say("too-much"))), null);
        }
        byte[] after = checkin.with(answers.changes(), circle.today());
        if (Arrays.equals(after, checkin.before())) {
            return new Outcome(form, null);
        }
        List<String> words = new ChangeWording(circle.phrases(), checkin.tree()).lines(answers.changes());
        return new Outcome(form.read(words), new FileEdit(checkin.path(), checkin.before(), after));
    }

    /** Another member after whom the file is called. */
    private Optional<Member> namedAfter(Path file, Member member) {
        String name = file.getFileName().toString().replaceFirst("\\.[A-Za-z]+$", "");
        String bare = name.replaceFirst("\\s*(\\([0-9]+\\)|- .*)$", "").strip();
        return circle.snapshot().members().values().stream()
                .filter(other -> !isCalled(member, bare) && isCalled(other, bare))
                .findFirst();
    }

    private static boolean isCalled(Member member, String name) {
        return member.id().equals(name.toLowerCase(Locale.ROOT))
                || member.name() != null && Id.near(member.name()).equals(Id.near(name));
    }

    private List<CellRemark> remarks(List<Refusal> refusals) {
        return refusals.stream()
                .map(refusal -> CellRemark.at(
                        refusal.place(),
                        circle.phrases()
                                .say(
                                        "refusal." + refusal.code(),
                                        refusal.arguments().toArray())))
                .toList();
    }

    private static Outcome refused(String name, CellRemark why) {
        return new Outcome(ImportedForm.none(name, State.REFUSED).refused(why), null);
    }

    private String say(String key, Object... arguments) {
        return circle.phrases().say("import." + key, arguments);
    }
}
