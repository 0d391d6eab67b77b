package kring.progress;

import java.math.BigDecimal;
import java.util.List;
import kring.language.Phrases;
import kring.model.Ambition;
import kring.model.AmbitionEntry;
import kring.model.Audience;
import kring.model.Kebab;
import kring.report.Cell;
import kring.report.Tone;

/** Cells that tell of one ambition, the same in the member's page and in the workbook. */
final class AmbitionCells {
    private final Phrases phrases;
    private final State state;

    AmbitionCells(Phrases phrases, State state) {
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
        return Cell.share(History.way(ambition, standing(member, ambition).value()));
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

    /** The ambitions of a member that an audience may see. */
    static List<Ambition> visible(State state, String member, Audience audience) {
        Seen seen = new Seen(state, state, audience);
        return state.ambitions(member).stream()
                .filter(ambition -> seen.ambition(member, ambition.id()))
                .toList();
    }
}
