package kring.matching;

import static kring.matching.MatchingText.TODAY;
import static kring.matching.MatchingText.circle;
import static kring.matching.MatchingText.member;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import kring.folder.Scene;
import kring.matching.MatchingView.Knower;
import kring.matching.MatchingView.KnownTag;
import kring.model.Audience;
import kring.model.Snapshot;
import org.junit.jupiter.api.Test;

/** Who knows what: knowledge and experience that is brought, and what was realised, by tag. */
class KnowledgeTest {
    private static List<String> knowledge(Audience audience, String... texts) {
        Snapshot snapshot = Scene.of(texts).snapshot();
        return Matchmaking.visible(snapshot, snapshot.currentQuarter(TODAY), TODAY, audience).knowledge().stream()
                .map(KnowledgeTest::line)
                .toList();
    }

    private static String line(KnownTag known) {
        return known.tag() + ": "
                + known.knowers().stream().map(KnowledgeTest::knower).collect(Collectors.joining(" "));
    }

    private static String knower(Knower knower) {
        return knower.member().id() + "/"
                + (knower.bring() != null
                        ? knower.bring().id()
                        : Objects.requireNonNull(knower.achievement()).id());
    }

    @Test
    void brings_of_the_mind_and_achievements_stand_under_each_of_their_tags() {
        assertThat(knowledge(
                        Audience.CIRCLE,
                        circle("aliases: {heat: [warmte]}"),
                        member("b", "brings: [{id: pumps, kind: knowledge, tags: [Warmte, pumps]}]"),
                        member("a", "achievements: [{id: oven, tags: [heat]}]"),
                        member("c", "brings: [{id: rota, kind: experience, tags: [rota]}]")))
                .containsExactly("heat: b/pumps a/oven", "pumps: b/pumps", "rota: c/rota");
    }

    @Test
    void what_is_lent_or_over_or_gone_or_secret_does_not() {
        assertThat(knowledge(
                        Audience.CIRCLE,
                        member(
                                "a",
                                "brings:",
                                "  - {id: van, kind: equipment, tags: [t]}",
                                "  - {id: was, kind:" + " knowledge, tags: [t], until: 2025-11-12}"),
                        member("b", "brings: [{id: mine, kind: knowledge, tags: [t], visibility: private}]"),
                        member("c", "left: 2025-Q1", "achievements: [{id: old, tags: [t]}]")))
                .isEmpty();
    }

    @Test
    void the_last_day_counts() {
        assertThat(knowledge(
                        Audience.CIRCLE,
                        member("a", "brings: [{id: yet, kind: knowledge, tags: [t], until: 2025-11-13}]")))
                .containsExactly("t: a/yet");
    }
}
