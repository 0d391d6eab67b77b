package kring.model.person;

import java.util.List;
import kring.model.value.Period;
import org.jspecify.annotations.Nullable;

/**
 * What a member has realised already.
 *
 * @param date as exactly as it is known
 */
public record Achievement(
        String id,
        @Nullable String text,
        @Nullable Period date,
        List<String> tags,
        @Nullable String evidence) {
    public Achievement {
        tags = List.copyOf(tags);
    }
}
