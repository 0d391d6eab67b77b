package kring.forms;

import java.util.List;
import kring.language.Phrases;
import kring.model.quarter.AmbitionEntry.Status;
import kring.model.quarter.Checkin.DeepDiveWish.Need;
import kring.model.quarter.Checkin.PromiseOutcome.Outcome;
import kring.model.value.Kebab;
import kring.report.document.Cell;
import kring.report.document.Form.Choice;
import kring.report.document.Form.Field;
import kring.report.document.Form.Kind;

/**
 * The fields of each part of a check-in form: what a member has done and can do (METHOD c). Their keys are those of the
 * check-in.
 *
 * @param served the ambitions that a promise may serve
 * @param asked those who may be asked
 */
record FormFields(Phrases phrases, List<Choice> served, List<Choice> asked) {
    List<Field> of(String part) {
        return switch (part) {
            case "ambitions" -> ambitions();
            case "promised" -> promised();
            case "promises" ->
                List.of(
                        field("promises", "text", 2, Kind.WORDS),
                        field("promises", "due", 2, Kind.DAY),
                        choice("promises", "ambition", 3, served));
            case "asks" -> List.of(field("asks", "text", 5, Kind.WORDS), choice("asks", "to", 2, asked));
            case "deepdive" -> deepDive();
            default -> List.of(field("notes", "notes", 7, Kind.WORDS));
        };
    }

    private List<Field> ambitions() {
        return List.of(
                field("ambitions", "what", 1, Kind.SHOWN),
                field("ambitions", "last", 1, Kind.SHOWN),
                field("ambitions", "value", 1, Kind.NUMBER),
                field("ambitions", "confidence", 1, Kind.SCORE),
                choice("ambitions", "status", 1, new FormOptions(phrases).words("status.", List.of(Status.values()))),
                field("ambitions", "done", 1, Kind.WORDS),
                field("ambitions", "learned", 1, Kind.WORDS));
    }

    private List<Field> promised() {
        return List.of(
                field("promised", "what", 1, Kind.SHOWN),
                field("promised", "when", 1, Kind.SHOWN),
                choice("promised", "outcome", 2, new FormOptions(phrases).words("change.", List.of(Outcome.values()))),
                field("promised", "again", 1, Kind.DAY),
                field("promised", "note", 2, Kind.WORDS));
    }

    private List<Field> deepDive() {
        FormOptions options = new FormOptions(phrases);
        return List.of(
                choice("deepdive", "consent", 1, options.truth()),
                choice("deepdive", "need", 1, options.words("form.need.", List.of(Need.values()))),
                choice("deepdive", "urgency", 2, options.urgency()),
                field("deepdive", "question", 3, Kind.WORDS));
    }

    private Field field(String part, String key, int span, Kind kind) {
        String hint = switch (kind) {
            case NUMBER -> phrases.say("form.hint.number");
            case SCORE -> phrases.say("form.hint.score");
            case DAY -> phrases.say("form.hint.day");
            default -> "";
        };
        return new Field(key, title(part, key), span, kind, hint, List.of());
    }

    private Field choice(String part, String key, int span, List<Choice> choices) {
        return new Field(key, title(part, key), span, Kind.CHOICE, phrases.say("form.hint.choice"), choices);
    }

    private String title(String part, String key) {
        return phrases.say("form." + part + "." + key);
    }

    /** The words of what was chosen; nothing where nothing was. */
    Cell chosen(String part, String key, Enum<?> constant) {
        return chosen(part, key, constant == null ? null : Kebab.of(constant));
    }

    /** The words of what was chosen; its code where it is not among the choices, as with a member who left. */
    Cell chosen(String part, String key, String code) {
        return Cell.words(of(part).stream()
                .filter(field -> field.key().equals(key))
                .map(Field::choices)
                .flatMap(List::stream)
                .filter(choice -> choice.code().equals(code))
                .map(Choice::words)
                .findFirst()
                .orElse(code));
    }
}
