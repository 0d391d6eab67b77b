package kring.progress.paper;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import kring.language.Phrases;
import kring.model.person.Ambition;
import kring.model.quarter.AmbitionEntry;
import kring.model.quarter.Promise;
import kring.model.value.Kebab;
import kring.progress.AmbitionLine;
import kring.report.document.Cell;
import kring.report.document.Tone;
import org.jspecify.annotations.Nullable;

/** Says in words how an ambition stands, and what is done and promised for it. */
record AmbitionWording(Phrases phrases) {
    /** Where an ambition is now, and from where to where it goes; nothing while nothing is measured. */
    @Nullable
    String measured(AmbitionLine line) {
        Ambition.Measure measure = line.measure();
        BigDecimal value = line.standing().value();
        if (value == null) {
            return null;
        }
        String now = phrases.figures().amount(value, measure.unit());
        return measure.direction() == 0
                ? now
                : phrases.say(
                        "ambition.measured",
                        now,
                        phrases.figures().signed(Objects.requireNonNull(measure.baseline()), measure.unit()),
                        phrases.figures().signed(Objects.requireNonNull(measure.target()), measure.unit()));
    }

    /** What is promised, and by when. */
    String promise(Promise promise) {
        return byDay(Objects.requireNonNullElse(promise.text(), promise.id()), promise.due());
    }

    /** Something that is promised, and by when where that is known. */
    String byDay(String text, @Nullable LocalDate due) {
        return due == null
                ? text
                : phrases.say("progress.by-day", text, phrases.figures().longDay(due));
    }

    /** What was done for an ambition, and what shows it. */
    String done(AmbitionEntry entry) {
        if (entry.evidence() == null) {
            return Objects.requireNonNullElse(entry.done(), "");
        }
        return entry.done() == null
                ? phrases.say("progress.evidence", entry.evidence())
                : phrases.say("progress.done", entry.done(), entry.evidence());
    }

    /** How an ambition stands: open, or how it was closed. */
    Cell.Status status(AmbitionLine line) {
        AmbitionEntry.Status status = line.standing().status();
        Tone tone = switch (status) {
            case ACTIVE -> Tone.OPEN;
            case ACHIEVED -> Tone.GOOD;
            case PAUSED, DROPPED, REPLACED -> Tone.STEADY;
        };
        return new Cell.Status(tone, phrases.say("status." + Kebab.of(status)));
    }

    /** How sure the member is of an ambition, from 1 to 5. */
    Cell confidence(AmbitionLine line) {
        Integer confidence = line.standing().confidence();
        return confidence == null ? Cell.EMPTY : Cell.amount(BigDecimal.valueOf(confidence), "");
    }
}
