package kring.matching;

import java.util.List;
import kring.model.quarter.Exchange;
import kring.model.value.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * What getting and bringing comes to, as far as its audience may see it (METHOD b).
 *
 * @param matches in the order in which they were picked
 * @param running exchanges neither confirmed nor declined
 * @param answered gets that a confirmed exchange names, by member, get and exchange
 * @param rings three people who can help each other round, the smallest id first
 * @param unmatched gets that nobody can answer
 * @param unsought brings that nobody seeks
 * @param balance empty for anybody but the facilitator
 */
public record Matching(
        List<Match> matches,
        List<Running> running,
        List<Answered> answered,
        List<List<String>> rings,
        List<Unmatched> unmatched,
        List<Unsought> unsought,
        List<Balance> balance) {
    /** An exchange under way; bring and get are null where it names none. */
    public record Running(
            String exchange,
            Quarter quarter,
            String giver,
            @Nullable String bring,
            String receiver,
            @Nullable String get,
            Exchange.Status status) {}

    /** A get that an exchange has answered, and the quarter in which that was confirmed. */
    public record Answered(String member, String get, String exchange, Quarter quarter) {}

    /** A get that nobody can answer, for so many quarters in a row. */
    public record Unmatched(String member, String get, int quarters) {}

    /** A bring that nobody seeks. */
    public record Unsought(String member, String bring) {}

    /** What a member gave and received; for the facilitator alone. */
    public record Balance(String member, int given, int received, List<Flag> flags) {
        public Balance {
            flags = List.copyOf(flags);
        }
    }

    /** What in a balance is worth a talk. */
    public enum Flag {
        OVERGIVER,
        TAKER,
        ISOLATED,
        NON_ASKER,
        PAIR
    }

    public Matching {
        matches = List.copyOf(matches);
        running = List.copyOf(running);
        answered = List.copyOf(answered);
        rings = rings.stream().map(List::copyOf).toList();
        unmatched = List.copyOf(unmatched);
        unsought = List.copyOf(unsought);
        balance = List.copyOf(balance);
    }
}
