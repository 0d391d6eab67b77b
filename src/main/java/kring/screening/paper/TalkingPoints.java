package kring.screening.paper;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kring.model.Charter.Dimension;
import kring.model.Screening;
import kring.model.Threshold;
import kring.model.Thresholds;
import kring.screening.Assessment;
import kring.screening.Band;
import kring.screening.DimensionScore;
import kring.screening.Weighing;

/** Says what stands out about somebody, with the facts behind it, and one question to ask about it (METHOD a). */
public final class TalkingPoints {
    private final ScreeningWording wording;
    private final Assessment assessment;
    private final Thresholds thresholds;

    public TalkingPoints(ScreeningWording wording, Assessment assessment) {
        this.wording = wording;
        this.assessment = assessment;
        this.thresholds = wording.snapshot().circle().thresholds();
    }

    /** What it is about: a dimension, or the screening as a whole. */
    String about(TalkTopic topic) {
        return topic.score() == null
                ? wording.say("screen.whole")
                : wording.name(wording.dimension(topic.score().id()));
    }

    /** The rule that holds and the facts behind it. */
    private String what(TalkTopic topic) {
        DimensionScore score = topic.score();
        if (topic.reason() == null) {
            return say("unsupported", number(thresholds.get(Threshold.COUNT_AS)));
        }
        return switch (topic.reason().rule()) {
            case FLOOR_REFUSED -> say("floor-refused", given(score), lowEvidence(score));
            case COVERAGE ->
                say(
                        "coverage",
                        assessment.coverage().evidenced(),
                        assessment.coverage().of(),
                        wanted());
            case FLOOR_UNSCORED -> say("floor-unscored");
            case FLOOR_LOW -> say("floor-low", lowest(score));
            case GAP -> say("gap", wording.number(score.mean()), target(score), wording.number(score.shortfall()));
            case DISTANCE -> distance(score);
            case RATERS -> say("raters", given(score));
            case SELF -> say("self", score.self(), wording.number(score.meanGiven()));
            case DISCUSS_BAND -> say("discuss-band", inBand().size(), wording.row(inBand()));
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
        return wording.say(Questions.key(topic));
    }

    private String say(String rule, Object... facts) {
        return wording.say("screen-reason." + rule, facts);
    }

    private String distance(DimensionScore score) {
        return say(
                "distance" + Questions.side(score.distance()),
                wording.number(score.distance().abs()),
                wording.number(score.mean()),
                wording.number(score.founders()));
    }

    private String target(DimensionScore score) {
        Dimension dimension = wording.dimension(score.id());
        return number(Weighing.target(dimension, thresholds));
    }

    private String number(BigDecimal number) {
        return wording.phrases().figures().number(number);
    }

    private String wanted() {
        return wording.phrases().figures().share(thresholds.get(Threshold.COVERAGE));
    }

    private long lowEvidence(DimensionScore score) {
        return wording.screening(assessment.member()).evidence().stream()
                .filter(evidence -> score.id().equals(evidence.dimension()))
                .filter(Screening.Evidence::supportsLow)
                .count();
    }

    private String given(DimensionScore score) {
        return pairs(score.scores());
    }

    private String lowest(DimensionScore score) {
        BigDecimal low = thresholds.get(Threshold.FLOOR_LOW);
        return score.scores().entrySet().stream()
                .filter(entry -> BigDecimal.valueOf(entry.getValue()).compareTo(low) <= 0)
                .map(TalkingPoints::pair)
                .collect(Collectors.joining(", "));
    }

    private static String pairs(Map<String, Integer> scores) {
        return scores.entrySet().stream().map(TalkingPoints::pair).collect(Collectors.joining(", "));
    }

    private static String pair(Map.Entry<String, Integer> score) {
        return score.getKey() + " " + score.getValue();
    }

    private List<String> inBand() {
        return assessment.dimensions().stream()
                .filter(score -> score.band() == Band.DISCUSS)
                .map(score -> wording.name(wording.dimension(score.id())))
                .toList();
    }
}
