package kring.forms.intake;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kring.forms.FilledRow;
import kring.forms.FilledRows;
import kring.forms.typed.Typed;
import kring.language.Language;
import kring.language.Phrases;
import kring.model.Snapshot;
import kring.model.person.Member;
import kring.model.value.Id;
import kring.report.document.form.FilledForm;
import kring.report.document.form.Form;

/** A blank form that came back: whose it is, and which of its rows the circle has already. */
public record TypedBefore(Snapshot snapshot, List<FilledRow> rows) {
    /** A blank form that came back. */
    public static TypedBefore of(Snapshot snapshot, FilledForm given, LocalDate today) {
        List<Form> blank = Stream.of(Language.values())
                .map(language -> new IntakeForm(new Phrases(language), IntakeQuestions.blank(snapshot)).form(""))
                .toList();
        return new TypedBefore(snapshot, new FilledRows(blank, given, given, today).all());
    }

    /** The name on it; empty when there is none. */
    public Optional<String> name() {
        return rows.stream()
                .filter(row -> row.part().equals(PersonParts.PERSON) && !row.isEmpty("name"))
                .map(row -> Typed.line(row.entry("name").value().shown()))
                .filter(name -> !name.isEmpty())
                .findFirst();
    }

    /** Those of that name who have a file. */
    public Stream<Member> sameName() {
        String name = name().orElse("");
        return snapshot.members().values().stream()
                .filter(member -> key(member.name()).equals(key(name)));
    }

    private static String key(String name) {
        return Id.near(name).orElseGet(() -> Typed.key(name).toLowerCase(Locale.ROOT));
    }

    /** What the form would show of somebody, row by row as it was filled in. */
    public IntakeQuestions asOf(Member member) {
        Map<String, String> codes = new HashMap<>();
        for (IntakeList list : IntakeList.values()) {
            rows.stream()
                    .filter(row -> row.part().equals(list.part()) && row.isNew() && !row.isEmpty("text"))
                    .forEach(row -> list.of(member).stream()
                            .filter(item -> item.text() != null && same(item.text(), row))
                            .map(item -> IntakeQuestions.key(list, item.id()))
                            .filter(item -> !codes.containsKey(item))
                            .findFirst()
                            .ifPresent(item -> codes.put(item, row.code())));
        }
        return new IntakeQuestions(snapshot, member, true, codes);
    }

    private static boolean same(String text, FilledRow row) {
        return Typed.words(text).equals(Typed.words(row.entry("text").value().shown()));
    }
}
