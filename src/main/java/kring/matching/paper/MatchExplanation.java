package kring.matching.paper;

import java.util.Objects;
import kring.language.Phrases;
import kring.matching.MatchingView.Proposal;
import kring.matching.Strength;
import kring.model.person.OfferKind;
import kring.model.value.Kebab;

/** Says in plain words why a match is proposed, naming the achievement that makes it credible (METHOD b). */
record MatchExplanation(Phrases phrases, MatchWording wording) {
    /** One reason as a sentence. */
    String of(Proposal proposal, Strength reason) {
        String giver = proposal.giver().name();
        boolean alone = proposal.bring() == null;
        return switch (reason) {
            case STRONG ->
                sameKind(
                        Objects.requireNonNull(proposal.get().kind()),
                        Objects.requireNonNull(
                                Objects.requireNonNull(proposal.bring()).kind()));
            case BRIDGE -> phrases.say("reason.bridge", giver);
            case POSSIBLE -> phrases.say("reason.possible", String.join(", ", proposal.shared()));
            case PROVEN ->
                alone
                        ? phrases.say("reason.proven.alone", giver)
                        : phrases.say(
                                "reason.proven", giver, wording.told(Objects.requireNonNull(proposal.achievement())));
            case RELATED ->
                alone
                        ? phrases.say("reason.related.alone", wording.ambition(proposal), giver)
                        : phrases.say(
                                "reason.related",
                                wording.ambition(proposal),
                                giver,
                                wording.told(Objects.requireNonNull(proposal.achievement())));
        };
    }

    private String sameKind(OfferKind wanted, OfferKind brought) {
        return wanted == brought
                ? phrases.say("reason.strong", kind(wanted))
                : phrases.say("reason.strong.kindred", kind(brought), kind(wanted));
    }

    private String kind(OfferKind kind) {
        return phrases.say("kind." + Kebab.of(kind));
    }
}
