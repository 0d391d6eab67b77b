package kring.matching;

import java.util.List;
import java.util.stream.Stream;
import kring.matching.MatchingView.AnsweredGet;
import kring.matching.MatchingView.KnownExchange;
import kring.matching.MatchingView.Proposal;

/**
 * What of getting and bringing concerns one member, as far as they may see it: what their own page tells.
 *
 * @param proposals to them and of them, in the order in which they were picked
 * @param exchanges those that they give or receive, also those that have ended, by id
 * @param answered gets of theirs that may be taken off the list
 */
public record OwnMatching(List<Proposal> proposals, List<KnownExchange> exchanges, List<AnsweredGet> answered) {
    /** The exchanges neither confirmed nor declined, by id. */
    public Stream<KnownExchange> running() {
        return exchanges.stream().filter(known -> known.exchange().isRunning());
    }
}
