package kring.cli.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import kring.cli.run.OpenCircle;
import kring.cli.run.UserError;
import kring.forms.Answers;
import kring.forms.FilledRows;
import kring.forms.FormCode;
import kring.forms.venture.FilledVenture;
import kring.forms.venture.TypedVenture;
import kring.forms.venture.VentureForm;
import kring.forms.venture.VentureQuestions;
import kring.language.Phrases;
import kring.model.FileNames;
import kring.model.Snapshot;
import kring.model.Venture;
import kring.report.document.form.FilledForm;
import kring.report.document.form.Form;
import kring.scaffold.Scaffold;

/** A venture that has a file, or a new one. */
record VentureSubject(OpenCircle circle, VentureQuestions asked) implements FormSubject {
    /**
     * The form that is asked for: of a venture, or blank where the id is empty.
     *
     * @throws UserError when the circle has no such venture
     */
    static VentureSubject asked(OpenCircle circle, String id) {
        Snapshot snapshot = circle.snapshot();
        if (id.isEmpty()) {
            return new VentureSubject(circle, VentureQuestions.blank(snapshot, VentureQuestions.NEW));
        }
        SortedMap<String, Venture> ventures = snapshot.ventures();
        if (!ventures.containsKey(id)) {
            throw UserError.near("no-venture", id, ventures.keySet());
        }
        return new VentureSubject(circle, VentureQuestions.of(snapshot, id, false));
    }

    /** What a form is about that says so; empty when the circle has no such venture. */
    static Optional<FormSubject> of(OpenCircle circle, String about, FilledForm given) {
        Snapshot snapshot = circle.snapshot();
        if (about.equals(VentureQuestions.NEW)) {
            return Optional.of(new VentureSubject(circle, TypedVenture.questions(snapshot, given, circle.today())));
        }
        return Optional.of(about)
                .filter(snapshot.ventures()::containsKey)
                .map(id -> new VentureSubject(circle, VentureQuestions.of(snapshot, id, false)));
    }

    @Override
    public FormCode.Kind kind() {
        return FormCode.Kind.VENTURE;
    }

    @Override
    public String about() {
        return asked.about();
    }

    @Override
    public String id() {
        return asked.id();
    }

    @Override
    public String path(String id) {
        return "reports/forms/venture" + (id.equals(VentureQuestions.NEW) ? "" : "-" + id) + ".xlsx";
    }

    @Override
    public Map<String, String> namesById() {
        Map<String, String> names = new LinkedHashMap<>();
        circle.snapshot().ventures().forEach((id, venture) -> names.put(id, venture.name()));
        return names;
    }

    @Override
    public List<String> files() {
        return id().equals(VentureQuestions.NEW) ? List.of() : List.of(FileNames.venture(id()));
    }

    @Override
    public String blank(String path) {
        SortedMap<String, ?> members = circle.snapshot().members();
        String member = members.isEmpty() ? "baker" : members.firstKey();
        return Objects.requireNonNull(new Scaffold(circle.phrases(), circle.today())
                .venture(id(), null, member)
                .get(path));
    }

    @Override
    public Form form(Phrases phrases, String fingerprint) {
        return new VentureForm(phrases, asked).form(fingerprint);
    }

    @Override
    public Answers answers(FilledRows rows, boolean since, boolean shownOtherwise) {
        return FilledVenture.read(rows, asked, since, shownOtherwise);
    }
}
