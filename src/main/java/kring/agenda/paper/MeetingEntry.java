package kring.agenda.paper;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kring.agenda.Agenda;
import kring.agenda.AgendaView;
import kring.language.Phrases;
import kring.report.document.Appointment;

/** The meeting as an entry for people's calendars: who consents is named in it, nobody else (METHOD, Trust). */
public final class MeetingEntry {
    private final Phrases phrases;
    private final AgendaView seen;

    /** The entry for whom the agenda was reduced to. */
    public MeetingEntry(Phrases phrases, AgendaView seen) {
        this.phrases = phrases;
        this.seen = seen;
    }

    /** The entry, as written on a day; none for a meeting without a date, nor for those outside the circle. */
    public Optional<Appointment> of(LocalDate today) {
        Agenda agenda = seen.agenda();
        return Optional.ofNullable(agenda.date())
                .map(date -> new Appointment(
                        uid(),
                        today,
                        date,
                        agenda.start(),
                        agenda.minutes(),
                        seen.when().zone(),
                        phrases.say("agenda.entry", seen.when().circle()),
                        seen.when().place(),
                        programme(),
                        seen.when().organizer(),
                        seen.when().attendees()));
    }

    /** The same for a circle's quarter however often it is written, so that a calendar knows it again. */
    private String uid() {
        String name = "kring " + seen.when().circle() + " " + seen.agenda().quarter();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private String programme() {
        AgendaWording wording = new AgendaWording(phrases, seen);
        return Stream.concat(
                        seen.agenda().blocks().stream().map(block -> line(block, wording)),
                        Stream.of("", wording.words("about.competition-law")))
                .collect(Collectors.joining("\n"));
    }

    private static String line(Agenda.Block block, AgendaWording wording) {
        String part = wording.words("entry.part", wording.part(block.id()), block.minutes());
        return block.start() == null ? part : block.start() + " " + part;
    }
}
