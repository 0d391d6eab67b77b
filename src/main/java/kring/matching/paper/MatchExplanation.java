package kring.matching.paper;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kring.language.Phrases;
import kring.matching.KnownOffersById;
import kring.matching.Match;
import kring.matching.Strength;
import kring.model.Audience;
import kring.model.Snapshot;
import kring.model.Tags;
import kring.model.person.Bring;
import kring.model.person.Get;
import kring.model.person.OfferKind;
import kring.model.value.Kebab;

/** Says in plain words why a match is proposed, naming the achievement that makes it credible (METHOD b). */
final class MatchExplanation {
    private final Phrases phrases;
    private final KnownOffersById known;
    private final PeopleNames people;
    private final MatchWording wording;
    private final Tags tags;

    MatchExplanation(Phrases phrases, Snapshot snapshot, Audience audience) {
        this.phrases = phrases;
        this.known = new KnownOffersById(snapshot);
        this.people = new PeopleNames(snapshot, audience);
        this.wording = new MatchWording(phrases, snapshot);
        this.tags = new Tags(snapshot.circle().aliases());
    }

    /** One reason as a sentence. */
    String of(Match match, Strength reason) {
        String giver = people.name(match.giver());
        return switch (reason) {
            case STRONG -> sameKind(match);
            case BRIDGE -> phrases.say("reason.bridge", giver);
            case POSSIBLE -> phrases.say("reason.possible", shared(match));
            case PROVEN ->
                match.bring() == null
                        ? phrases.say("reason.proven.alone", giver)
                        : phrases.say("reason.proven", giver, wording.told(match.giver(), match.achievement()));
            case RELATED -> related(match, giver);
        };
    }

    private String related(Match match, String giver) {
        String ambition = wording.ambition(match.receiver(), match.get());
        return match.bring() == null
                ? phrases.say("reason.related.alone", ambition, giver)
                : phrases.say("reason.related", ambition, giver, wording.told(match.giver(), match.achievement()));
    }

    private String sameKind(Match match) {
        OfferKind wanted = get(match).kind();
        OfferKind brought = bring(match).kind();
        return wanted == brought
                ? phrases.say("reason.strong", kind(wanted))
                : phrases.say("reason.strong.kindred", kind(brought), kind(wanted));
    }

    private String kind(OfferKind kind) {
        return phrases.say("kind." + Kebab.of(kind));
    }

    /** The words that a get and a bring have in common, as the get has them. */
    private String shared(Match match) {
        Set<String> brought = tags.of(bring(match).tags());
        return get(match).tags().stream()
                .filter(tag -> brought.containsAll(tags.of(List.of(tag))))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private Get get(Match match) {
        return known.get(match.receiver(), match.get()).orElseThrow();
    }

    private Bring bring(Match match) {
        return known.bring(match.giver(), match.bring()).orElseThrow();
    }
}
