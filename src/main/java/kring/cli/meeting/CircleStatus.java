package kring.cli.meeting;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kring.cli.remind.ReminderRun;
import kring.cli.run.OpenCircle;
import kring.language.Phrases;
import kring.model.value.Kebab;
import kring.model.value.Quarter;
import kring.model.value.ShortText;
import kring.reminders.ReminderKind;
import kring.reminders.ReminderSchedule;
import kring.reminders.Reminders;
import kring.reminders.Reminders.Reminder;
import org.jspecify.annotations.Nullable;

/**
 * How a circle stands on a day, for whoever leads it.
 *
 * @param next null when no meeting is planned
 * @param answer the ids of those whose check-in for that meeting is missing
 * @param due as {@code kring remind} lists it
 * @param then the next command to type
 */
record CircleStatus(
        OpenCircle circle, @Nullable NextMeeting next, List<String> answer, List<Reminder> due, NextStep then) {
    /** The next meeting. */
    record NextMeeting(Quarter quarter, LocalDate date) {}

    /** The JSON (DESIGN). */
    record Result(@Nullable NextMeeting next, List<String> answer, List<Reminder> due, String then) {}

    /** One of its five lines. */
    record Line(String label, String words) {}

    static CircleStatus of(OpenCircle circle) {
        ReminderSchedule schedule = ReminderRun.schedule(circle);
        Optional<Quarter> next = NextStep.next(circle);
        return new CircleStatus(
                circle,
                next.map(quarter -> new NextMeeting(
                                quarter, circle.snapshot().meeting(quarter).date()))
                        .orElse(null),
                next.map(schedule::unanswered).orElse(List.of()),
                Reminders.of(schedule, ReminderRun.sentKeys(circle), circle.phrases())
                        .due(),
                NextStep.of(circle, schedule));
    }

    Result result() {
        return new Result(next, answer, due, then.command());
    }

    /** The five lines, each with words that are no longer than so many characters. */
    List<Line> lines(int room) {
        return List.of(
                line("circle", ShortText.of(circle.snapshot().circle().name(), room)),
                line("next", ShortText.of(meeting(), room)),
                line("answer", answers(room)),
                line("due", dues(room)),
                line("then", then(room)));
    }

    private Line line(String key, String words) {
        return new Line(say(key), words);
    }

    /** What to do and the command for it; where there is no room for both, the command. */
    private String then(int room) {
        String words = say("then." + Kebab.of(then.kind()), then.command());
        return words.length() > room ? then.command() : words;
    }

    private String meeting() {
        if (next == null) {
            return say("next.none");
        }
        Phrases phrases = circle.phrases();
        long days = ChronoUnit.DAYS.between(circle.today(), next.date());
        return say(
                "next.day",
                phrases.figures().longDay(next.date()),
                days == 0 ? phrases.say("remind.today") : phrases.count("remind.ahead", days),
                next.quarter());
    }

    private String answers(int room) {
        if (next == null || circle.snapshot().activeIn(next.quarter()).isEmpty()) {
            return say("answer.nobody");
        }
        Map<String, Long> names = new LinkedHashMap<>();
        answer.forEach(member -> names.merge(circle.snapshot().name(member), 1L, Long::sum));
        return answer.isEmpty() ? say("answer.none") : fitting(names, room);
    }

    /** How much there is of each kind. */
    private String dues(int room) {
        Map<ReminderKind, Long> counted =
                due.stream().collect(Collectors.groupingBy(Reminder::kind, LinkedHashMap::new, Collectors.counting()));
        Map<String, Long> texts = new LinkedHashMap<>();
        counted.forEach((kind, count) ->
                texts.put(circle.phrases().say("remind-kind." + kind.code()) + " (" + count + ")", count));
        return due.isEmpty() ? say("due.none") : fitting(texts, room);
    }

    /** As many of some texts as there is room for, and how many things the others stand for. */
    private String fitting(Map<String, Long> texts, int room) {
        List<String> all = List.copyOf(texts.keySet());
        Function<Integer, String> first = count -> {
            String shown = String.join(", ", all.subList(0, count));
            long others = texts.values().stream()
                    .skip(count)
                    .mapToLong(Long::longValue)
                    .sum();
            return others == 0 ? shown : say("more", shown, others);
        };
        int count = all.size();
        while (count > 1 && first.apply(count).length() > room) {
            count--;
        }
        return ShortText.of(first.apply(count), room);
    }

    private String say(String key, Object... arguments) {
        return circle.phrases().say("status." + key, arguments);
    }
}
