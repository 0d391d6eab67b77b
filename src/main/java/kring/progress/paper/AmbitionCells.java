package kring.progress.paper;

import java.math.BigDecimal;
import kring.history.CircleState;
import kring.history.Standing;
import kring.language.Phrases;
import kring.model.person.Ambition;
import kring.model.quarter.AmbitionEntry;
import kring.model.value.Kebab;
import kring.report.document.Cell;
import kring.report.document.Tone;

/** Cells that tell of one ambition, the same in the member's page and in the workbook. */
public final class AmbitionCells {
    private final Phrases phrases;
    private final CircleState state;

    AmbitionCells(Phrases phrases, CircleState state) {
        this.phrases = phrases;
        this.state = state;
    }

    Standing standing(String member, Ambition ambition) {
        return Standing.in(state, member, ambition.id());
    }

    /** How it stands: open, or how it was closed. */
    Cell status(String member, Ambition ambition) {
        AmbitionEntry.Status status = standing(member, ambition).status();
        return new Cell.Status(tone(status), phrases.say("status." + Kebab.of(status)));
    }

    /** Within which time. */
    Cell horizon(Ambition ambition) {
        return Cell.words(phrases.say("horizon." + Kebab.of(ambition.horizon())));
    }

    /** Where it is now, and from where to where it goes; empty when nothing is measured. */
    Cell measured(String member, Ambition ambition) {
        Ambition.Measure measure = ambition.measure();
        BigDecimal value = standing(member, ambition).value();
        if (value == null) {
            return Cell.EMPTY;
        }
        String now = phrases.figures().amount(value, measure.unit());
        return Cell.words(
                measure.direction() == 0
                        ? now
                        : phrases.say(
                                "ambition.measured",
                                now,
                                phrases.figures().number(measure.baseline()),
                                phrases.figures().number(measure.target())));
    }

    /** How far along it is. */
    Cell way(String member, Ambition ambition) {
        return Cell.share(ValueHistory.way(ambition, standing(member, ambition).value()));
    }

    /** How sure the member is, from 1 to 5. */
    Cell confidence(String member, Ambition ambition) {
        Integer confidence = standing(member, ambition).confidence();
        return confidence == null ? Cell.EMPTY : Cell.amount(BigDecimal.valueOf(confidence), "");
    }

    private static Tone tone(AmbitionEntry.Status status) {
        return switch (status) {
            case ACTIVE -> Tone.OPEN;
            case ACHIEVED -> Tone.GOOD;
            case PAUSED, DROPPED, REPLACED -> Tone.STEADY;
        };
    }
}
