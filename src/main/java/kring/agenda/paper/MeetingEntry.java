package kring.agenda.paper;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
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

    /**
     * What stays the same of a circle however it is called, and how new what is planned for it is.
     *
     * @param circle the same for a circle, and for no other
     * @param sequence grows with each change
     */
    public record Version(String circle, long sequence) {}

    /** The entry, as written on a day; none for a meeting without a date, nor for those outside the circle. */
    public Optional<Appointment> of(LocalDate today, Version version) {
        Agenda agenda = seen.agenda();
        return Optional.ofNullable(agenda.date())
                .map(date -> new Appointment(
                        uid(version),
                        version.sequence(),
                        today,
                        date,
                        agenda.start(),
                        Objects.requireNonNull(agenda.minutes()),
                        seen.frame().zone(),
                        phrases.say("agenda.entry", seen.frame().circle()),
                        seen.frame().place(),
                        programme(),
                        seen.frame().organizer(),
                        seen.frame().attendees()));
    }

    /** The same for a circle's quarter however often it is written, so that a calendar knows it again. */
    private String uid(Version version) {
        String name = "kring " + version.circle() + " " + seen.agenda().quarter();
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
