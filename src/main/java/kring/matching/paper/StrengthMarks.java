package kring.matching.paper;

import kring.language.Phrases;
import kring.matching.Strength;
import kring.model.quarter.Exchange;
import kring.model.value.Kebab;
import kring.report.document.Cell;
import kring.report.document.Tone;

/** How strong a match is and how far an exchange, as a word with its tone. */
record StrengthMarks(Phrases phrases) {
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
