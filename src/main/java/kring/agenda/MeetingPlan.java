package kring.agenda;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kring.agenda.division.AgendaPart;
import kring.agenda.division.Division;
import kring.agenda.division.TooShort;
import kring.model.Audience;
import kring.model.Threshold;
import kring.model.quarter.Checkin;
import kring.model.quarter.Meeting;

/**
 * All that is decided about a meeting, whoever it is shown to (METHOD, The quarterly meeting).
 *
 * @param inputs what others found, as far as the audience may see it
 */
public record MeetingPlan(
        PlannedMeeting meeting,
        Division division,
        SpeakingOrder order,
        List<PlannedDeepDive> dives,
        List<AgendaAdvice> advice,
        AgendaInputs inputs) {
    public MeetingPlan {
        dives = List.copyOf(dives);
        advice = List.copyOf(advice);
    }

    /**
     * Plans a meeting.
     *
     * @throws TooShort when its minutes do not fit
     */
    public static MeetingPlan of(PlannedMeeting meeting, AgendaInputs inputs) {
        int members = meeting.there().size();
        Division division = Division.of(meeting.minutes(), members, meeting.thresholds());
        DeepDiveChoice choice = DeepDiveChoice.of(meeting, inputs, division.count(AgendaPart.DEEPDIVE));
        Set<AgendaAdvice> advice = EnumSet.noneOf(AgendaAdvice.class);
        advice.addAll(choice.advice());
        if (members > meeting.thresholds().whole(Threshold.SPLIT_ABOVE)) {
            advice.add(AgendaAdvice.SPLIT);
        }
        if (division.round().trios()) {
            advice.add(AgendaAdvice.TRIOS);
        }
        if (!division.has(AgendaPart.DEEPDIVE)) {
            advice.add(AgendaAdvice.NO_DEEPDIVE);
        }
        return new MeetingPlan(
                meeting, division, SpeakingOrder.of(meeting), choice.dives(), List.copyOf(advice), inputs);
    }

    /** All that papers for an audience are made of. */
    public AgendaView visible(Audience audience) {
        return new AgendaVisibility(this, audience).visible();
    }

    /** The agenda for an audience: only for the facilitator its order tells who opens, in every form. */
    public Agenda agenda(Audience audience) {
        return audience.isInside() ? agenda(audience, order.shownTo(audience)) : Agenda.hidden(meeting.quarter());
    }

    /** The question that a member would bring; for the facilitator and the member alone. */
    Optional<String> question(String member) {
        return meeting.checkin(member).map(Checkin::deepdive).map(Checkin.DeepDiveWish::question);
    }

    /** Why the facilitator chose a member; for the facilitator alone. */
    Optional<String> reason(String member) {
        return meeting.meeting().map(Meeting::deepdives).orElse(List.of()).stream()
                .filter(dive -> dive.member().equals(member) && dive.reason() != null)
                .map(Meeting.DeepDive::reason)
                .findFirst();
    }

    /**
     * The deep dives with the reason that an audience is told. To all but the facilitator somebody whom the meeting's file
     * names was chosen, whether or not it is also their turn: that would tell who else consents.
     */
    List<PlannedDeepDive> dives(Audience audience) {
        return audience.kind() == Audience.Kind.FACILITATOR
                ? dives
                : dives.stream()
                        .map(dive -> isNamed(dive.member()) ? dive.chosen() : dive)
                        .toList();
    }

    private boolean isNamed(String member) {
        return meeting.meeting().map(Meeting::deepdives).orElse(List.of()).stream()
                .anyMatch(dive -> dive.member().equals(member));
    }

    private Agenda agenda(Audience audience, List<String> speakers) {
        Items items = new Items(this, audience, speakers);
        List<Agenda.Block> blocks = new ArrayList<>();
        int minute = 0;
        int dive = 0;
        for (Division.Allotment part : division.parts()) {
            List<Item> about =
                    part.part() == AgendaPart.DEEPDIVE ? items.dive(dive++, part.minutes()) : items.of(part.part());
            blocks.add(new Agenda.Block(part.part(), meeting.at(minute).orElse(null), part.minutes(), about));
            minute += part.minutes();
        }
        return new Agenda(
                meeting.quarter(),
                meeting.date().orElse(null),
                meeting.start().orElse(null),
                meeting.minutes(),
                blocks,
                speakers,
                dives(audience),
                advice);
    }
}
