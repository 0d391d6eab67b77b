package kring.screening;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One thing to talk about: a reason, or a flag that is no reason.
 *
 * @param reason null for a high score without support, which lowers a mean but is no reason by itself
 * @param score on which dimension; null for a reason about all of them together
 */
record Topic(Reason reason, DimensionScore score) {
    /** The rule that holds; null for a high score without support. */
    Rule rule() {
        return reason == null ? null : reason.rule();
    }

    /** Everything to talk about with somebody, what one rule says together. */
    static Map<Rule, List<Topic>> byRule(Assessment assessment) {
        Map<Rule, List<Topic>> byRule = new LinkedHashMap<>();
        all(assessment)
                .forEach(topic -> byRule.computeIfAbsent(topic.rule(), rule -> new ArrayList<>())
                        .add(topic));
        return byRule;
    }

    /** Everything to talk about with somebody: all reasons in their order, then high scores without support. */
    static List<Topic> all(Assessment assessment) {
        List<Topic> all = new ArrayList<>();
        assessment.reasons().forEach(reason -> all.add(new Topic(reason, assessment.score(reason.dimension()))));
        assessment.dimensions().stream()
                .filter(score -> score.flags().contains(Flag.UNSUPPORTED))
                .forEach(score -> all.add(new Topic(null, score)));
        return all;
    }
}
