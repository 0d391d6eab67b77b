package kring.report.document;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as people's calendars know it.
 *
 * @param uid by which a calendar knows it again
 * @param sequence higher when it is newer than what was known of it
 * @param written the day on which this was written
 * @param start null when it is not known: then it takes the whole day
 * @param place null when it is not known
 * @param text what it is about; a line break is a line break
 */
public record Appointment(
        String uid,
        long sequence,
        LocalDate written,
        LocalDate date,
        @Nullable LocalTime start,
        int minutes,
        ZoneId zone,
        String title,
        @Nullable String place,
        String text,
        Person organizer,
        List<Person> attendees) {
    /** Somebody with an address; the address is null when it is not for the readers. */
    public record Person(String name, @Nullable String email) {}

    public Appointment {
        attendees = List.copyOf(attendees);
    }
}
