package kring.cli.dialogue;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import kring.forms.Answers;
import kring.forms.FilledRows;
import kring.forms.typed.Refusal;
import kring.report.document.form.FilledForm;
import kring.report.document.form.FilledForm.Entry;
import kring.report.document.form.FilledForm.Part;
import kring.report.document.form.FilledValue;
import kring.report.document.form.Form;

/** A form that is filled in by typing: read back as if it had been a workbook, it says the same. */
public final class TypedForm {
    /** One cell to fill in. */
    record Question(Form.Part part, Form.Line line, Form.Field field, Entry known) {
        /** Where the answer goes. */
        String place() {
            return known.place();
        }
    }

    private final Function<FilledRows, Answers> reading;
    private final FilledRows blank;
    private final Map<String, FilledValue> typed = new HashMap<>();

    /**
     * A form made now, on which nothing was typed yet.
     *
     * @param reading tells what a form says
     */
    public TypedForm(FilledRows blank, Function<FilledRows, Answers> reading) {
        this.reading = reading;
        this.blank = blank;
    }

    /** What it asks. */
    public Form form() {
        return blank.forms().get(0);
    }

    /** The cells of a row that can be filled in. */
    List<Question> questions(Form.Part part, Form.Line line) {
        Map<String, Entry> entries = blank.now().parts().stream()
                .filter(one -> one.code().equals(part.code()))
                .flatMap(one -> one.lines().stream())
                .filter(one -> one.code().equals(line.code()))
                .findFirst()
                .orElseThrow()
                .entries();
        return part.fields().stream()
                .filter(field -> field.kind() != Form.Kind.SHOWN)
                .map(field -> new Question(part, line, field, Objects.requireNonNull(entries.get(field.title()))))
                .toList();
    }

    /** What stands in a cell now. */
    FilledValue value(Question question) {
        return typed.getOrDefault(question.place(), question.known().value());
    }

    /** Puts something in a cell; what was refused there, first of all. */
    Optional<Refusal> put(Question question, FilledValue value) {
        typed.put(question.place(), value);
        return answers().refusals().stream()
                .filter(refusal -> refusal.place().equals(question.place()))
                .findFirst();
    }

    /** Takes back what was typed in a cell. */
    void takeBack(String place) {
        typed.remove(place);
    }

    /** Takes back what was typed in the row of a cell. */
    public void takeBackRow(String place) {
        blank.now().parts().stream()
                .flatMap(part -> part.lines().stream())
                .filter(line -> line.entries().values().stream()
                        .anyMatch(entry -> entry.place().equals(place)))
                .flatMap(line -> line.entries().values().stream())
                .forEach(entry -> typed.remove(entry.place()));
    }

    /** What it says so far. */
    public Answers answers() {
        return reading.apply(new FilledRows(blank.forms(), blank.now(), given(), blank.today()));
    }

    private FilledForm given() {
        FilledForm now = blank.now();
        return new FilledForm(
                now.code(), now.place(), now.parts().stream().map(this::given).toList(), now.loose(), List.of());
    }

    private Part given(Part part) {
        Stream<FilledForm.Line> lines = part.lines().stream().map(line -> {
            Map<String, Entry> entries = new LinkedHashMap<>();
            line.entries()
                    .forEach((title, entry) -> entries.put(
                            title, new Entry(entry.place(), typed.getOrDefault(entry.place(), entry.value()))));
            return new FilledForm.Line(line.code(), line.place(), entries);
        });
        return new Part(part.code(), part.place(), part.titles(), lines.toList());
    }
}
