package kring.screening.paper;

import java.util.stream.Collectors;
import kring.model.Screening;
import kring.report.document.Cell;
import kring.report.document.Tone;
import kring.screening.Advice;
import kring.screening.Assessment;
import kring.screening.Cohesion;
import kring.screening.DimensionScore;
import kring.screening.EvidenceSupport;
import org.jspecify.annotations.Nullable;

/** Says how something stands as a symbol and a word. */
record StatusWording(ScreeningWording wording) {
    Cell.Status advice(Assessment assessment) {
        return new Cell.Status(tone(assessment.advice()), wording.word("screen-advice.", assessment.advice()));
    }

    /** The rule by which something is to be talked about, in the tone of the advice to which it leads. */
    Cell.Status rule(TalkTopic topic) {
        return topic.rule() == null
                ? new Cell.Status(Tone.STEADY, wording.say("screen-flag.unsupported"))
                : new Cell.Status(tone(topic.rule().advice()), wording.word("screen-rule.", topic.rule()));
    }

    /** What people decided; that there is no decision yet where there is none. */
    Cell.Status decision(Assessment assessment) {
        Screening.Decision decision = assessment.decision();
        if (decision == null || decision.outcome() == null) {
            return new Cell.Status(Tone.OPEN, wording.say("screen-decision.none"));
        }
        Tone tone = switch (decision.outcome()) {
            case WELCOME -> Tone.GOOD;
            case DISCUSS -> Tone.WATCH;
            case NOT_NOW -> Tone.BAD;
        };
        return new Cell.Status(tone, wording.word("screen-decision.", decision.outcome()));
    }

    /** How far a mean falls short; that it is missing where there is none. */
    Cell.Status band(DimensionScore score) {
        return score.band() == null
                ? new Cell.Status(Tone.OPEN, wording.say("screen-band.none"))
                : new Cell.Status(tone(score.band()), wording.word("screen-band.", score.band()));
    }

    /** The mean with how far it falls short, for a heat map; nothing where there is none. */
    static Cell rating(@Nullable DimensionScore score) {
        return score == null || score.mean() == null || score.band() == null
                ? Cell.EMPTY
                : new Cell.Rating(tone(score.band()), score.mean().decimal());
    }

    Cell.Status bearing(EvidenceSupport bearing) {
        Tone tone = switch (bearing) {
            case HIGH -> Tone.GOOD;
            case LOW -> Tone.BACK;
            case QUOTE, NO_KIND, NO_DATE, TOO_OLD, LATER -> Tone.OPEN;
        };
        return new Cell.Status(tone, wording.word("screen-bearing.", bearing));
    }

    /** How much of one mind; two camps weigh more than a wide spread. */
    Cell.Status unity(Cohesion cohesion) {
        if (cohesion.flags().isEmpty()) {
            return cohesion.n() == 0
                    ? new Cell.Status(Tone.OPEN, wording.say("screen-unity.unknown"))
                    : new Cell.Status(Tone.GOOD, wording.say("screen-unity.together"));
        }
        Tone tone = cohesion.flags().contains(Cohesion.Flag.POLARISED) ? Tone.BAD : Tone.WATCH;
        String words = cohesion.flags().stream()
                .map(flag -> wording.word("screen-unity.", flag))
                .collect(Collectors.joining(", "));
        return new Cell.Status(tone, words);
    }

    private static Tone tone(Advice advice) {
        return switch (advice) {
            case NOT_NOW -> Tone.BAD;
            case INCOMPLETE -> Tone.OPEN;
            case DISCUSS -> Tone.WATCH;
            case WELCOME -> Tone.GOOD;
        };
    }

    private static Tone tone(DimensionScore.Band band) {
        return switch (band) {
            case ALIGNED -> Tone.GOOD;
            case DISCUSS -> Tone.WATCH;
            case GAP -> Tone.BAD;
        };
    }
}
