package kring.forms.venture;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kring.forms.FilledRows;
import kring.forms.NewIds;
import kring.forms.typed.Typed;
import kring.language.Language;
import kring.language.Phrases;
import kring.model.Snapshot;
import kring.model.value.Id;
import kring.report.document.form.FilledForm;
import kring.report.document.form.Form;

/** Which venture a blank form that came back is about: the name on it says so. */
public final class TypedVenture {
    private TypedVenture() {}

    /** The questions of that form. */
    public static VentureQuestions questions(Snapshot snapshot, FilledForm given, LocalDate today) {
        Optional<String> name = name(snapshot, given, today);
        Optional<String> known = name.flatMap(typed -> snapshot.ventures().entrySet().stream()
                .filter(venture -> key(venture.getValue().name()).equals(key(typed)))
                .map(Map.Entry::getKey)
                .findFirst());
        return known.map(id -> VentureQuestions.of(snapshot, id, true))
                .orElseGet(() -> VentureQuestions.blank(
                        snapshot,
                        name.map(typed -> NewIds.ofVentures(snapshot).of(typed, "venture"))
                                .orElse(VentureQuestions.NEW)));
    }

    private static Optional<String> name(Snapshot snapshot, FilledForm given, LocalDate today) {
        List<Form> blank = Stream.of(Language.values())
                .map(language -> new VentureForm(
                                new Phrases(language), VentureQuestions.blank(snapshot, VentureQuestions.NEW))
                        .form(""))
                .toList();
        return new FilledRows(blank, given, given, today)
                .all().stream()
                        .filter(row -> row.part().equals(WholeParts.VENTURE) && !row.isEmpty("name"))
                        .map(row -> Typed.line(row.entry("name").value().shown()))
                        .filter(name -> !name.isEmpty())
                        .findFirst();
    }

    private static String key(String name) {
        return Id.near(name).orElseGet(() -> Typed.key(name));
    }
}
