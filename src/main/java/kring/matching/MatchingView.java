package kring.matching;

import java.util.List;
import java.util.stream.Stream;
import kring.model.Thresholds;
import kring.model.person.Achievement;
import kring.model.person.Bring;
import kring.model.person.Get;
import kring.model.quarter.Exchange;
import kring.model.value.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * What getting and bringing comes to, with the names and texts that papers tell, as far as their audience may see them.
 *
 * @param matching the result itself
 * @param thresholds the circle's own numbers
 * @param least counts that are smaller are not told to this audience; 0 where all are
 * @param proposals the matches, in their order
 * @param exchanges also those that have ended, by id
 * @param answered gets that may be taken off the list
 * @param rings the names of three people who can help each other round
 * @param matrix every get with all who could answer it
 * @param knowledge who knows what, by tag
 */
public record MatchingView(
        Matching matching,
        Quarter quarter,
        Thresholds thresholds,
        int least,
        List<Proposal> proposals,
        List<KnownExchange> exchanges,
        List<AnsweredGet> answered,
        List<List<String>> rings,
        List<UnmatchedGet> unmatched,
        List<UnsoughtBring> unsought,
        List<MemberBalance> balance,
        List<MatrixRow> matrix,
        List<KnownTag> knowledge) {
    /** Somebody who gives or gets, as this audience calls them; the sector is null where it is not known. */
    public record Party(String id, String name, @Nullable String sector) {}

    /**
     * A match and what speaks for it.
     *
     * @param bring null when an achievement alone makes the offer
     * @param achievement null unless it is proven or related
     * @param ambition the text of the one that the get serves; null where it serves none that may be seen
     * @param shared the tags that get and bring have in common, as the get has them
     * @param earlier the last exchange of the same that has ended; null where there was none
     */
    public record Proposal(
            Party giver,
            @Nullable Bring bring,
            @Nullable Achievement achievement,
            Party receiver,
            Get get,
            @Nullable String ambition,
            List<String> shared,
            List<Strength> reasons,
            @Nullable KnownExchange earlier) {
        public Strength strength() {
            return reasons.get(0);
        }
    }

    /** An exchange, what it is about, and the quarter of its last record; about is null where that is nowhere said. */
    public record KnownExchange(
            Party giver, Party receiver, @Nullable String about, Exchange exchange, Quarter quarter) {}

    /** A get that an exchange has answered. */
    public record AnsweredGet(Get get, KnownExchange exchange) {}

    /** A get that nobody can answer, for so many quarters in a row. */
    public record UnmatchedGet(Party member, Get get, int quarters) {}

    /** A bring that nobody seeks. */
    public record UnsoughtBring(Party member, Bring bring) {}

    /** What somebody gave and received. */
    public record MemberBalance(Party member, Matching.Balance balance) {}

    /** What something is about, and who knows of it: so that an ask finds people. */
    public record KnownTag(String tag, List<Knower> knowers) {}

    /**
     * Somebody who knows of something, and from where.
     *
     * @param bring null when it is an achievement that tells of it
     */
    public record Knower(
            Party member, @Nullable Bring bring, @Nullable Achievement achievement) {}

    /** A get, and who could answer it. */
    public record MatrixRow(Party member, Get get, List<PossibleOffer> offers) {}

    /**
     * What could answer a get, and how well.
     *
     * @param bring null when it is the achievement that could
     * @param running how far it is; null where nothing runs
     */
    public record PossibleOffer(
            Party giver,
            @Nullable Bring bring,
            @Nullable Achievement achievement,
            Strength strength,
            Exchange.@Nullable Status running) {}

    /** The exchanges neither confirmed nor declined, by id. */
    public Stream<KnownExchange> running() {
        return exchanges.stream().filter(known -> known.exchange().isRunning());
    }
}
