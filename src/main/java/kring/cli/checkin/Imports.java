package kring.cli.checkin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kring.assemble.OpenQuestions;
import kring.check.Finding;
import kring.cli.checkin.ImportedForm.CellRemark;
import kring.cli.checkin.ImportedForm.State;
import kring.cli.findings.FindingWording;
import kring.cli.run.FoundErrors;
import kring.cli.run.OpenCircle;
import kring.folder.edit.YamlEdit;
import kring.folder.load.PlannedTree;
import kring.folder.yaml.YamlReader;
import kring.forms.Answers;
import kring.forms.FormCode;
import kring.forms.Refusal;
import kring.model.person.Member;
import kring.model.quarter.Checkin;
import kring.model.value.Id;
import kring.model.value.Kebab;
import kring.report.document.form.FilledForm;
import kring.report.spreadsheet.UnreadableFile;
import kring.scaffold.CheckinScaffold;

/** The forms of one call while they are read, each by itself: what they change, and what cannot be taken over. */
final class Imports {
    private final OpenCircle circle;
    private final CheckinForms forms;
    private final List<ImportedForm> read = new ArrayList<>();
    private final Map<String, byte[]> before = new LinkedHashMap<>();
    private final Map<String, byte[]> changed = new LinkedHashMap<>();

    Imports(OpenCircle circle) {
        this.circle = circle;
        this.forms = new CheckinForms(circle);
    }

    /**
     * Reads a form.
     *
     * @param name as it was given
     */
    void read(String name, Path file) {
        if (FormFile.isLock(file)) {
            read.add(new ImportedForm(name, null, null, State.SKIPPED, List.of(), List.of(), List.of()));
            return;
        }
        try {
            Optional<FilledForm> given = FormFile.read(file, circle.phrases().language());
            Optional<CheckinCode> code = given.flatMap(form -> CheckinCode.of(form.code(), circle.snapshot()));
            if (code.isEmpty()) {
                refuse(name, given.map(this::foreign).orElseGet(() -> say("no-form")));
            } else {
                read(name, file, given.get(), code.get());
            }
        } catch (UnreadableFile e) {
            refuse(name, say("unreadable." + Kebab.of(e.reason())));
        }
    }

    /** Why a form cannot be of this circle. */
    private String foreign(FilledForm form) {
        return FormCode.parse(form.code())
                .map(code -> say("foreign-form", code.about()))
                .orElseGet(() -> say("old-form"));
    }

    private void read(String name, Path file, FilledForm given, CheckinCode code) {
        String path = CheckinScaffold.path(code.quarter(), code.member().id());
        Optional<Member> other = namedAfter(file, code.member());
        if (other.isPresent()) {
            refuse(name, say("other-person", other.get().id(), code.member().id()));
            return;
        }
        if (before.containsKey(path)) {
            refuse(name, say("form-twice", path));
            return;
        }
        Answers answers = forms.answers(given, code);
        byte[] old = bytes(path);
        before.put(path, old);
        List<CellRemark> refused = remarks(answers.refusals());
        List<CellRemark> loose = new ArrayList<>(remarks(answers.loose()));
        if (forms.changedSince(code) && !answers.changes().isEmpty()) {
            loose.add(CellRemark.of(say("since")));
        }
        ImportedForm form =
                new ImportedForm(name, "checkin", code.member().id(), State.UNCHANGED, List.of(), refused, loose);
        if (!refused.isEmpty()) {
            read.add(form.as(State.REFUSED, List.of()));
        } else if (answers.changes().isEmpty()) {
            read.add(form);
        } else {
            change(form, path, answers, code);
        }
    }

    private void change(ImportedForm form, String path, Answers answers, CheckinCode code) {
        byte[] old = Objects.requireNonNull(before.get(path), path);
        byte[] base = old.length == 0 ? blank(code) : old;
        byte[] edited = CheckinEdits.apply(base, answers.changes(), dated(code) ? null : circle.today());
        Optional<Finding> error = error(path, edited);
        if (error.isPresent()) {
            read.add(form.refused(CellRemark.of(say(
                    "invalid",
                    error.get().place().file(),
                    new FindingWording(circle.phrases()).message(error.get())))));
        } else if (Arrays.equals(edited, old)) {
            read.add(form);
        } else {
            changed.put(path, edited);
            List<String> words =
                    new ChangeWording(circle.phrases(), YamlEdit.of(base).tree()).lines(answers.changes());
            read.add(form.as(State.READ, words));
        }
    }

    /** The first error that a file would bring into the folder. */
    private Optional<Finding> error(String path, byte[] edited) {
        Map<String, byte[]> planned = new LinkedHashMap<>(changed);
        planned.put(path, edited);
        try {
            OpenCircle.requireValid(circle.tree(), new PlannedTree(circle.tree(), planned));
            return Optional.empty();
        } catch (FoundErrors e) {
            return Optional.of(e.errors().get(0));
        }
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

    private void refuse(String name, String why) {
        read.add(new ImportedForm(name, null, null, State.UNCHANGED, List.of(), List.of(), List.of())
                .refused(CellRemark.of(why)));
    }

    private String say(String key, Object... arguments) {
        return circle.phrases().say("import." + key, arguments);
    }

    private boolean dated(CheckinCode code) {
        Checkin checkin = circle.snapshot()
                .record(code.quarter())
                .checkins()
                .get(code.member().id());
        return checkin != null && checkin.date() != null;
    }

    /** A check-in that nobody began yet. */
    private byte[] blank(CheckinCode code) {
        return new CheckinScaffold(
                        circle.phrases(), code.quarter(), code.quarter().next().firstDay())
                .of(code.member(), new OpenQuestions(circle.snapshot(), code.quarter()).of(code.member()))
                .getBytes(StandardCharsets.UTF_8);
    }

    private byte[] bytes(String path) {
        try {
            return circle.tree().isThere(path) ? circle.tree().read(path, YamlReader.LARGEST) : new byte[0];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What became of each form, in the order in which they were given. */
    List<ImportedForm> read() {
        return List.copyOf(read);
    }

    /** The files as they become, by path. */
    Map<String, byte[]> changed() {
        return changed;
    }

    /** A file as it is now; empty when there is none. */
    String before(String path) {
        return new String(Objects.requireNonNull(before.get(path), path), StandardCharsets.UTF_8);
    }
}
