package kring.forms;

import java.util.List;

/**
 * Something on a form that cannot be taken over; the sentence is the phrase {@code refusal.CODE}.
 *
 * @param place the sheet and the cell
 */
public record Refusal(String place, String code, List<String> arguments) {
    Refusal(String place, String code, String... arguments) {
        this(place, code, List.of(arguments));
    }
}
