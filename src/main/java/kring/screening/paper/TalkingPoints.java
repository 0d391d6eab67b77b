package kring.screening.paper;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import kring.model.Screening;
import kring.model.Threshold;
import kring.model.Thresholds;
import kring.model.value.Fraction;
import kring.report.document.Cell;
import kring.screening.AdviceRule;
import kring.screening.Assessment;
import kring.screening.DimensionScore;

/** Says what stands out about somebody, with the facts behind it, and one question to ask about it (METHOD a). */
public final class TalkingPoints {
    private final ScreeningWording wording;
    private final Thresholds thresholds;

    public TalkingPoints(ScreeningWording wording) {
        this.wording = wording;
        this.thresholds = wording.view().thresholds();
    }

    /** What it is about: a dimension, or the screening as a whole. */
    String about(TalkTopic topic) {
        return topic.score() == null
                ? wording.say("screen.whole")
                : wording.dimensions().name(topic.score().id());
    }

    /** The rule that holds and the facts behind it. */
    private String what(TalkTopic topic) {
        if (topic.rule() == null) {
            return say("unsupported", number(thresholds.get(Threshold.COUNT_AS)));
        }
        return switch (topic.rule()) {
            case COVERAGE -> coverage(topic.assessment().coverage());
            case DISCUSS_BAND -> discussBand(topic.assessment());
            default -> what(topic, topic.rule(), Objects.requireNonNull(topic.score()));
        };
    }

    /** Of a rule about one dimension. */
    private String what(TalkTopic topic, AdviceRule rule, DimensionScore score) {
        return switch (rule) {
            case FLOOR_REFUSED -> say("floor-refused", pairs(score.scores()), lowEvidence(topic, score));
            case FLOOR_UNSCORED -> say("floor-unscored");
            case FLOOR_LOW -> say("floor-low", lowest(score));
            case GAP -> gap(score);
            case DISTANCE -> distance(score);
            case RATERS -> say("raters", pairs(score.scores()));
            case SELF -> say("self", Objects.requireNonNull(score.self()), wording.number(score.meanGiven()));
            case COVERAGE, DISCUSS_BAND -> throw new IllegalArgumentException(rule.name());
        };
    }

    /** The facts, with what they are about in front. */
    public String fact(TalkTopic topic) {
        return topic.score() == null ? sentence(topic) : about(topic) + ": " + what(topic);
    }

    /** The facts alone, as a sentence. */
    String sentence(TalkTopic topic) {
        return ScreeningWording.capital(what(topic));
    }

    /** One question to ask about it. */
    public String question(TalkTopic topic) {
        return wording.say(topic.question());
    }

    /** The facts of several topics; what holds of several dimensions is said once, and names them. */
    Cell facts(List<TalkTopic> topics) {
        Map<String, List<TalkTopic>> byFact = new LinkedHashMap<>();
        topics.forEach(topic ->
                byFact.computeIfAbsent(what(topic), what -> new ArrayList<>()).add(topic));
        return new Cell.Lines(byFact.entrySet().stream()
                .map(entry -> entry.getValue().size() == 1
                        ? fact(entry.getValue().get(0))
                        : entry.getValue().stream().map(this::about).collect(Collectors.joining(", ")) + ": "
                                + entry.getKey())
                .toList());
    }

    /** The questions of several topics, each once. */
    Cell questions(List<TalkTopic> topics) {
        return new Cell.Lines(topics.stream().map(this::question).distinct().toList());
    }

    private String say(String rule, Object... facts) {
        return wording.say("screen-reason." + rule, facts);
    }

    private String distance(DimensionScore score) {
        Fraction distance = Objects.requireNonNull(score.distance());
        return say(
                "distance" + TalkTopic.side(distance),
                wording.number(distance.abs()),
                wording.number(Objects.requireNonNull(score.mean())),
                wording.number(Objects.requireNonNull(score.founders())));
    }

    private String gap(DimensionScore score) {
        return say(
                "gap",
                wording.number(Objects.requireNonNull(score.mean())),
                number(wording.target(score)),
                wording.number(Objects.requireNonNull(score.shortfall())));
    }

    private String number(BigDecimal number) {
        return wording.phrases().figures().number(number);
    }

    private String coverage(Assessment.Coverage coverage) {
        String wanted = wording.phrases().figures().share(thresholds.get(Threshold.COVERAGE));
        return say("coverage", coverage.evidenced(), coverage.of(), wanted);
    }

    private long lowEvidence(TalkTopic topic, DimensionScore score) {
        return wording.person(topic.assessment()).screening().evidence().stream()
                .filter(evidence -> score.id().equals(evidence.dimension()))
                .filter(Screening.Evidence::supportsLow)
                .count();
    }

    private String lowest(DimensionScore score) {
        BigDecimal low = thresholds.get(Threshold.FLOOR_LOW);
        return score.scores().entrySet().stream()
                .filter(entry -> BigDecimal.valueOf(entry.getValue()).compareTo(low) <= 0)
                .map(TalkingPoints::pair)
                .collect(Collectors.joining(", "));
    }

    /** What each gave: {@code Anna 4, Bob 3}. */
    static String pairs(Map<String, Integer> scores) {
        return scores.entrySet().stream().map(TalkingPoints::pair).collect(Collectors.joining(", "));
    }

    private static String pair(Map.Entry<String, Integer> score) {
        return score.getKey() + " " + score.getValue();
    }

    private String discussBand(Assessment assessment) {
        List<String> names = assessment.dimensions().stream()
                .filter(score -> score.band() == DimensionScore.Band.DISCUSS)
                .map(score -> wording.dimensions().name(score.id()))
                .toList();
        return say("discuss-band", names.size(), wording.row(names));
    }
}
