package kring.matching;

import kring.language.Phrases;
import kring.model.Exchange;
import kring.model.Kebab;
import kring.report.Cell;
import kring.report.Tone;

/** How strong a match is and how far an exchange, as a word with its tone. */
record Marks(Phrases phrases) {
    Cell.Status strength(Strength strength) {
        return new Cell.Status(tone(strength), phrases.say("strength." + Kebab.of(strength)));
    }

    Cell.Status status(Exchange.Status status) {
        return new Cell.Status(tone(status), phrases.say("exchange." + Kebab.of(status)));
    }

    private static Tone tone(Strength strength) {
        return switch (strength) {
            case STRONG -> Tone.GOOD;
            case PROVEN -> Tone.FORWARD;
            case BRIDGE -> Tone.STEADY;
            case POSSIBLE, RELATED -> Tone.OPEN;
        };
    }

    private static Tone tone(Exchange.Status status) {
        return switch (status) {
            case OFFERED -> Tone.OPEN;
            case AGREED -> Tone.STEADY;
            case DELIVERED -> Tone.FORWARD;
            case CONFIRMED -> Tone.GOOD;
            case DECLINED -> Tone.BACK;
        };
    }
}
