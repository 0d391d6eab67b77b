package kring.matching.paper;

import java.util.Optional;
import kring.language.Phrases;
import kring.matching.ExchangeLedger;
import kring.matching.Match;
import kring.matching.VisibleOffers;
import kring.model.quarter.Exchange;
import kring.model.value.Kebab;

/** Recalls an exchange between the same two about the same that has ended, so that nobody proposes it unaware. */
final class EarlierExchanges {
    private final Phrases phrases;
    private final ExchangeLedger ledger;
    private final VisibleOffers seen;

    EarlierExchanges(Phrases phrases, ExchangeLedger ledger, VisibleOffers seen) {
        this.phrases = phrases;
        this.ledger = ledger;
        this.seen = seen;
    }

    /** What came of it then, with the note that was made; empty when there was none. */
    Optional<String> of(Match match) {
        return ledger.entries().stream()
                .filter(entry -> !entry.isRunning())
                .filter(entry -> isOf(entry.exchange(), match) && seen.exchange(entry.exchange()))
                .reduce((one, other) -> other.quarter().compareTo(one.quarter()) >= 0 ? other : one)
                .map(this::told);
    }

    private static boolean isOf(Exchange exchange, Match match) {
        return exchange.from().equals(match.giver())
                && exchange.to().equals(match.receiver())
                && (exchange.get() == null
                        ? exchange.bring() != null && exchange.bring().equals(match.bring())
                        : exchange.get().equals(match.get()));
    }

    private String told(ExchangeLedger.Entry entry) {
        String sentence = phrases.say("before." + Kebab.of(entry.exchange().status()), entry.quarter());
        String note = entry.exchange().note();
        return note == null ? sentence : sentence + " " + note;
    }
}
