package kring.model.person;

import java.time.LocalDate;
import java.util.List;

/** What a member has realised already. */
public record Achievement(String id, String text, LocalDate date, List<String> tags, String evidence) {
    public Achievement {
        tags = List.copyOf(tags);
    }
}
