package kring.seek.paper;

import java.util.List;
import kring.language.Phrases;
import kring.model.Venture.Contribution;
import kring.model.person.OfferKind;
import kring.model.value.Kebab;
import org.jspecify.annotations.Nullable;

/** Says what is sought and offered. */
record VacancyWording(Phrases phrases) {
    String kind(@Nullable OfferKind kind) {
        return kind == null ? "" : phrases.say("kind." + Kebab.of(kind));
    }

    String contribution(Contribution.Kind kind) {
        return phrases.say("venture.kind." + Kebab.of(kind));
    }

    String tags(List<String> tags) {
        return String.join(", ", tags);
    }
}
