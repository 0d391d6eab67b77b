package kring.forms.typed;

import java.util.List;
import kring.model.value.ShortText;

/**
 * Something on a form that cannot be taken over, or that only a person can place; the sentence is the phrase
 * {@code refusal.CODE}.
 *
 * @param place the sheet and the cell
 */
public record Refusal(String place, String code, List<String> arguments) {
    private static final int LONGEST = 180;

    public Refusal {
        arguments =
                arguments.stream().map(words -> ShortText.of(words, LONGEST)).toList();
    }

    public Refusal(String place, String code, String... arguments) {
        this(place, code, List.of(arguments));
    }
}
