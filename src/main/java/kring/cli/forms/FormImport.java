package kring.cli.forms;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import kring.cli.forms.Forms.Returned;
import kring.cli.imports.CellRemark;
import kring.cli.imports.FileEdit;
import kring.cli.imports.FormFile;
import kring.cli.imports.ImportState;
import kring.cli.imports.ReceivedFile;
import kring.cli.run.OpenCircle;
import kring.folder.load.FolderReader;
import kring.folder.load.Loaded;
import kring.folder.load.PlannedTree;
import kring.forms.Answers;
import kring.forms.FormChange;
import kring.forms.FormCode;
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
     * @param nothing why it changes nothing; empty where it does, or something else is told of it
     */
    record Outcome(ImportedForm form, List<FileEdit> edits, Optional<String> nothing) {
        Outcome(ImportedForm form, List<FileEdit> edits) {
            this(form, edits, Optional.empty());
        }
    }

    private final OpenCircle circle;
    private final Forms forms;
    private final Map<Path, List<CellRemark>> invalid;
    private final Set<String> seen = new HashSet<>();
    private final Map<String, byte[]> now = new TreeMap<>();

    /**
     * An import into a circle.
     *
     * @param invalid what is known to be wrong with the files as a form would leave them
     */
    FormImport(OpenCircle circle, Map<Path, List<CellRemark>> invalid) {
        this.circle = circle;
        this.invalid = Map.copyOf(invalid);
        this.forms = new Forms(circle);
    }

    /**
     * Reads a form.
     *
     * @param name as it was given
     */
    Outcome read(Path name, Path file) {
        Outcome outcome = read(name.toString(), file);
        return invalid.containsKey(name) ? refused(outcome.form(), invalid.get(name)) : outcome;
    }

    private Outcome read(String name, Path file) {
        if (ReceivedFile.isLock(file)) {
            return new Outcome(
                    ImportedForm.none(name, ImportState.SKIPPED),
                    List.of(),
                    Optional.of(ReceivedFile.passedOver(file, circle.phrases())));
        }
        try {
            Optional<FilledForm> given = FormFile.read(file, circle.phrases().language());
            Optional<Returned> returned = given.flatMap(forms::returned);
            return returned.isPresent()
                    ? read(name, file, returned.get())
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

    private Outcome read(String name, Path file, Returned returned) {
        FormSubject subject = returned.subject();
        Optional<String> other = namedAfter(file, subject);
        if (other.isPresent()) {
            Path own = Path.of(subject.path(subject.id()));
            return refused(name, CellRemark.of(say("other-person", other.get(), withoutEnding(own))));
        }
        if (!subject.files().isEmpty() && !seen.add(subject.kind() + " " + subject.about() + " " + subject.id())) {
            return refused(name, CellRemark.of(say("form-twice", subject.files().get(0))));
        }
        Answers answers = answers(returned);
        List<CellRemark> refused = CellRemark.of(answers.refusals(), circle.phrases());
        List<CellRemark> loose = new ArrayList<>(CellRemark.of(answers.loose(), circle.phrases()));
        if (forms.changedSince(returned) && !answers.changes().isEmpty()) {
            loose.add(CellRemark.of(say("since", subject.files().get(0))));
        }
        ImportState state = refused.isEmpty() ? ImportState.UNCHANGED : ImportState.REFUSED;
        ImportedForm form =
                new ImportedForm(name, Kebab.of(subject.kind()), subject.id(), state, List.of(), refused, loose);
        return refused.isEmpty()
                ? taken(form, subject, answers, forms.changedSince(returned))
                : new Outcome(form, List.of());
    }

    /** What a form changes; where that is nothing and nothing else is told of it, why. */
    private Outcome taken(ImportedForm form, FormSubject subject, Answers answers, boolean since) {
        Outcome outcome = changed(form, subject, answers);
        boolean told = !outcome.edits().isEmpty()
                || !outcome.form().refused().isEmpty()
                || !form.loose().isEmpty();
        return told
                ? outcome
                : new Outcome(outcome.form(), List.of(), Optional.of(say(since ? "nothing-new" : "nothing")));
    }

    /** What a form says, beside the files as the forms before leave them where it changes the same. */
    private Answers answers(Returned returned) {
        Answers answers = forms.answers(returned);
        if (answers.changes().keySet().stream().noneMatch(now::containsKey)) {
            return answers;
        }
        Loaded loaded = FolderReader.read(new PlannedTree(circle.tree(), now));
        OpenCircle left = new OpenCircle(circle.tree(), loaded, circle.today(), circle.phrases());
        Forms after = new Forms(left, this::bytes);
        return after.returned(returned.given()).map(after::answers).orElse(answers);
    }

    /** What answers to the questions of a form change that were given without one. */
    Outcome changed(FormSubject subject, Answers answers) {
        ImportedForm form = new ImportedForm(
                "", Kebab.of(subject.kind()), subject.id(), ImportState.UNCHANGED, List.of(), List.of(), List.of());
        return changed(form, subject, answers);
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
                new ChangeWording(circle.phrases(), circle.snapshot(), file.tree())
                        .lines(change.getValue())
                        .forEach(line -> words.add(subject.whose(path) + line));
                edits.add(new FileEdit(path, file.before(), after));
            }
        }
        edits.forEach(edit -> now.put(edit.path(), edit.after()));
        return new Outcome(edits.isEmpty() ? form : form.read(words), edits);
    }

    /** A file as the forms before leave it. */
    private byte[] bytes(String path) {
        return now.containsKey(path) ? now.get(path) : EditedFile.bytes(circle, path);
    }

    /** Somebody or something else after which the file is called. */
    private static Optional<String> namedAfter(Path file, FormSubject subject) {
        return subject.calledAfter(
                withoutEnding(file).replaceFirst("\\s*(\\([0-9]+\\)|- .*)$", "").strip());
    }

    private static String withoutEnding(Path file) {
        return file.getFileName().toString().replaceFirst("\\.[A-Za-z]+$", "");
    }

    private static Outcome refused(ImportedForm form, List<CellRemark> why) {
        ImportedForm refused = form;
        for (CellRemark one : why) {
            refused = refused.refused(one);
        }
        return new Outcome(refused, List.of());
    }

    private static Outcome refused(String name, CellRemark why) {
        return new Outcome(ImportedForm.none(name, ImportState.REFUSED).refused(why), List.of());
    }

    private String say(String key, Object... arguments) {
        return circle.phrases().say("import." + key, arguments);
    }
}
