package kring.forms;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kring.forms.typed.Refusal;
import kring.forms.typed.Typed;
import kring.report.document.form.FilledForm;
import kring.report.document.form.FilledForm.Entry;

/** Finds where a copy of the form's sheet has another answer than the form: nobody but its writer knows which counts. */
final class CopiedForms {
    /** So many are named one by one. */
    private static final int NAMED = 20;

    private final FilledRows rows;
    private final List<FilledRow> own;

    private CopiedForms(FilledRows rows) {
        this.rows = rows;
        this.own = rows.given().copies().isEmpty() ? List.of() : rows.all();
    }

    /** A refusal for each of them, by its cell on the copy. */
    static List<Refusal> of(FilledRows rows) {
        CopiedForms copied = new CopiedForms(rows);
        return rows.given().copies().stream()
                .flatMap(copied::differences)
                .limit(NAMED)
                .toList();
    }

    private Stream<Refusal> differences(FilledForm copy) {
        String code = Typed.key(copy.code());
        return code.isEmpty() || code.equals(Typed.key(rows.given().code()))
                ? rows.beside(copy).all().stream().flatMap(this::differences)
                : Stream.of(new Refusal(copy.place(), "copy-other", rows.given().place()));
    }

    /** What is empty on the copy, and not on the form, was typed after it was copied. */
    private Stream<Refusal> differences(FilledRow copy) {
        List<FilledRow> same = own.stream()
                .filter(row -> row.part().equals(copy.part()) && row.code().equals(copy.code()))
                .limit(1)
                .toList();
        return copy.entries().entrySet().stream()
                .filter(entry -> !entry.getValue().value().isNothing())
                .flatMap(entry -> same.stream()
                        .filter(row -> row.entries().containsKey(entry.getKey()))
                        .map(row -> Map.entry(entry.getValue(), row.entry(entry.getKey()))))
                .filter(pair ->
                        !FilledRow.same(pair.getKey().value(), pair.getValue().value()))
                .map(pair -> differs(pair.getKey(), pair.getValue()));
    }

    private static Refusal differs(Entry copy, Entry own) {
        return own.value().isNothing()
                ? new Refusal(copy.place(), "copy-more", copy.value().shown(), own.place())
                : new Refusal(
                        copy.place(),
                        "copy-differs",
                        copy.value().shown(),
                        own.place(),
                        own.value().shown());
    }
}
