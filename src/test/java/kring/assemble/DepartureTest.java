package kring.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import kring.departure.DepartureOutcome;
import kring.departure.DepartureOutcome.Dependence;
import kring.departure.DepartureOutcome.MemberGet;
import kring.departure.DepartureOutcome.Proposal;
import kring.folder.Scene;
import kring.matching.GeneratedCircle;
import kring.matching.Matching;
import kring.matching.MatchingText;
import kring.matching.Matchmaking;
import kring.model.Audience;
import kring.model.Snapshot;
import kring.model.value.Kebab;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** METHOD, When somebody leaves: what is in the folder as it is, and not in one without them. */
class DepartureTest {
    private static final LocalDate TODAY = MatchingText.TODAY;
    private static final String FIVE = members("a: founder", "b: member", "c: member", "d: member", "e: member");

    private static String members(String... all) {
        return Stream.of(all)
                .map(one -> one.split(": "))
                .map(one -> "== members/" + one[0] + ".yaml\nname: N" + one[0] + "\nstatus: " + one[1] + "\n")
                .reduce("", String::concat);
    }

    private static DepartureOutcome departure(String leaves, String... texts) {
        Set<String> ids = leaves.isEmpty() ? Set.of() : Set.of(leaves.split(" "));
        return new DepartureAssembly(Scene.of(texts).snapshot(), TODAY)
                .view(ids)
                .result();
    }

    static Stream<GeneratedCircle> circles() {
        return LongStream.range(0, 60).mapToObj(GeneratedCircle::new);
    }

    /** The two folders, each with what kring match says of it. */
    @ParameterizedTest
    @MethodSource("circles")
    void itTellsWhatEditingTheFolderByHandWouldShow(GeneratedCircle circle) {
        Snapshot before = circle.snapshot();
        Matching was = MatchingText.matching(before, Audience.FACILITATOR);
        for (String member : before.activeOn(TODAY)) {
            Snapshot after = circle.edited(member, "2025-11-13");
            Matching is = MatchingText.matching(after, Audience.FACILITATOR);
            DepartureOutcome departure =
                    new DepartureAssembly(before, TODAY).view(Set.of(member)).result();

            assertThat(departure.proposals()).containsExactlyElementsOf(gone(proposals(was), proposals(is)));
            assertThat(departure.running())
                    .containsExactlyElementsOf(was.running().stream()
                            .filter(one ->
                                    one.giver().equals(member) || one.receiver().equals(member))
                            .map(Matching.Running::exchange)
                            .toList());
            assertThat(departure.rings())
                    .containsExactlyElementsOf(was.rings().stream()
                            .filter(ring -> ring.contains(member) || !is.rings().contains(ring))
                            .toList());
            assertThat(departure.gets())
                    .containsExactlyElementsOf(gone(answerable(before), answerable(after)).stream()
                            .filter(get -> !get.member().equals(member))
                            .toList());
        }
    }

    private static <T> List<T> gone(List<T> before, List<T> after) {
        return before.stream().filter(one -> !after.contains(one)).toList();
    }

    private static List<Proposal> proposals(Matching matching) {
        return matching.matches().stream()
                .map(match -> new Proposal(match.giver(), match.receiver(), match.get()))
                .toList();
    }

    private static List<MemberGet> answerable(Snapshot circle) {
        return Matchmaking.visible(circle, circle.currentQuarter(TODAY), TODAY, Audience.FACILITATOR).matrix().stream()
                .filter(row -> !row.offers().isEmpty())
                .map(row -> new MemberGet(row.member().id(), row.get().id()))
                .toList();
    }

    /** Counted anew: each other member by what they alone would miss. */
    @ParameterizedTest
    @MethodSource("circles")
    void dependenceCountsTheOthersWhoLoseSomething(GeneratedCircle circle) {
        Snapshot before = circle.snapshot();
        Matching was = MatchingText.matching(before, Audience.FACILITATOR);
        List<Dependence> expected = before.activeOn(TODAY).stream()
                .map(member -> {
                    Set<String> losers = new HashSet<>();
                    Matching is = MatchingText.matching(circle.edited(member, "2025-11-13"), Audience.FACILITATOR);
                    gone(sought(was), sought(is)).forEach(get -> losers.add(get.member()));
                    was.running().forEach(one -> {
                        if (Set.of(one.giver(), one.receiver()).contains(member)) {
                            losers.addAll(Set.of(one.giver(), one.receiver()));
                        }
                    });
                    losers.retainAll(before.activeOn(TODAY));
                    losers.remove(member);
                    return new Dependence(
                            member,
                            losers.size(),
                            losers.size() > (before.activeOn(TODAY).size() - 1) / 2.0);
                })
                .toList();
        assertThat(new DepartureAssembly(before, TODAY).view(Set.of()).result().dependence())
                .containsExactlyElementsOf(expected);
    }

