package kring.report.calendar;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import kring.report.document.Appointment;

/** Renders an appointment as a calendar file (RFC 5545); the same appointment gives the same bytes. */
public final class CalendarRenderer {
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);

    /** The whole file. */
    public String render(Appointment appointment) {
        List<String> lines = new ArrayList<>(
                List.of("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//kring//kring//EN", "CALSCALE:GREGORIAN"));
        // Something published has no attendees (RFC 5546, 3.2.1); with some, it is plain data to take over.
        if (appointment.attendees().isEmpty()) {
            lines.add("METHOD:PUBLISH");
        }
        if (timed(appointment) && !utc(appointment)) {
            lines.addAll(new TimeZoneRules(appointment.zone()).lines(start(appointment)));
        }
        lines.add("BEGIN:VEVENT");
        lines.add("UID:" + appointment.uid());
        lines.add("SEQUENCE:" + appointment.sequence());
        lines.add("DTSTAMP:" + TIME.format(appointment.written().atStartOfDay()) + "Z");
        lines.addAll(when(appointment));
        lines.addAll(what(appointment));
        lines.addAll(List.of("END:VEVENT", "END:VCALENDAR"));
        return lines.stream().map(ContentLine::folded).collect(Collectors.joining());
    }

    private static boolean timed(Appointment appointment) {
        return appointment.start() != null;
    }

    /** Where the clock is never changed no rules are needed: the time is written for the whole world. */
    private static boolean utc(Appointment appointment) {
        return appointment.zone().getRules().isFixedOffset();
    }

    private static ZonedDateTime start(Appointment appointment) {
        return ZonedDateTime.of(appointment.date(), appointment.start(), appointment.zone());
    }

    private static List<String> when(Appointment appointment) {
        if (!timed(appointment)) {
            LocalDate day = appointment.date();
            return List.of("DTSTART;VALUE=DATE:" + DAY.format(day), "DTEND;VALUE=DATE:" + DAY.format(day.plusDays(1)));
        }
        ZonedDateTime start = start(appointment);
        ZonedDateTime end = start.plusMinutes(appointment.minutes());
        return List.of("DTSTART" + time(start, appointment), "DTEND" + time(end, appointment));
    }

    private static String time(ZonedDateTime time, Appointment appointment) {
        return utc(appointment)
                ? ":" + TIME.format(time.withZoneSameInstant(ZoneOffset.UTC)) + "Z"
                : ";TZID=" + appointment.zone().getId() + ":" + TIME.format(time);
    }

    private static List<String> what(Appointment appointment) {
        List<String> lines = new ArrayList<>();
        lines.add("SUMMARY:" + ContentLine.text(appointment.title()));
        if (appointment.place() != null) {
            lines.add("LOCATION:" + ContentLine.text(appointment.place()));
        }
        lines.add("DESCRIPTION:" + ContentLine.text(appointment.text()));
        lines.add("ORGANIZER" + person(appointment.organizer()));
        appointment.attendees().forEach(person -> lines.add("ATTENDEE" + person(person)));
        return lines;
    }

    private static String person(Appointment.Person person) {
        return ";CN=" + ContentLine.parameter(person.name()) + ":" + ContentLine.address(person.email());
    }
}
