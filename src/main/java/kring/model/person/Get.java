package kring.model.person;

import java.util.List;
import kring.model.value.Visibility;

/** What a member comes to get. The ambition is the id of the one it serves; urgency is 1 to 3. */
public record Get(
        String id,
        OfferKind kind,
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
