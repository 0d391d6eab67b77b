package kring.forms;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import kring.language.Phrases;
import kring.model.value.Kebab;
import kring.report.document.Cell;
import kring.report.document.form.Form.Choice;
import kring.report.document.form.Form.Field;
import kring.report.document.form.Form.Kind;
import kring.report.document.form.Form.Line;
import kring.report.document.form.Form.Part;
import org.jspecify.annotations.Nullable;

/** Makes the fields of one part of a form, and the part of them: a line for each field with what it shows in a row. */
public record FormFields(Phrases phrases, String part) {
    /** What the code of a row for something new begins with. */
    public static final String NEW = "+";

    /** A field, and what it shows in a row. */
    public record Shown<R>(Field field, Function<? super R, ? extends Cell> cell) {}

    /** A field for words; empty where the text is null. */
    public <R> Shown<R> words(String key, int span, Function<? super R, ? extends @Nullable String> text) {
        return field(key, span, Kind.WORDS, row -> Cell.words(text.apply(row)));
    }

    /** A field of which each cell is made as it is wanted. */
    public <R> Shown<R> field(String key, int span, Kind kind, Function<? super R, ? extends Cell> cell) {
        String hint = switch (kind) {
            case NUMBER -> phrases.say("form.hint.number");
            case SHARE -> phrases.say("form.hint.share");
            case SCORE -> phrases.say("form." + part + "." + key + ".hint");
            case TAGS -> phrases.say("form.hint.tags");
            case DAY -> phrases.say("form.hint.day");
            default -> "";
        };
        return new Shown<>(new Field(key, title(key), span, kind, hint, List.of()), cell);
    }

    /** A choice by its code; one that is not among the choices, as a member who left, shows its code. */
    public <R> Shown<R> choice(
            String key, int span, List<Choice> choices, Function<? super R, ? extends @Nullable String> code) {
        return new Shown<>(
                new Field(key, title(key), span, Kind.CHOICE, phrases.say("form.hint.choice"), choices),
                row -> chosen(choices, code.apply(row)));
    }

    /** Some choices by their codes, with commas between them. */
    public <R> Shown<R> choices(
            String key, int span, List<Choice> choices, Function<? super R, ? extends List<String>> codes) {
        return new Shown<>(
                new Field(key, title(key), span, Kind.CHOICES, phrases.say("form.hint.choices"), choices),
                row -> Cell.words(codes.apply(row).stream()
                        .map(code -> words(choices, code))
                        .collect(Collectors.joining(", "))));
    }

    private static Cell chosen(List<Choice> choices, @Nullable String code) {
        return Cell.words(words(choices, code));
    }

    private static @Nullable String words(List<Choice> choices, @Nullable String code) {
        return choices.stream()
                .filter(choice -> choice.code().equals(code))
                .map(Choice::words)
                .findFirst()
                .orElse(code);
    }

    /** What is said to the facilitator alone, and not to the circle, is known as such where it is said. */
    public Cell marked(String text, boolean confidential) {
        return Cell.words(confidential ? text + "\n" + phrases.say("form.confidential") : text);
    }

    /** A small number; empty where there is none. */
    public Cell number(@Nullable Integer value) {
        return value == null ? Cell.EMPTY : Cell.amount(BigDecimal.valueOf(value), "");
    }

    /** The code of a choice. */
    public @Nullable String code(@Nullable Enum<?> constant) {
        return constant == null ? null : Kebab.of(constant);
    }

    /** The same of what is written as it is. */
    public @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private String title(String key) {
        return phrases.say("form." + part + "." + key);
    }

    /** The part with a row for each of the given, and with room for so many new ones. */
    @SafeVarargs
    public final <R> Part part(List<R> rows, Function<? super R, String> id, int room, Shown<R>... fields) {
        List<Shown<R>> shown = new ArrayList<>();
        for (Shown<R> field : fields) {
            shown.add(field);
        }
        return part(rows, id, room, shown);
    }

    /** The same with as many fields as there happen to be. */
    public <R> Part part(List<R> rows, Function<? super R, String> id, int room, List<Shown<R>> shown) {
        String hint = "form." + part + ".hint";
        List<Line> lines = new ArrayList<>();
        for (R row : rows) {
            lines.add(new Line(
                    id.apply(row),
                    shown.stream().<Cell>map(field -> field.cell().apply(row)).toList(),
                    ""));
        }
        for (int i = 1; i <= room; i++) {
            lines.add(new Line(NEW + i, Collections.nCopies(shown.size(), Cell.EMPTY), ""));
        }
        return new Part(
                part,
                phrases.say("form." + part),
                phrases.has(hint) ? phrases.say(hint) : "",
                shown.stream().map(Shown::field).toList(),
                lines);
    }
}
