package kring.cli.dialogue;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kring.forms.Answers;
import kring.forms.FilledRows;
import kring.forms.typed.Refusal;
import kring.report.document.form.FilledForm;
import kring.report.document.form.FilledForm.Entry;
import kring.report.document.form.FilledForm.Part;
import kring.report.document.form.FilledValue;
import kring.report.document.form.Form;
import org.jspecify.annotations.Nullable;

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
    /** By the place of the cell; somebody may stop the run while something is put there. */
    private final Map<String, FilledValue> typed = new ConcurrentHashMap<>();
    /** What it said when that was last asked: every question of a row asks it, and most of them change nothing. */
    private volatile @Nullable Said said;

    /** What a form says with these words typed. */
    private record Said(Map<String, FilledValue> typed, Answers answers) {}

    /**
     * A form made now, on which nothing was typed yet.
     *
     * @param reading tells what a form says
     */
    public TypedForm(FilledRows blank, Function<FilledRows, Answers> reading) {
        this.reading = reading;
        this.blank = blank;
    }

    /** A row in which something can be typed. */
    public record Row(Form.Part part, Form.Line line) {}

    /** What it asks. */
    public Form form() {
        return blank.forms().get(0);
    }

    /** The cells of a row that can be filled in. */
    List<Question> questions(Form.Part part, Form.Line line) {
        Map<String, Entry> entries = line(part, line).entries();
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

    /** The rows in which something was typed. */
    public List<Row> rows() {
        return form().parts().stream()
                .flatMap(part -> part.lines().stream().map(line -> new Row(part, line)))
                .filter(row -> !typed(row).isEmpty())
                .toList();
    }

    /** What was typed in a row. */
    List<Question> typed(Row row) {
        return questions(row.part(), row.line()).stream()
                .filter(question -> typed.containsKey(question.place()))
                .toList();
    }

    /** What was typed in the row of a cell; where nothing was, as a cell of another row is the matter, in its part. */
    public List<Row> rowsOf(String place) {
        List<Row> part = rows().stream()
                .filter(row -> part(row.part()).lines().stream().anyMatch(line -> has(line, place)))
                .toList();
        List<Row> own = part.stream()
                .filter(row -> has(line(row.part(), row.line()), place))
                .toList();
        return own.isEmpty() ? part : own;
    }

    private static boolean has(FilledForm.Line line, String place) {
        return line.entries().values().stream().anyMatch(entry -> entry.place().equals(place));
    }

    private Part part(Form.Part part) {
        return blank.now().parts().stream()
                .filter(one -> one.code().equals(part.code()))
                .findFirst()
                .orElseThrow();
    }

    private FilledForm.Line line(Form.Part part, Form.Line line) {
        return part(part).lines().stream()
                .filter(one -> one.code().equals(line.code()))
                .findFirst()
                .orElseThrow();
    }

    /** Takes back what was typed in a row. */
    public void takeBack(Row row) {
        typed(row).forEach(question -> takeBack(question.place()));
    }

    /** What was typed in a row, in the words in which it was. */
    public String words(Row row) {
        return typed(row).stream()
                .map(question ->
                        question.field().title() + ": " + value(question).shown())
                .collect(Collectors.joining(" · "));
    }

    /** The same form with only these rows typed. */
    public TypedForm only(Collection<Row> rows) {
        TypedForm form = new TypedForm(blank, reading);
        rows.forEach(row -> form.takeOver(this, row));
        return form;
    }

    /** Takes over what was typed in a row of another form of the kind; whether this one has that row. */
    public boolean takeOver(TypedForm other, Row row) {
        List<Question> asked = other.typed(row);
        asked.forEach(question -> same(question).ifPresent(same -> typed.put(same.place(), other.value(question))));
        return asked.stream().allMatch(question -> same(question).isPresent());
    }

    /** The question of this form that is another's. */
    private Optional<Question> same(Question other) {
        return form().parts().stream()
                .filter(part -> part.code().equals(other.part().code()))
                .flatMap(part -> part.lines().stream()
                        .filter(line -> line.code().equals(other.line().code()))
                        .flatMap(line -> questions(part, line).stream()))
                .filter(question -> question.field().key().equals(other.field().key()))
                .findFirst();
    }

    /** What it says so far. */
    public Answers answers() {
        Map<String, FilledValue> now = Map.copyOf(typed);
        Said last = said;
        if (last == null || !last.typed().equals(now)) {
            last = new Said(now, reading.apply(new FilledRows(blank.forms(), blank.now(), given(now), blank.today())));
            said = last;
        }
        return last.answers();
    }

    private FilledForm given(Map<String, FilledValue> typed) {
        FilledForm now = blank.now();
        List<Part> parts = now.parts().stream().map(part -> given(part, typed)).toList();
        return new FilledForm(now.code(), now.place(), parts, now.loose(), List.of());
    }

    private static Part given(Part part, Map<String, FilledValue> typed) {
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
