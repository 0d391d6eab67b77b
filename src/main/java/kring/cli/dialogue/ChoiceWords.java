package kring.cli.dialogue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kring.report.document.form.Form.Choice;
import kring.report.document.form.Form.Field;
import kring.report.document.form.Form.Kind;

/** Takes the beginning of a choice for the choice, where it is that of one only. */
final class ChoiceWords {
    private ChoiceWords() {}

    /** The words that are meant; of a field without choices those that were typed. */
    static String of(Field field, String words) {
        if (field.kind() == Kind.CHOICES) {
            return Stream.of(words.split("[,;]"))
                    .map(part -> begun(field.choices(), part.strip()))
                    .collect(Collectors.joining(", "));
        }
        return field.kind() == Kind.CHOICE ? begun(field.choices(), words) : words;
    }

    private static String begun(List<Choice> choices, String words) {
        String typed = words.toLowerCase(Locale.ROOT);
        boolean exact = choices.stream()
                .anyMatch(choice -> choice.code().equals(typed)
                        || choice.words().toLowerCase(Locale.ROOT).equals(typed));
        List<String> begun = choices.stream()
                .map(Choice::words)
                .filter(choice -> choice.toLowerCase(Locale.ROOT).startsWith(typed))
                .toList();
        return exact || begun.size() != 1 ? words : begun.get(0);
    }
}
