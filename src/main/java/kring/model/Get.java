package kring.model;

import java.util.List;

/** What a member comes to get. The ambition is the id of the one it serves; urgency is 1 to 3. */
public record Get(
        String id,
        Kind kind,
        List<String> tags,
        String text,
        Horizon horizon,
        Integer urgency,
        String ambition,
        Visibility visibility) {
    public Get {
        tags = List.copyOf(tags);
    }
}
