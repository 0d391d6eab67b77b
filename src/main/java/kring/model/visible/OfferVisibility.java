package kring.model.visible;

import java.util.Optional;
import kring.model.Audience;
import kring.model.person.Ambition;
import kring.model.person.Bring;
import kring.model.person.Get;
import kring.model.person.Member;
import kring.model.quarter.Exchange;
import kring.model.value.Visibility;
import org.jspecify.annotations.Nullable;

/** What of getting and bringing an audience may see (METHOD, Trust); what is not known to be visible, it may not. */
public record OfferVisibility(KnownOffersById known, Audience audience) {
    /** A get follows the stricter of its own level and that of the ambition it serves. */
    public boolean get(String member, Get get) {
        return sees(get.ambition() == null ? level(get.visibility()) : levelWithAmbition(member, get), member);
    }

    /** A bring has a level of its own. */
    public boolean bring(String member, Bring bring) {
        return sees(level(bring.visibility()), member);
    }

    /** Achievements are the circle's. */
    public boolean achievements(String member) {
        return sees(Visibility.CIRCLE, member);
    }

    /** An ambition is as visible as it says; it stays in the circle, whatever it lets its gets be. */
    public boolean ambition(String member, Ambition ambition) {
        return sees(ambition.seenBy(), member);
    }

    /** An exchange is the circle's, and hidden where its get or bring is. */
    public boolean exchange(Exchange exchange) {
        return audience.sees(Visibility.CIRCLE, null)
                && (exchange.bring() == null || brought(exchange.from(), exchange.bring()))
                && (exchange.get() == null || got(exchange.to(), exchange.get()));
    }

    private boolean brought(String member, String id) {
        return known.bring(member, id).map(bring -> bring(member, bring)).orElseGet(() -> sees(null, member));
    }

    private boolean got(String member, String id) {
        return known.get(member, id).map(get -> get(member, get)).orElseGet(() -> sees(null, member));
    }

    private @Nullable Visibility levelWithAmbition(String member, Get get) {
        Optional<Ambition> ambition = known.ambition(member, get.ambition());
        return ambition.map(served -> served.seenBy().stricter(level(get.visibility())))
                .orElse(null);
    }

    private static Visibility level(@Nullable Visibility stated) {
        return stated == null ? Visibility.CIRCLE : stated;
    }

    /** Other circles see only what is released, and only of who agreed to that. */
    private boolean sees(@Nullable Visibility level, String member) {
        return audience.sees(level, member) && (audience.kind() != Audience.Kind.NETWORK || agreed(member));
    }

    private boolean agreed(String member) {
        Member person = known.snapshot().members().get(member);
        return person != null && person.consent().network();
    }
}
