package kring.matching;

import static kring.matching.MatchingText.matching;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import kring.model.Audience;
import kring.model.Snapshot;
import kring.model.Threshold;
import kring.model.Thresholds;
import kring.model.person.Member;
import kring.model.quarter.Exchange;
import kring.model.value.Visibility;
import kring.model.visible.KnownOffersById;
import kring.model.visible.OfferVisibility;
import kring.report.json.JsonRenderer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold of any matching, over many generated circles. */
class MatchingPropertiesTest {
    private static final List<Audience> AUDIENCES =
            List.of(Audience.FACILITATOR, Audience.CIRCLE, Audience.NETWORK, Audience.member("m1"));

    private static final List<GeneratedCircle> CIRCLES =
            LongStream.range(0, 200).mapToObj(GeneratedCircle::new).toList();

    static List<GeneratedCircle> circles() {
        return CIRCLES;
    }

    @ParameterizedTest
    @MethodSource("circles")
    void theOrderOfFilesKeysAndListsDoesNotMatter(GeneratedCircle circle) {
        Snapshot turned = circle.turned();
        for (Audience audience : AUDIENCES) {
            assertThat(matching(turned, audience)).isEqualTo(matching(circle.snapshot(), audience));
        }
    }

    @ParameterizedTest
    @MethodSource("circles")
    void noGiverAndNoGetIsProposedMoreThanTwice(GeneratedCircle circle) {
        for (Audience audience : AUDIENCES) {
            List<Match> matches = matching(circle.snapshot(), audience).matches();
            assertThat(most(matches.stream().map(Match::giver))).isLessThanOrEqualTo(2);
            assertThat(most(matches.stream().map(match -> match.receiver() + "/" + match.get())))
                    .isLessThanOrEqualTo(2);
            assertThat(matches.stream().map(match -> match.giver() + " " + match.receiver() + " " + match.get()))
                    .doesNotHaveDuplicates();
        }
    }

    /** METHOD b as it is written: each pick is the best of all that are left then. */
    @ParameterizedTest
    @MethodSource("circles")
    void eachPickIsTheBestOfAllThatAreLeft(GeneratedCircle circle) {
        Snapshot snapshot = circle.snapshot();
        Market market =
                new Market(snapshot, snapshot.currentQuarter(MatchingText.TODAY), MatchingText.TODAY, Audience.CIRCLE);
        List<Candidate.Answers> answers = market.unanswered().stream()
                .map(new CandidateSearch(market)::of)
                .toList();
        for (int giverCap = 0; giverCap < 4; giverCap++) {
            for (int getCap = 0; getCap < 4; getCap++) {
                Thresholds caps = new Thresholds(Map.of(
                        Threshold.GIVER_CAP, BigDecimal.valueOf(giverCap),
                        Threshold.GET_CAP, BigDecimal.valueOf(getCap)));
                assertThat(Picking.from(answers, caps)).isEqualTo(oneAfterAnother(answers, caps));
            }
        }
    }

    private static List<Candidate> oneAfterAnother(List<Candidate.Answers> answers, Thresholds thresholds) {
        List<Candidate> left = new ArrayList<>();
        answers.forEach(get -> get.ranked().forEach(left::addAll));
        Map<String, Integer> given = new HashMap<>();
        Map<String, Integer> answered = new HashMap<>();
        Comparator<Candidate> order = Comparator.comparing(
                        (Candidate candidate) -> answered.getOrDefault(get(candidate), 0))
                .thenComparing(Picking.MERIT)
                .thenComparing(candidate -> given.getOrDefault(candidate.giver().id(), 0))
                .thenComparing(candidate -> candidate.giver().id())
                .thenComparing(candidate -> candidate.sought().member().id())
                .thenComparing(candidate -> candidate.sought().get().id());
        List<Candidate> picked = new ArrayList<>();
        while (true) {
            left.removeIf(
                    candidate -> given.getOrDefault(candidate.giver().id(), 0) >= thresholds.whole(Threshold.GIVER_CAP)
                            || answered.getOrDefault(get(candidate), 0) >= thresholds.whole(Threshold.GET_CAP));
            if (left.isEmpty()) {
                return picked;
            }
            Candidate best = left.stream().min(order).orElseThrow();
            left.remove(best);
            picked.add(best);
            given.merge(best.giver().id(), 1, Integer::sum);
            answered.merge(get(best), 1, Integer::sum);
        }
    }

