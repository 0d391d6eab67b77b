package kring.report.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kring.report.document.Appointment;
import kring.report.document.Appointment.Person;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Calendar files read back by another library (RFC 5545). */
class CalendarRendererTest {
    private static final String LONG = "Wie legt wat in; en \\ wie — krijgt, \"wat\" terug? 🌱 ".repeat(6);
    private static final Person NOBODY = new Person("Hedda; \"Wolthuis\"", null);

    private static Appointment on(LocalDate date, String start, String zone, Person... attendees) {
        return new Appointment(
                "uid-1",
                3,
                LocalDate.of(2025, 1, 2),
                date,
                start == null ? null : LocalTime.parse(start),
                180,
                ZoneId.of(zone),
                "Kring, één",
                "Schuur; achter",
                "13:30 Opening\n" + LONG + "\nEinde",
                NOBODY,
                List.of(attendees));
    }

    private static Calendar read(String text) throws Exception {
        Calendar calendar = new CalendarBuilder().build(new StringReader(text));
        calendar.validate(true);
        return calendar;
    }

    private static VEvent event(Calendar calendar) {
        return (VEvent) calendar.getComponent("VEVENT").orElseThrow();
    }

    /** The moment meant, by the rules that the file itself gives for its zone. */
    private static Instant moment(Calendar calendar, String property) {
        String local = event(calendar).getProperty(property).orElseThrow().getValue();
        LocalDateTime time = LocalDateTime.parse(local, DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss"));
        VTimeZone zone = (VTimeZone) calendar.getComponent("VTIMEZONE").orElseThrow();
        return zone.getObservances().stream()
                .map(CalendarRendererTest::offset)
                .filter(offset -> offset(zone.getApplicableObservance(time.toInstant(offset)))
                        .equals(offset))
                .map(time::toInstant)
                .findFirst()
                .orElseThrow();
    }

    private static ZoneOffset offset(Observance observance) {
        return ((TzOffsetTo) observance.getProperty(Property.TZOFFSETTO).orElseThrow()).getOffset();
    }

    static Stream<LocalDate> daysAroundBothChanges() {
        return Stream.of(LocalDate.of(2025, 3, 30), LocalDate.of(2025, 10, 26), LocalDate.of(2026, 3, 29))
                .flatMap(day -> IntStream.rangeClosed(-3, 3).mapToObj(day::plusDays));
    }

    @ParameterizedTest
    @MethodSource("daysAroundBothChanges")
    void theTimesAreRightAroundBothChangesOfTheClock(LocalDate day) throws Exception {
        for (String start : List.of("00:30", "09:00", "13:30", "20:00")) {
            Calendar calendar = read(new CalendarRenderer().render(on(day, start, "Europe/Amsterdam")));
            Instant expected = ZonedDateTime.of(day, LocalTime.parse(start), ZoneId.of("Europe/Amsterdam"))
                    .toInstant();
            assertThat(moment(calendar, Property.DTSTART)).isEqualTo(expected);
            if (!start.equals("00:30")) {
                assertThat(moment(calendar, Property.DTEND)).isEqualTo(expected.plusSeconds(180 * 60));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"America/New_York", "Asia/Tokyo", "Africa/Casablanca", "Australia/Sydney", "Asia/Jerusalem"})
    void otherZonesAreRightAllYear(String zone) throws Exception {
        for (int week = 0; week < 52; week++) {
            LocalDate day = LocalDate.of(2025, 1, 1).plusWeeks(week);
            String text = new CalendarRenderer().render(on(day, "13:30", zone));
            assertThat(moment(read(text), Property.DTSTART))
                    .as("%s %s", zone, day)
                    .isEqualTo(ZonedDateTime.of(day, LocalTime.of(13, 30), ZoneId.of(zone))
                            .toInstant());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "+02:00"})
    void aClockThatIsNeverChangedNeedsNoRules(String zone) throws Exception {
        String text = new CalendarRenderer().render(on(LocalDate.of(2025, 11, 20), "13:30", zone));
        assertThat(text).doesNotContain("VTIMEZONE").contains(zone.equals("UTC") ? "T133000Z" : "T113000Z");
        read(text);
    }

    @Test
    void whatIsWrittenIsReadBack() throws Exception {
        Person ilse = new Person("Ilse \"R\"\r\nBEGIN:VEVENT", "ilse@boek.example");
        Calendar calendar =
                read(new CalendarRenderer().render(on(LocalDate.of(2025, 11, 20), "13:30", "Europe/Amsterdam", ilse)));
        VEvent event = event(calendar);
        assertThat(event.getProperty("SUMMARY").orElseThrow().getValue()).isEqualTo("Kring, één");
        assertThat(event.getProperty("LOCATION").orElseThrow().getValue()).isEqualTo("Schuur; achter");
        assertThat(event.getProperty("DESCRIPTION").orElseThrow().getValue())
                .isEqualTo("13:30 Opening\n" + LONG + "\nEinde");
        assertThat(event.getProperty("ATTENDEE").orElseThrow().getValue()).isEqualTo("mailto:ilse@boek.example");
        assertThat(event.getProperty("DTSTAMP").orElseThrow().getValue()).isEqualTo("20250102T000000Z");
        assertThat(calendar.getComponents("VEVENT")).hasSize(1);
        assertThat(calendar.getProperty("METHOD")).isEmpty();
    }

    @Test
    void withoutAttendeesItIsPublished() throws Exception {
        Calendar calendar =
                read(new CalendarRenderer().render(on(LocalDate.of(2025, 11, 20), "13:30", "Europe/Amsterdam")));
        assertThat(calendar.getProperty("METHOD").orElseThrow().getValue()).isEqualTo("PUBLISH");
    }

    @Test
    void withoutATimeItTakesTheWholeDay() throws Exception {
        Calendar calendar =
                read(new CalendarRenderer().render(on(LocalDate.of(2025, 11, 20), null, "Europe/Amsterdam")));
        Temporal start = event(calendar).getDateTimeStart().getDate();
        assertThat(start).isEqualTo(LocalDate.of(2025, 11, 20));
    }

    @Test
    void linesAreFoldedBetweenCharactersAt75Octets() {
        String text = new CalendarRenderer().render(on(LocalDate.of(2025, 11, 20), "13:30", "Europe/Amsterdam"));
        assertThat(text).endsWith("END:VCALENDAR\r\n");
        assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
        for (String line : text.split("\r\n")) {
            byte[] octets = line.getBytes(StandardCharsets.UTF_8);
            assertThat(octets.length).isLessThanOrEqualTo(75);
            assertThat(new String(octets, StandardCharsets.UTF_8))
                    .isEqualTo(line)
                    .doesNotContain("\uFFFD");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b@c.example", "x\r\nATTENDEE:mailto:y@z.example", "é@c.example", ""})
    void anAddressCannotEndItsLine(String email) throws Exception {
        String text = new CalendarRenderer()
                .render(on(LocalDate.of(2025, 11, 20), "13:30", "Europe/Amsterdam", new Person("P", email)));
        assertThat(event(read(text)).getProperties("ATTENDEE")).hasSize(1);
    }
}
