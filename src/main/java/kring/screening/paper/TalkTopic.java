package kring.screening.paper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kring.screening.AdviceReason;
import kring.screening.AdviceRule;
import kring.screening.Assessment;
import kring.screening.DimensionScore;
import kring.screening.ScreeningFlag;

/**
 * One thing to talk about: a reason, or a flag that is no reason.
 *
 * @param reason null for a high score without support, which lowers a mean but is no reason by itself
 * @param score on which dimension; null for a reason about all of them together
 */
public record TalkTopic(AdviceReason reason, DimensionScore score) {
    /** The rule that holds; null for a high score without support. */
    AdviceRule rule() {
        return reason == null ? null : reason.rule();
    }

    /** Everything to talk about with somebody, what one rule says together. */
    static Map<AdviceRule, List<TalkTopic>> byRule(Assessment assessment) {
        Map<AdviceRule, List<TalkTopic>> byRule = new LinkedHashMap<>();
        all(assessment)
                .forEach(topic -> byRule.computeIfAbsent(topic.rule(), rule -> new ArrayList<>())
                        .add(topic));
        return byRule;
    }

    /** Everything to talk about with somebody: all reasons in their order, then high scores without support. */
    public static List<TalkTopic> all(Assessment assessment) {
        List<TalkTopic> all = new ArrayList<>();
        assessment.reasons().forEach(reason -> all.add(new TalkTopic(reason, assessment.score(reason.dimension()))));
        assessment.dimensions().stream()
                .filter(score -> score.flags().contains(ScreeningFlag.UNSUPPORTED))
                .forEach(score -> all.add(new TalkTopic(null, score)));
        return all;
    }
}
