package kring.agenda;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kring.agenda.AgendaView.DiveNotes;
import kring.agenda.AgendaView.Invitation;
import kring.agenda.division.Round;
import kring.history.DecisionMade;
import kring.model.Audience;
import kring.model.Circle;
import kring.model.Threshold;
import kring.model.person.Member;
import kring.model.value.Visibility;
import kring.report.document.Appointment.Person;
import kring.report.document.EmailAddress;

/** Reduces a plan to what an audience may see of it (METHOD, Trust): the one door to the papers. */
record AgendaVisibility(MeetingPlan plan, Audience audience) {
    AgendaView visible() {
        boolean leads = audience.kind() == Audience.Kind.FACILITATOR;
        boolean hidden = !audience.isInside();
        Round round = plan.division().round();
        return new AgendaView(
                plan.agenda(audience),
                hidden,
                hidden ? Map.of() : names(),
                hidden ? List.of() : plan.meeting().there(),
                round,
                round.split(plan.meeting().thresholds()),
                hidden ? List.of() : groups(round),
                hidden ? List.of() : decisions(),
                leads ? dives() : Map.of(),
                plan.meeting().thresholds().whole(Threshold.QUIET_MEETINGS),
                hidden ? null : invitation());
    }

    private Map<String, String> names() {
        return plan.meeting().snapshot().members().values().stream()
                .collect(Collectors.toMap(Member::id, Member::name));
    }

    private List<List<String>> groups(Round round) {
        if (!round.trios()) {
            return List.of();
        }
        List<String> speakers = plan.order().printed();
        List<Integer> seats = round.seats(speakers.size());
        Map<Integer, List<String>> groups = new LinkedHashMap<>();
        for (int i = 0; i < speakers.size(); i++) {
            groups.computeIfAbsent(seats.get(i), group -> new ArrayList<>())
                    .add(plan.meeting().snapshot().name(speakers.get(i)));
        }
        return List.copyOf(groups.values());
    }

    private List<DecisionMade> decisions() {
        return DecisionMade.all(plan.meeting().snapshot())
                .filter(made -> made.quarter().compareTo(plan.meeting().quarter()) < 0)
                .filter(made -> made.decision().isOpen())
                .toList();
    }

    private Map<String, DiveNotes> dives() {
        return plan.dives().stream()
                .collect(Collectors.toMap(
                        PlannedDeepDive::member,
                        dive -> new DiveNotes(
                                plan.question(dive.member()).orElse(null),
                                plan.reason(dive.member()).orElse(null))));
    }

    private Invitation invitation() {
        PlannedMeeting meeting = plan.meeting();
        Circle circle = meeting.snapshot().circle();
        return new Invitation(
                circle.name(),
                circle.charter().intention(),
                circle.zone(),
                meeting.at(meeting.minutes()).orElse(null),
                meeting.place().orElse(null),
                new Person(
                        circle.facilitatorName(),
                        // an address is private, so that others see only the name
                        audience.sees(Visibility.PRIVATE, null)
                                ? circle.facilitator().email()
                                : null),
                attendees());
    }

    /** Who consents to being named in calendars, and can be written to. */
    private List<Person> attendees() {
        return plan.meeting().there().stream()
                .map(plan.meeting().snapshot().members()::get)
                .filter(member -> member.consent() != null && member.consent().calendar())
                .flatMap(member ->
                        EmailAddress.of(member.email()).map(address -> new Person(member.name(), address)).stream())
                .toList();
    }
}
