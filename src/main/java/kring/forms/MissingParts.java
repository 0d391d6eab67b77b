package kring.forms;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kring.forms.typed.Refusal;
import kring.forms.typed.Typed;
import kring.report.document.Cell;
import kring.report.document.form.FilledForm;
import kring.report.document.form.FilledForm.Part;
import kring.report.document.form.Form;
import kring.report.document.form.Form.Field;

/** Finds what was on a form when it was made, and is no longer, or is there twice (METHOD, Forms). */
final class MissingParts {
    private final FilledRows rows;
    private final List<Refusal> refusals = new ArrayList<>();

    private MissingParts(FilledRows rows) {
        this.rows = rows;
    }

    /** A refusal for each of them, by the place where it is missed. */
    static List<Refusal> of(FilledRows rows) {
        MissingParts missing = new MissingParts(rows);
        missing.look();
        return missing.refusals;
    }

    private void look() {
        FilledForm given = rows.given();
        if (given.parts().isEmpty()) {
            refusals.add(new Refusal(given.place(), "codes-gone"));
            return;
        }
        damaged();
        rows.onIt().forEach((code, expected) -> {
            List<Part> found = given.parts().stream()
                    .filter(part -> part.code().equals(code))
                    .toList();
            if (found.size() > 1) {
                refusals.add(new Refusal(found.get(1).place(), "part-twice", title(code)));
            } else if (found.isEmpty()) {
                gone(code, expected);
            } else {
                look(found.get(0), expected);
            }
        });
    }

    /** The code of the form names all that was on it; what is on it, and not named there, was taken out of the code. */
    private void damaged() {
        String unnamed = given().flatMap(part -> part.lines().stream()
                        .map(line -> rows.id(part.code(), line.code()))
                        .filter(row -> rows.lines(part.code(), row).findAny().isPresent()
                                && !rows.onIt()
                                        .getOrDefault(part.code(), List.of())
                                        .contains(row))
                        .map(row -> words(part.code(), row)))
                .distinct()
                .collect(Collectors.joining(" · "));
        if (!unnamed.isEmpty()) {
            refusals.add(new Refusal(rows.given().place(), "code-damaged", unnamed));
        }
    }

    private Stream<Part> given() {
        return rows.given().parts().stream();
    }

    /** A part on which nothing was asked is not missed. */
    private void gone(String code, List<String> expected) {
        String asked = expected.stream()
                .filter(row -> !row.startsWith(FormFields.NEW))
                .map(row -> words(code, row))
                .collect(Collectors.joining(" · "));
        if (!asked.isEmpty()) {
            refusals.add(new Refusal(rows.given().place(), "part-gone", title(code), asked));
        }
    }

    private void look(Part part, List<String> expected) {
        Set<String> seen = new HashSet<>();
        part.lines().stream()
                .filter(line -> !seen.add(rows.id(part.code(), line.code())))
                .forEach(line -> refusals.add(new Refusal(line.place(), "code-twice", line.code())));
        expected.stream()
                .filter(row -> !seen.contains(row) && !row.startsWith(FormFields.NEW))
                .forEach(row -> refusals.add(
                        new Refusal(part.place(), "row-gone", title(part.code()), words(part.code(), row))));
        columns(part);
    }

    /** A column is known by its heading; one whose heading is called otherwise is told at that heading. */
    private void columns(Part part) {
        List<Field> fields =
                rows.parts(part.code()).flatMap(one -> one.fields().stream()).toList();
        List<String> gone = rows.parts(part.code()).findFirst().stream()
                .flatMap(one -> one.fields().stream())
                .filter(field -> field.kind() != Form.Kind.SHOWN)
                .filter(field -> part.titles().keySet().stream()
                        .noneMatch(title -> fields.stream()
                                .filter(same -> same.key().equals(field.key()))
                                .anyMatch(same -> matches(same, title))))
                .map(Field::title)
                .toList();
        if (gone.isEmpty()) {
            return;
        }
        Optional<Map.Entry<String, String>> unknown = part.titles().entrySet().stream()
                .filter(title -> fields.stream().noneMatch(field -> matches(field, title.getKey())))
                .findFirst();
        String columns = String.join(" · ", gone);
        refusals.add(unknown.map(title -> new Refusal(title.getValue(), "column-renamed", title.getKey(), columns))
                .orElseGet(() -> new Refusal(part.place(), "column-gone", title(part.code()), columns)));
    }

    private static boolean matches(Field field, String title) {
        return Typed.heading(field.title()).equals(Typed.heading(title));
    }

    private String title(String part) {
        return rows.parts(part).findFirst().map(Form.Part::title).orElse(part);
    }

    /** What a row is about: the first words on it, else its code. */
    private String words(String part, String row) {
        return rows.lines(part, row)
                .flatMap(line -> line.cells().stream())
                .filter(Cell.Words.class::isInstance)
                .map(cell -> ((Cell.Words) cell).text())
                .findFirst()
                .orElse(row);
    }
}