    private static String get(Candidate candidate) {
        return candidate.sought().member().id() + "/" + candidate.sought().get().id();
    }

    private static long most(Stream<String> words) {
        Collection<Long> counts = words.collect(Collectors.groupingBy(word -> word, Collectors.counting()))
                .values();
        return counts.stream().mapToLong(Long::longValue).max().orElse(0);
    }

    @ParameterizedTest
    @MethodSource("circles")
    void theStrengthIsTheFirstReasonAndReasonsStandInOrder(GeneratedCircle circle) {
        for (Match match : matching(circle.snapshot(), Audience.FACILITATOR).matches()) {
            assertThat(match.strength()).isEqualTo(match.reasons().get(0));
            assertThat(match.reasons()).isSorted().doesNotHaveDuplicates();
            assertThat(match.achievement() != null)
                    .isEqualTo(match.reasons().contains(Strength.PROVEN)
                            || match.reasons().contains(Strength.RELATED));
            assertThat(match.bring() != null || match.achievement() != null).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("circles")
    void everyProposalIsBetweenTwoActiveMembers(GeneratedCircle circle) {
        Snapshot snapshot = circle.snapshot();
        for (Match match : matching(snapshot, Audience.FACILITATOR).matches()) {
            assertThat(match.giver()).isNotEqualTo(match.receiver());
            assertThat(Stream.of(match.giver(), match.receiver())
                            .map(id -> snapshot.members().get(id)))
                    .allMatch(member -> member.activeIn(snapshot.currentQuarter(MatchingText.TODAY)));
        }
    }

    @ParameterizedTest
    @MethodSource("circles")
    void aGetIsNeverProposedAndUnmatchedAtOnceNorABringProposedAndUnsought(GeneratedCircle circle) {
        for (Audience audience : AUDIENCES) {
            Matching found = matching(circle.snapshot(), audience);
            Set<String> gets = new HashSet<>();
            Set<String> brings = new HashSet<>();
            found.matches().forEach(match -> gets.add(match.receiver() + match.get()));
            found.matches().forEach(match -> brings.add(match.giver() + match.bring()));
            found.running().forEach(one -> gets.add(one.receiver() + one.get()));
            found.running().forEach(one -> brings.add(one.giver() + one.bring()));
            assertThat(found.unmatched()).noneMatch(one -> gets.contains(one.member() + one.get()));
            assertThat(found.unsought()).noneMatch(one -> brings.contains(one.member() + one.bring()));
        }
    }

    @ParameterizedTest
    @MethodSource("circles")
    void whatIsSecretReachesOnlyTheFacilitatorAndItsOwner(GeneratedCircle circle) {
        assertThat(json(circle, Audience.CIRCLE)).doesNotContain("secret");
        Matching own = matching(circle.snapshot(), Audience.member("m1"));
        own.matches().forEach(match -> {
            assertThat(isSecret(match.get())).isIn(false, match.receiver().equals("m1"));
            assertThat(isSecret(match.bring())).isIn(false, match.giver().equals("m1"));
        });
        own.running().forEach(one -> {
            assertThat(isSecret(one.get())).isIn(false, one.receiver().equals("m1"));
            assertThat(isSecret(one.bring())).isIn(false, one.giver().equals("m1"));
        });
        assertThat(own.unmatched())
                .noneMatch(one -> isSecret(one.get()) && !one.member().equals("m1"));
        assertThat(own.unsought())
                .noneMatch(one -> isSecret(one.bring()) && !one.member().equals("m1"));
    }

    @ParameterizedTest
    @MethodSource("circles")
    void whatIsAnsweredOrWasDeclinedIsNeitherProposedNorUnmatched(GeneratedCircle circle) {
        Map<String, Exchange> last = new TreeMap<>();
        circle.snapshot().quarters().values().stream()
                .flatMap(record -> record.exchanges().stream())
                .forEach(exchange -> last.put(exchange.id(), exchange));
        for (Audience audience : AUDIENCES) {
            Matching found = matching(circle.snapshot(), audience);
            OfferVisibility seen = new OfferVisibility(new KnownOffersById(circle.snapshot()), audience);
            for (Exchange exchange : last.values()) {
                if (audience.isInside() && !seen.exchange(exchange)) {
                    continue;
                }
                if (exchange.get() != null && exchange.status() == Exchange.Status.CONFIRMED) {
                    assertThat(found.matches()).noneMatch(match -> isFor(exchange, match.receiver(), match.get()));
                    assertThat(found.unmatched()).noneMatch(one -> isFor(exchange, one.member(), one.get()));
                } else if (exchange.status() == Exchange.Status.DECLINED) {
                    assertThat(found.matches())
                            .filteredOn(match -> match.giver().equals(exchange.from()))
                            .noneMatch(match -> exchange.get() == null
                                    ? exchange.bring() != null
                                            && match.receiver().equals(exchange.to())
                                            && exchange.bring().equals(match.bring())
                                    : isFor(exchange, match.receiver(), match.get()));
                }
            }
        }
    }

    private static boolean isFor(Exchange exchange, String member, String get) {
        return exchange.to().equals(member) && exchange.get().equals(get);
    }

    private static boolean isSecret(String id) {
        return id != null && id.startsWith("secret");
    }

    private static String json(GeneratedCircle circle, Audience audience) {
        return new JsonRenderer().render("match", "K", matching(circle.snapshot(), audience));
    }

    @ParameterizedTest
    @MethodSource("circles")
    void theNetworkHearsOnlyOfWhatWasReleasedWithConsent(GeneratedCircle circle) {
        Snapshot snapshot = circle.snapshot();
        Matching found = matching(snapshot, Audience.NETWORK);
        assertThat(found.running()).isEmpty();
        assertThat(found.balance()).isEmpty();
        Stream.of(
                        found.matches().stream().flatMap(match -> Stream.of(match.giver(), match.receiver())),
                        found.unmatched().stream().map(Matching.Unmatched::member),
                        found.unsought().stream().map(Matching.Unsought::member),
                        found.rings().stream().flatMap(List::stream))
                .flatMap(ids -> ids)
                .map(snapshot.members()::get)
                .forEach(member -> assertThat(member.consent().network()).isTrue());
        found.matches().forEach(match -> {
            assertThat(match.achievement()).isNull();
            assertThat(released(snapshot.members().get(match.receiver()), match.get()))
                    .isTrue();
            assertThat(released(snapshot.members().get(match.giver()), match.bring()))
                    .isTrue();
        });
    }

    private static boolean released(Member member, String id) {
        return Stream.concat(
                        member.gets().stream()
                                .filter(get -> get.id().equals(id))
                                .map(get -> get.visibility()),
                        member.brings().stream()
                                .filter(bring -> bring.id().equals(id))
                                .map(bring -> bring.visibility()))
                .allMatch(Visibility.NETWORK::equals);
    }

    /** What the circle may not see changes nothing of what it is shown (METHOD, Trust). */
    @ParameterizedTest
    @MethodSource("circles")
    void whatTheCircleMayNotSeeLeavesNoTrace(GeneratedCircle circle) {
        Snapshot whole = membersAlone(circle.snapshot(), false);
        Snapshot open = membersAlone(circle.snapshot(), true);
        assertThat(matching(whole, Audience.CIRCLE)).isEqualTo(matching(open, Audience.CIRCLE));
    }

    private static Snapshot membersAlone(Snapshot snapshot, boolean withoutSecrets) {
        var members = new TreeMap<String, Member>();
        snapshot.members().forEach((id, member) -> members.put(id, withoutSecrets ? withoutSecrets(member) : member));
        return new Snapshot(snapshot.circle(), members, snapshot.screenings(), snapshot.ventures(), new TreeMap<>());
    }

    private static Member withoutSecrets(Member member) {
        return new Member(
                member.id(),
                member.name(),
                member.organisation(),
                member.sector(),
                member.email(),
                member.phone(),
                member.status(),
                member.joined(),
                member.left(),
                member.forgotten(),
                member.gets().stream().filter(get -> !isSecret(get.id())).toList(),
                member.brings().stream().filter(bring -> !isSecret(bring.id())).toList(),
                member.ambitions(),
                member.achievements(),
                member.consent(),
                member.notes());
    }
}
