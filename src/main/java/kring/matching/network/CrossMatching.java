package kring.matching.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kring.matching.Candidate;
import kring.matching.Market.Offered;
import kring.matching.Market.Sought;
import kring.matching.Match;
import kring.matching.Picking;
import kring.matching.Strength;
import kring.model.Tags;
import kring.model.Threshold;
import kring.model.Thresholds;
import kring.model.person.Bring;
import kring.model.person.Member;
import org.jspecify.annotations.Nullable;

/**
 * Finds who could answer a get in another circle. What speaks for an offer is METHOD b's, and so are the limits for a
 * giver and a get. In place of the picking one by one, which would hold thousands of gets against each other, gets take
 * turns: in each round every get, the most urgent and best answered first, takes the best giver that is left.
 */
public final class CrossMatching {
    private final Map<String, List<Offer>> offers = new HashMap<>();
    private final Map<Person, Integer> given = new HashMap<>();
    private final int giverCap;

    /**
     * A proposal between two circles.
     *
     * @param from the place of the giver's circle among all
     * @param to the place of the receiver's
     */
    public record CrossMatch(int from, int to, Match match) {}

    /** Somebody in the circle of that number; the sector as it is compared, or null. */
    private record Person(
            int circle, String member, @Nullable String sector) {
        static Person of(int circle, Member member) {
            return new Person(circle, member.id(), member.sector() == null ? null : Tags.plain(member.sector()));
        }

        boolean isAcross(Person other) {
            return sector != null && other.sector != null && !sector.equals(other.sector);
        }
    }

    private record Offer(Person giver, Offered offered) {}

    /** A get, and who answered it so far. */
    private record OpenGet(Person receiver, Sought sought, Set<Person> givers) {}

    private record Answer(OpenGet get, Person giver, Candidate candidate) {}

    private CrossMatching(List<ReleasedOffers> circles, int giverCap) {
        this.giverCap = giverCap;
        for (int circle = 0; circle < circles.size(); circle++) {
            for (Offered offered : circles.get(circle).offered()) {
                Offer offer = new Offer(Person.of(circle, offered.member()), offered);
                offered.tags()
                        .forEach(tag -> offers.computeIfAbsent(tag, unknown -> new ArrayList<>())
                                .add(offer));
            }
        }
    }

    /** The proposals between circles: a round for each time that a get may be answered. */
    public static List<CrossMatch> between(List<ReleasedOffers> circles, Thresholds thresholds) {
        CrossMatching across = new CrossMatching(circles, thresholds.whole(Threshold.GIVER_CAP));
        List<OpenGet> gets = new ArrayList<>();
        for (int circle = 0; circle < circles.size(); circle++) {
            for (Sought sought : circles.get(circle).sought()) {
                gets.add(new OpenGet(Person.of(circle, sought.member()), sought, new HashSet<>()));
            }
        }
        List<CrossMatch> proposals = new ArrayList<>();
        for (int round = 0; round < thresholds.whole(Threshold.GET_CAP); round++) {
            across.inTurn(gets)
                    .forEach(get -> across.best(get).map(across::taken).ifPresent(proposals::add));
        }
        return proposals;
    }

    /** Those that can be answered, by what would answer them now. */
    private List<OpenGet> inTurn(List<OpenGet> gets) {
        return gets.stream()
                .flatMap(get -> best(get).stream())
                .sorted(Comparator.comparing(Answer::candidate, Picking.MERIT))
                .map(Answer::get)
                .toList();
    }

    private CrossMatch taken(Answer answer) {
        answer.get().givers().add(answer.giver());
        given.merge(answer.giver(), 1, Integer::sum);
        return new CrossMatch(
                answer.giver().circle(),
                answer.get().receiver().circle(),
                answer.candidate().match());
    }

    /** The best offer of another circle, from somebody who can still be asked; of equals the one asked least, then the first. */
    private Optional<Answer> best(OpenGet get) {
        return get.sought().tags().stream()
                .flatMap(tag -> offers.getOrDefault(tag, List.of()).stream())
                .filter(offer -> offer.giver().circle() != get.receiver().circle())
                .filter(offer -> given(offer.giver()) < giverCap)
                .filter(offer -> !get.givers().contains(offer.giver()))
                .map(offer -> answer(get, offer))
                .min(Comparator.comparing(Answer::candidate, Picking.MERIT)
                        .thenComparing(answer -> given(answer.giver())));
    }

    private int given(Person giver) {
        return given.getOrDefault(giver, 0);
    }

    /** Achievements are the circle's, so that nothing is proven or related here. */
    private static Answer answer(OpenGet get, Offer offer) {
        Sought sought = get.sought();
        Bring bring = offer.offered().bring();
        return new Answer(
                get,
                offer.giver(),
                new Candidate(
                        sought,
                        offer.offered().member(),
                        offer.giver().isAcross(get.receiver()),
                        bring,
                        null,
                        Strength.reasons(sought.get().kind(), bring, false, false)));
    }
}
