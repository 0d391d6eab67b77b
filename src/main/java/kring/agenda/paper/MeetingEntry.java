package kring.agenda.paper;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kring.agenda.Agenda;
import kring.agenda.MeetingPlan;
import kring.agenda.PlannedMeeting;
import kring.language.Phrases;
import kring.model.Audience;
import kring.model.Circle;
import kring.model.person.Member;
import kring.model.value.Visibility;
import kring.report.document.Appointment;

/** The meeting as an entry for people's calendars: who consents is named in it, nobody else (METHOD, Trust). */
public final class MeetingEntry {
    private final Phrases phrases;
    private final MeetingPlan plan;

    /** The entry of a plan. */
    public MeetingEntry(Phrases phrases, MeetingPlan plan) {
        this.phrases = phrases;
        this.plan = plan;
    }

    /** The entry, as written on a day; none for a meeting without a date, nor for those outside the circle. */
    public Optional<Appointment> of(LocalDate today, Audience audience) {
        PlannedMeeting meeting = plan.meeting();
        Circle circle = meeting.snapshot().circle();
        return meeting.date()
                .filter(date -> audience.kind() != Audience.Kind.NETWORK)
                .map(date -> new Appointment(
                        uid(circle),
                        today,
                        date,
                        meeting.start().orElse(null),
                        meeting.minutes(),
                        circle.zone(),
                        phrases.say("agenda.entry", circle.name()),
                        meeting.place().orElse(null),
                        programme(audience),
                        organizer(circle, audience),
                        attendees()));
    }

    /** The same for a circle's quarter however often it is written, so that a calendar knows it again. */
    private String uid(Circle circle) {
        String name = "kring " + circle.name() + " " + plan.meeting().quarter();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private String programme(Audience audience) {
        AgendaWording wording = new AgendaWording(phrases, plan);
        return Stream.concat(
                        plan.printed(audience).blocks().stream().map(block -> line(block, wording)),
                        Stream.of("", wording.words("about.competition-law")))
                .collect(Collectors.joining("\n"));
    }

    private static String line(Agenda.Block block, AgendaWording wording) {
        String part = wording.words("entry.part", wording.part(block.id()), block.minutes());
        return block.start() == null ? part : block.start() + " " + part;
    }

    /** The facilitator; the address is private, so that others see only the name. */
    private static Appointment.Person organizer(Circle circle, Audience audience) {
        boolean known = audience.sees(Visibility.PRIVATE, null);
        return new Appointment.Person(
                circle.facilitator().name(), known ? circle.facilitator().email() : null);
    }

    private List<Appointment.Person> attendees() {
        return plan.meeting().there().stream()
                .map(plan.meeting().snapshot().members()::get)
                .filter(member -> member.consent() != null && member.consent().calendar())
                .map(MeetingEntry::attendee)
                .filter(Objects::nonNull)
                .toList();
    }

    private static Appointment.Person attendee(Member member) {
        return member.email() == null ? null : new Appointment.Person(member.name(), member.email());
    }
}
