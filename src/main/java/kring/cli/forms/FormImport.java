package kring.cli.forms;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kring.cli.forms.Forms.Returned;
import kring.cli.forms.ImportedForm.CellRemark;
import kring.cli.forms.ImportedForm.State;
import kring.cli.run.OpenCircle;
import kring.folder.load.FolderReader;
import kring.folder.load.Loaded;
import kring.folder.load.PlannedTree;
import kring.forms.Answers;
import kring.forms.FormChange;
import kring.forms.FormCode;
import kring.forms.Refusal;
import kring.model.value.Id;
import kring.model.value.Kebab;
import kring.report.document.form.FilledForm;
import kring.report.spreadsheet.UnreadableFile;

/** Reads forms one by one: what each says, or why it cannot be taken over. */
final class FormImport {
    /**
     * A form that was read.
     *
     * @param form what there is to tell of it
     * @param edits what it changes, in the files as the forms before it leave them
     */
    record Outcome(ImportedForm form, List<FileEdit> edits) {}

    private OpenCircle circle;
    private Forms forms;
    private final Set<String> seen = new HashSet<>();
    private final Map<String, byte[]> now = new HashMap<>();

    FormImport(OpenCircle circle) {
        this.circle = circle;
        this.forms = new Forms(circle);
    }

    /**
     * Reads a form.
     *
     * @param name as it was given
     */
    Outcome read(String name, Path file) {
        if (FormFile.isLock(file)) {
            return new Outcome(ImportedForm.none(name, State.SKIPPED), List.of());
        }
        try {
            Optional<FilledForm> given = FormFile.read(file, circle.phrases().language());
            Optional<Returned> returned = given.flatMap(forms::returned);
            return returned.isPresent()
                    ? read(name, file, returned.get())
                    : refused(name, given.map(this::foreign).orElseGet(() -> say("no-form")));
        } catch (UnreadableFile e) {
            return refused(name, say("unreadable." + Kebab.of(e.reason())));
        }
    }

    /** Why a form cannot be of this circle. */
    private String foreign(FilledForm form) {
        return FormCode.parse(form.code())
                .map(code -> say("foreign-form", code.about()))
                .orElseGet(() -> say("old-form"));
    }

    private Outcome read(String name, Path file, Returned returned) {
        FormSubject subject = returned.subject();
        Optional<String> other = namedAfter(file, subject);
        if (other.isPresent()) {
            return refused(name, say("other-person", other.get(), subject.id()));
        }
        if (!subject.files().isEmpty() && !seen.add(subject.kind() + " " + subject.about() + " " + subject.id())) {
            return refused(name, say("form-twice", subject.files().get(0)));
        }
        Answers answers = forms.answers(returned);
        List<CellRemark> refused = remarks(answers.refusals());
        List<CellRemark> loose = new ArrayList<>(remarks(answers.loose()));
        if (forms.changedSince(returned) && !answers.changes().isEmpty()) {
            loose.add(CellRemark.of(say("since", subject.files().get(0))));
        }
        State state = refused.isEmpty() ? State.UNCHANGED : State.REFUSED;
        ImportedForm form =
                new ImportedForm(name, Kebab.of(subject.kind()), subject.id(), state, List.of(), refused, loose);
        return refused.isEmpty() ? changed(form, subject, answers) : new Outcome(form, List.of());
    }

    private Outcome changed(ImportedForm form, FormSubject subject, Answers answers) {
        List<String> words = new ArrayList<>();
        List<FileEdit> edits = new ArrayList<>();
        for (Map.Entry<String, List<FormChange>> change : answers.changes().entrySet()) {
            String path = change.getKey();
            EditedFile file = EditedFile.of(path, bytes(path), subject);
            if (!file.hasRoomFor(change.getValue())) {
                return new Outcome(form.refused(CellRemark.of(say("too-much"))), List.of());
            }
            byte[] after = file.with(change.getValue());
            if (!Arrays.equals(after, file.before())) {
                words.addAll(new ChangeWording(circle.phrases(), file.tree()).lines(change.getValue()));
                edits.add(new FileEdit(path, file.before(), after));
            }
        }
        edits.forEach(edit -> now.put(edit.path(), edit.after()));
        if (edits.stream().anyMatch(edit -> !subject.files().contains(edit.path()))) {
            readAgain();
        }
        return new Outcome(edits.isEmpty() ? form : form.read(words), edits);
    }

    /** What a form says in files that are not its own, the forms behind it find there. */
    private void readAgain() {
        Loaded loaded = FolderReader.read(new PlannedTree(circle.tree(), now));
        circle = new OpenCircle(circle.tree(), loaded, circle.today(), circle.phrases());
        forms = new Forms(circle);
    }

    /** A file as the forms before leave it. */
    private byte[] bytes(String path) {
        return now.containsKey(path) ? now.get(path) : EditedFile.bytes(circle, path);
    }

    /** Somebody or something else after which the file is called. */
    private static Optional<String> namedAfter(Path file, FormSubject subject) {
        String name = file.getFileName().toString().replaceFirst("\\.[A-Za-z]+$", "");
        String bare = name.replaceFirst("\\s*(\\([0-9]+\\)|- .*)$", "").strip();
        return subject.namesById().keySet().stream()
                .filter(other -> !isCalled(subject, subject.id(), bare) && isCalled(subject, other, bare))
                .findFirst();
    }

    private static boolean isCalled(FormSubject subject, String id, String bare) {
        String called = subject.namesById().get(id);
        return id.equals(bare.toLowerCase(Locale.ROOT))
                || subject.path(id).endsWith("/" + bare.toLowerCase(Locale.ROOT) + ".xlsx")
                || called != null && Id.near(called).equals(Id.near(bare));
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

    private static Outcome refused(String name, String why) {
        return new Outcome(ImportedForm.none(name, State.REFUSED).refused(CellRemark.of(why)), List.of());
    }

    private String say(String key, Object... arguments) {
        return circle.phrases().say("import." + key, arguments);
    }
}
