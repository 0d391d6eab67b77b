package kring.forms.rating;

import java.util.Map;
import java.util.TreeMap;
import kring.model.Charter;
import kring.model.Screening;
import kring.model.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a person about their own intentions, and what they said so far; nothing of what others said of them.
 *
 * @param id of the person
 * @param person their name
 * @param scores by dimension
 * @param response their own answer to the screening
 */
public record SelfQuestions(
        Charter charter,
        String id,
        String person,
        Map<String, Integer> scores,
        @Nullable String response) {
    /** What is asked of a person. */
    public static SelfQuestions of(Snapshot circle, String id) {
        Screening screening = circle.screenings().get(id);
        return new SelfQuestions(
                circle.circle().charter(),
                id,
                circle.member(id).name(),
                screening == null ? Map.of() : screening.self(),
                screening == null ? null : screening.response());
    }

    /** All that the person said so far. */
    public String said() {
        return new TreeMap<>(scores) + String.valueOf(response);
    }
}
