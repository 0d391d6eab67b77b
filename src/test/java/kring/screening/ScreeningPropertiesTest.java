package kring.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import kring.model.value.Fraction;
import kring.screening.paper.ScreeningWording;
import kring.screening.paper.TalkTopic;
import kring.screening.paper.TalkingPoints;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold of any circle's screenings, over many generated ones. */
class ScreeningPropertiesTest {
    private static final List<GeneratedCircle> CIRCLES =
            LongStream.range(0, 120).mapToObj(GeneratedCircle::new).toList();

    static List<GeneratedCircle> circles() {
        return CIRCLES;
    }

    private static Intentions intentions(GeneratedCircle circle) {
        return Intentions.of(circle.snapshot(), Tables.TODAY);
    }

    @ParameterizedTest
    @MethodSource("circles")
    void theOrderOfFilesAndKeysDoesNotMatter(GeneratedCircle circle) {
        assertThat(Intentions.of(circle.turned(), Tables.TODAY)).isEqualTo(intentions(circle));
    }

    @ParameterizedTest
    @MethodSource("circles")
    void theAdviceFollowsFromThePrintedReasonsAlone(GeneratedCircle circle) {
        for (Assessment assessment : intentions(circle).screenings()) {
            Advice expected = assessment.reasons().stream()
                    .map(reason -> reason.rule().advice())
                    .min(Advice::compareTo)
                    .orElse(Advice.WELCOME);
            assertThat(assessment.advice()).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @MethodSource("circles")
    void reasonsStandInOrderAndOnce(GeneratedCircle circle) {
        for (Assessment assessment : intentions(circle).screenings()) {
            List<String> charter =
                    assessment.dimensions().stream().map(DimensionScore::id).toList();
            assertThat(assessment.reasons())
                    .doesNotHaveDuplicates()
                    .isSortedAccordingTo((one, other) -> one.rule() == other.rule()
                            ? charter.indexOf(one.dimension()) - charter.indexOf(other.dimension())
                            : one.rule().compareTo(other.rule()));
        }
    }

    @ParameterizedTest
    @MethodSource("circles")
    void whatCountsIsNeverMoreThanWhatWasGivenAndTheMeanLiesWithin(GeneratedCircle circle) {
        for (Assessment assessment : intentions(circle).screenings()) {
            for (DimensionScore score : assessment.dimensions()) {
                assertThat(score.counted().keySet()).isEqualTo(score.scores().keySet());
                score.counted()
                        .forEach((rater, counted) -> assertThat(counted.intValueExact())
                                .isLessThanOrEqualTo(score.scores().get(rater)));
                assertThat(score.mean() == null).isEqualTo(score.scores().isEmpty());
                if (score.mean() != null) {
                    List<Fraction> counted =
                            score.counted().values().stream().map(Fraction::of).toList();
                    assertThat(score.mean())
                            .isBetween(java.util.Collections.min(counted), java.util.Collections.max(counted));
                    assertThat(score.shortfall().signum()).isNotNegative();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("circles")
    void everyReasonAndFlagHasFactsAndAQuestion(GeneratedCircle circle) {
        for (kring.language.Language language : kring.language.Language.values()) {
            ScreeningWording wording = new ScreeningWording(
                    new kring.language.Phrases(language), IntentionsView.of(circle.snapshot(), Tables.TODAY));
            TalkingPoints talk = new TalkingPoints(wording);
            for (Assessment assessment : intentions(circle).screenings()) {
                for (TalkTopic topic : TalkTopic.all(assessment)) {
                    assertThat(talk.fact(topic))
                            .isNotBlank()
                            .doesNotContain("{")
                            .doesNotContain("null");
                    assertThat(talk.question(topic)).endsWith("?");
                }
            }
        }
    }

    @Test
    void theGeneratedCirclesGiveEveryAdviceRuleFlagAndBand() {
        Set<Advice> advice = EnumSet.noneOf(Advice.class);
        Set<AdviceRule> rules = EnumSet.noneOf(AdviceRule.class);
        Set<DimensionScore.Flag> flags = EnumSet.noneOf(DimensionScore.Flag.class);
        Set<Cohesion.Flag> cohesion = EnumSet.noneOf(Cohesion.Flag.class);
        for (GeneratedCircle circle : circles()) {
            Intentions intentions = intentions(circle);
            for (Assessment assessment : intentions.screenings()) {
                advice.add(assessment.advice());
                assessment.reasons().forEach(reason -> rules.add(reason.rule()));
                assessment.dimensions().forEach(score -> flags.addAll(score.flags()));
            }
            intentions.cohesion().forEach(one -> cohesion.addAll(one.flags()));
        }
        assertThat(advice).containsExactly(Advice.values());
        assertThat(rules).containsExactly(AdviceRule.values());
        assertThat(flags).containsExactly(DimensionScore.Flag.values());
        assertThat(cohesion).containsExactly(Cohesion.Flag.values());
    }
}
