package kring.screening.paper;

import kring.model.value.Fraction;
import kring.model.value.Kebab;
import kring.screening.ScreeningFlag;

/** Which question goes with what stands out: one for each rule, and for each side where it has two (METHOD a). */
final class Questions {
    private static final String FAMILY = "screen-question.";

    private Questions() {}

    /** The key of the phrase that asks it. */
    static String key(TalkTopic topic) {
        if (topic.rule() == null) {
            return FAMILY + Kebab.of(ScreeningFlag.UNSUPPORTED);
        }
        return FAMILY + Kebab.of(topic.rule()) + side(topic);
    }

    /** What follows a key that tells above from below. */
    static String side(Fraction difference) {
        return difference.signum() > 0 ? "-above" : "-below";
    }

    private static String side(TalkTopic topic) {
        return switch (topic.rule()) {
            case DISTANCE -> side(topic.score().distance());
            case SELF ->
                side(Fraction.of(topic.score().self()).minus(topic.score().meanGiven()));
            default -> "";
        };
    }
}