    private static List<MemberGet> sought(Matching matching) {
        return matching.matches().stream()
                .map(match -> new MemberGet(match.receiver(), match.get()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # what the venture says                                                                   | leaves | lost
            lead: a                                                                                    | a   | lead
            lead: a                                                                                    | b   | ''
            stage: intent, lead: c, members: {a: {user: true}, b: {user: true}, c: {}}                  | b   | members users
            stage: intent, lead: c, members: {a: {user: true}, b: {user: true}, c: {user: true}}        | b   | members
            stage: intent, lead: c, members: {a: {user: true}, b: {user: true}, c: {}, d: {}}           | d   | ''
            stage: intent, lead: a, members: {a: {user: true}, b: {user: true}, c: {}}                  | a b | lead members users
            stage: exploration, lead: c, members: {a: {user: true}, b: {user: true}, c: {}}             | b   | ''
            lead: c, members: {a: {contributes: [{kind: hours}, {kind: money}]}, b: {contributes: [{kind: money}]}} | a | contribution-hours
            lead: c, members: {a: {contributes: [{kind: hours}]}, b: {contributes: [{kind: hours}]}}   | a b | contribution-hours
            stage: parked, lead: a, members: {a: {contributes: [{kind: hours}]}}                       | a   | ''
            """)
    void aVentureLosesItsLeadItsPeopleOrAllOfAKind(String venture, String leaves, String lost) {
        String text = venture.contains("stage:") ? venture : "stage: idea, " + venture;
        DepartureOutcome departure = departure(leaves, FIVE, "== ventures/v.yaml\n{name: V, " + text + "}\n");
        assertThat(departure.ventures().stream()
                        .flatMap(one -> one.lost().stream())
                        .map(Kebab::of))
                .containsExactly(lost.isEmpty() ? new String[0] : lost.split(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # members                                              | leaves | risks
            a: founder, b: member, c: member, d: member, e: member | b      | under-five
            a: founder, b: member, c: member, d: member, e: member | a      | under-five no-founder
            a: founder, b: founder, c: member, d: member, e: member, f: member | a | ''
            a: founder, b: member, c: member, d: member, e: member, f: member  | c | deputy
            a: member, b: member, c: member, d: member             | a      | ''
            """)
    void theCircleItselfIsAtRisk(String members, String leaves, String risks) {
        DepartureOutcome departure = departure(
                leaves,
                members(members.split(", ")),
                "== circle.yaml\nkring: 1\nname: K\nfacilitator: {name: F}\ndeputy: {name: ' nC '}\n");
        assertThat(String.join(" ", departure.risks().stream().map(Kebab::of).toList()))
                .isEqualTo(risks);
    }

    @Test
    void bringsSectorsAndTagsThatNobodyElseHas() {
        DepartureOutcome departure = departure(
                "a",
                "== members/a.yaml\nname: A\nstatus: founder\nsector: Zorg\nbrings:\n"
                        + "  - {id: same, kind: knowledge, tags: [heat]}\n"
                        + "  - {id: kind, kind: space, tags: [heat]}\n"
                        + "  - {id: past, kind: space, tags: [old], until: 2025-11-12}\n"
                        + "  - {id: own, kind: knowledge, tags: [wood]}\n",
                "== members/b.yaml\nname: B\nstatus: member\nsector: Bouw\nbrings:\n"
                        + "  - {id: b, kind: knowledge, tags: [HEAT]}\n"
                        + "  - {id: gone, kind: space, tags: [heat], until: 2025-11-12}\n",
                "== members/c.yaml\nname: C\nstatus: member\nsector: ' bouw'\n");
        assertThat(departure.brings()).extracting(bring -> bring.bring()).containsExactly("kind", "own");
        assertThat(departure.tags()).containsExactly("wood");
        assertThat(departure.sectors()).containsExactly("Zorg");
    }

    @Test
    void eachLossHasOneAdvice() {
        DepartureOutcome departure = departure(
                "a b",
                FIVE,
                "== ventures/v.yaml\n{name: V, stage: intent, lead: a, members: {a: {user: true, contributes: [{kind: "
                        + "hours}, {kind: money}]}, b: {user: true}, c: {}}}\n",
                "== quarters/2025-Q3/exchanges.yaml\n- {id: x, from: a, to: c, status: agreed}\n");
        assertThat(departure.advice())
                .extracting(advice -> Kebab.of(advice.code()) + " " + advice.about())
                .containsExactly(
                        "lead v", "members v", "members circle", "contribution v", "exchange x", "founder circle");
    }

    @Test
    void moreThanHalfOfTheOthersIsARisk() {
        String exchanges = "== quarters/2025-Q3/exchanges.yaml\n- {id: x, from: a, to: b, status: agreed}\n"
                + "- {id: y, from: c, to: a, status: offered}\n";
        assertThat(departure("", FIVE, exchanges).dependence()).contains(new Dependence("a", 2, false));
        assertThat(departure("", FIVE, exchanges + "- {id: z, from: d, to: a, status: offered}\n")
                        .dependence())
                .contains(new Dependence("a", 3, true), new Dependence("e", 0, false));
    }
}
