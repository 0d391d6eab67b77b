package kring.matching;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kring.language.Phrases;
import kring.model.Audience;
import kring.model.Bring;
import kring.model.Get;
import kring.model.Kebab;
import kring.model.Kind;
import kring.model.Snapshot;
import kring.model.Tags;

/** Says in plain words why a match is proposed, naming the achievement that makes it credible (METHOD b). */
final class Explanation {
    private final Phrases phrases;
    private final Known known;
    private final People people;
    private final Wording wording;
    private final Tags tags;

    Explanation(Phrases phrases, Snapshot snapshot, Audience audience) {
        this.phrases = phrases;
        this.known = new Known(snapshot);
        this.people = new People(snapshot, audience);
        this.wording = new Wording(phrases, snapshot);
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
        Kind wanted = get(match).kind();
        Kind brought = bring(match).kind();
        return wanted == brought
                ? phrases.say("reason.strong", kind(wanted))
                : phrases.say("reason.strong.kindred", kind(brought), kind(wanted));
    }

    private String kind(Kind kind) {
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
