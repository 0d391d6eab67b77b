package kring.matching;

import static kring.matching.MatchingText.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import kring.matching.MatchingView.Party;
import kring.model.Audience;
import kring.model.Snapshot;
import kring.model.value.Quarter;
import kring.model.visible.VisibleCircle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What members share is computed once, and each is told what they would be told if nothing were shared. */
class OwnMatchmakingTest {
    static Stream<GeneratedCircle> circles() {
        return Stream.concat(
                LongStream.range(0, 200).mapToObj(GeneratedCircle::new),
                LongStream.range(200, 220).mapToObj(seed -> new GeneratedCircle(seed, 12, 3)));
    }

    @ParameterizedTest
    @MethodSource("circles")
    void eachMemberIsToldWhatAMatchingOfTheirOwnTells(GeneratedCircle circle) {
        Snapshot whole = circle.snapshot();
        Quarter quarter = whole.currentQuarter(TODAY);
        OwnMatchmaking shared = new OwnMatchmaking(VisibleCircle.of(whole, TODAY, Audience.CIRCLE), quarter, TODAY);
        for (String member : whole.members().keySet()) {
            Audience audience = Audience.member(member);
            Snapshot seen = VisibleCircle.of(whole, TODAY, audience);
            assertThat(shared.of(seen, member))
                    .as(member)
                    .isEqualTo(concerning(member, Matchmaking.visible(seen, quarter, TODAY, audience)));
        }
    }

    private static OwnMatching concerning(String member, MatchingView all) {
        Predicate<Party> is = party -> party.id().equals(member);
        return new OwnMatching(
                some(all.proposals(), one -> is.test(one.giver()) || is.test(one.receiver())),
                some(all.exchanges(), one -> is.test(one.giver()) || is.test(one.receiver())),
                some(all.answered(), one -> is.test(one.exchange().receiver())));
    }

    private static <T> List<T> some(List<T> all, Predicate<T> which) {
        return all.stream().filter(which).toList();
    }
}
