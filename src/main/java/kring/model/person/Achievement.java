package kring.model.person;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a member has realised already. */
public record Achievement(
        String id,
        @Nullable String text,
        @Nullable LocalDate date,
        List<String> tags,
        @Nullable String evidence) {
    public Achievement {
        tags = List.copyOf(tags);
    }
}
