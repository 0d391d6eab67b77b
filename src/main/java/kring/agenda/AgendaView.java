package kring.agenda;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kring.agenda.division.Round;
import kring.history.DecisionMade;
import kring.report.document.Appointment.Person;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as far as an audience may see it, with all that its papers tell.
 *
 * @param agenda the result itself; only the facilitator's tells who opens
 * @param hidden whether nothing of it is for this audience
 * @param names of the members, by id
 * @param there who is expected, by id
 * @param round how the round of progress goes
 * @param split how a member's minutes in it are spent
 * @param groups the names of who sit together, as it is handed out; none without trios
 * @param decisions of earlier meetings that are still open, the oldest first
 * @param dives what only the facilitator knows of a deep dive, by member
 * @param quietMeetings for how many meetings one says nothing before one is called quiet
 * @param when what for, where and until when it is held, and who is invited; null where it is hidden
 */
public record AgendaView(
        Agenda agenda,
        boolean hidden,
        Map<String, String> names,
        List<String> there,
        Round round,
        List<Integer> split,
        List<List<String>> groups,
        List<DecisionMade> decisions,
        Map<String, DiveNotes> dives,
        int quietMeetings,
        @Nullable Invitation when) {
    /** The question that a member brings, and why the facilitator chose them; null where there is none. */
    public record DiveNotes(
            @Nullable String question, @Nullable String reason) {}

    /** The frame of a meeting; the intention, the end and the place are null where they are not known. */
    public record Invitation(
            String circle,
            @Nullable String intention,
            ZoneId zone,
            @Nullable LocalTime end,
            @Nullable String place,
            Person organizer,
            List<Person> attendees) {}

    /** The frame of a meeting that is not hidden. */
    public Invitation frame() {
        return Objects.requireNonNull(when);
    }
}
