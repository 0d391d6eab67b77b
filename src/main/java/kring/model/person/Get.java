package kring.model.person;

import java.util.List;
import kring.model.value.Visibility;
import org.jspecify.annotations.Nullable;

/** What a member comes to get. The ambition is the id of the one it serves; urgency is 1 to 3. */
public record Get(
        String id,
        @Nullable OfferKind kind,
        List<String> tags,
        @Nullable String text,
        @Nullable Horizon horizon,
        @Nullable Integer urgency,
        @Nullable String ambition,
        @Nullable Visibility visibility) {
    public Get {
        tags = List.copyOf(tags);
    }
}
