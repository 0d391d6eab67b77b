package kring.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kring.model.Audience;
import kring.model.Quarter;
import kring.report.Appointment;
import kring.report.Block;

/** The meeting in the pack: the agenda for all, the run sheet for the facilitator, and the entry for calendars. */
final class MeetingPart implements PackPart {
    private final Opened circle;
    private final Quarter quarter;
    private final Map<Audience, MeetingPapers> planned = new HashMap<>();

    MeetingPart(Opened circle, Quarter quarter) {
        this.circle = circle;
        this.quarter = quarter;
    }

    @Override
    public List<Paper> papers() {
        return List.of(
                Paper.word("agenda", () -> meeting(Audience.CIRCLE).report()),
                Paper.word("run-sheet", () -> meeting(Audience.FACILITATOR).report()));
    }

    @Override
    public List<Block> sheets() {
        return meeting(Audience.CIRCLE).sheets();
    }

    /** The entry as the circle may see it; none without a date. */
    Optional<Appointment> entry() {
        return meeting(Audience.CIRCLE).entry();
    }

    /** The meeting as an audience has it, planned once. */
    private MeetingPapers meeting(Audience audience) {
        return planned.computeIfAbsent(audience, readers -> new MeetingPapers(circle, quarter, readers));
    }
}
