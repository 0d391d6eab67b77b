package kring.screening.paper;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kring.model.value.Fraction;
import kring.model.value.Kebab;
import kring.screening.AdviceRule;
import kring.screening.Assessment;
import kring.screening.DimensionScore;
import org.jspecify.annotations.Nullable;

/**
 * One thing to talk about: a reason, or a flag that is no reason.
 *
 * @param rule the one that holds; null for a high score without support, which lowers a mean but is no reason by itself
 * @param score on which dimension; null for a reason about all of them together
 */
public record TalkTopic(
        Assessment assessment,
        @Nullable AdviceRule rule,
        @Nullable DimensionScore score) {
    /** Everything to talk about with somebody, what one rule says together. */
    static Collection<List<TalkTopic>> byRule(Assessment assessment) {
        Map<AdviceRule, List<TalkTopic>> byRule = new LinkedHashMap<>();
        all(assessment)
                .forEach(topic -> byRule.computeIfAbsent(topic.rule(), rule -> new ArrayList<>())
                        .add(topic));
        return byRule.values();
    }

    /** Everything to talk about with somebody: all reasons in their order, then high scores without support. */
    public static List<TalkTopic> all(Assessment assessment) {
        List<TalkTopic> all = new ArrayList<>();
        assessment
                .reasons()
                .forEach(reason ->
                        all.add(new TalkTopic(assessment, reason.rule(), assessment.score(reason.dimension()))));
        assessment.dimensions().stream()
                .filter(score -> score.flags().contains(DimensionScore.Flag.UNSUPPORTED))
                .forEach(score -> all.add(new TalkTopic(assessment, null, score)));
        return all;
    }

    /** The key of the question to ask: one for each rule, and for each side where it has two (METHOD a). */
    String question() {
        return "screen-question."
                + (rule == null ? Kebab.of(DimensionScore.Flag.UNSUPPORTED) : Kebab.of(rule) + ofSide());
    }

    private String ofSide() {
        if (score == null) {
            return "";
        }
        return switch (Objects.requireNonNull(rule)) {
            case DISTANCE -> side(Objects.requireNonNull(score.distance()));
            case SELF -> side(Fraction.of(Objects.requireNonNull(score.self())).minus(score.meanGiven()));
            default -> "";
        };
    }

    /** What follows a key that tells above from below. */
    static String side(Fraction difference) {
        return difference.signum() > 0 ? "-above" : "-below";
    }
}
