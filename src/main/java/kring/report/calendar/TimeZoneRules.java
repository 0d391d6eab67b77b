package kring.report.calendar;

import java.time.LocalDateTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A zone's clock around an appointment: what it shows, and when it is changed (RFC 5545, 3.6.5). */
final class TimeZoneRules {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);
    private static final int WEEK = 7;

    private final ZoneId zone;
    private final ZoneRules rules;

    TimeZoneRules(ZoneId zone) {
        this.zone = zone;
        this.rules = zone.getRules();
    }

    /** The lines of the component, for an appointment at a time. */
    List<String> lines(ZonedDateTime start) {
        List<String> lines = new ArrayList<>(List.of("BEGIN:VTIMEZONE", "TZID:" + zone.getId()));
        if (recurring(start)) {
            // The changes of the year before: so each rule has begun by the time of the appointment.
            rules.getTransitionRules()
                    .forEach(rule ->
                            lines.addAll(observance(rule.createTransition(start.getYear() - 1), Optional.of(rule))));
        } else {
            lines.addAll(around(start));
        }
        lines.add("END:VTIMEZONE");
        return lines;
    }

    /** Whether the clock is changed by yearly rules at that time, also the year before. */
    private boolean recurring(ZonedDateTime start) {
        List<ZoneOffsetTransition> single = rules.getTransitions();
        return !rules.getTransitionRules().isEmpty()
                && (single.isEmpty()
                        || single.get(single.size() - 1).getDateTimeBefore().getYear() < start.getYear() - 1);
    }

    /** The last change before, and the next ones that may fall within the appointment; else a clock never changed. */
    private List<String> around(ZonedDateTime start) {
        ZoneOffsetTransition before = rules.previousTransition(start.toInstant().plusSeconds(1));
        List<String> lines = new ArrayList<>(
                before == null
                        ? observance(
                                "STANDARD",
                                LocalDateTime.of(1970, 1, 1, 0, 0),
                                start.getOffset(),
                                start.getOffset(),
                                "")
                        : observance(before, Optional.empty()));
        ZoneOffsetTransition after = rules.nextTransition(start.toInstant().plusSeconds(1));
        if (after != null) {
            lines.addAll(observance(after, Optional.empty()));
        }
        return lines;
    }

    private List<String> observance(ZoneOffsetTransition change, Optional<ZoneOffsetTransitionRule> rule) {
        return observance(
                rules.isDaylightSavings(change.getInstant()) ? "DAYLIGHT" : "STANDARD",
                change.getDateTimeBefore(),
                change.getOffsetBefore(),
                change.getOffsetAfter(),
                rule.map(TimeZoneRules::yearly).orElse(""));
    }

    private static List<String> observance(
            String name, LocalDateTime from, ZoneOffset before, ZoneOffset after, String yearly) {
        List<String> lines = new ArrayList<>();
        lines.add("BEGIN:" + name);
        lines.add("DTSTART:" + TIME.format(from));
        if (!yearly.isEmpty()) {
            lines.add("RRULE:" + yearly);
        }
        lines.add("TZOFFSETFROM:" + offset(before));
        lines.add("TZOFFSETTO:" + offset(after));
        lines.add("END:" + name);
        return lines;
    }

    /** A rule as it recurs: the last Sunday of March is {@code BYMONTH=3;BYDAY=-1SU}. */
    private static String yearly(ZoneOffsetTransitionRule rule) {
        String month = "FREQ=YEARLY;BYMONTH=" + rule.getMonth().getValue();
        int day = rule.getDayOfMonthIndicator();
        if (rule.getDayOfWeek() == null) {
            return month + ";BYMONTHDAY=" + day;
        }
        String weekday = rule.getDayOfWeek().name().substring(0, 2);
        if (day == -1 || day + WEEK - 1 == rule.getMonth().maxLength() && rule.getMonth() != Month.FEBRUARY) {
            return month + ";BYDAY=-1" + weekday;
        }
        if (day > 0 && day % WEEK == 1) {
            return month + ";BYDAY=" + (day / WEEK + 1) + weekday;
        }
        List<String> days = new ArrayList<>();
        for (int i = 0; i < WEEK; i++) {
            days.add(String.valueOf(day > 0 ? day + i : day - i));
        }
        return month + ";BYDAY=" + weekday + ";BYMONTHDAY=" + String.join(",", days);
    }

    private static String offset(ZoneOffset offset) {
        int minutes = Math.abs(offset.getTotalSeconds()) / 60;
        return String.format(
                Locale.ROOT, "%s%02d%02d", offset.getTotalSeconds() < 0 ? "-" : "+", minutes / 60, minutes % 60);
    }
}
