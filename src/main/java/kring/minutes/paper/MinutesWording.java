package kring.minutes.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kring.language.Phrases;
import kring.minutes.Minutes.Achieved;
import kring.minutes.Minutes.Action;
import kring.minutes.Minutes.Ask;
import kring.minutes.Minutes.Dive;
import kring.minutes.Minutes.Exchanged;
import kring.minutes.Minutes.Topic;
import kring.minutes.MinutesView;
import kring.minutes.MinutesView.Answer;
import kring.minutes.MinutesView.Promised;
import kring.minutes.MinutesView.Venue;
import kring.model.quarter.Meeting.Decision;
import kring.model.value.Kebab;
import kring.report.document.Cell;
import kring.report.document.Tone;
import kring.report.table.Columns;
import org.jspecify.annotations.Nullable;

/** Says in words what was decided, done and promised. */
record MinutesWording(Phrases phrases, MinutesView view) {
    /** The phrase of a key of this feature. */
    String words(String key, Object... arguments) {
        return phrases.say("minutes." + key, arguments);
    }

    Columns columns() {
        return new Columns(phrases, "minutes.column.");
    }

    /** A person by name; by id where there is no such person. */
    String name(String id) {
        return view.names().getOrDefault(id, id);
    }

    String names(List<String> ids) {
        return ids.stream().map(this::name).collect(Collectors.joining(", "));
    }

    String day(LocalDate date) {
        return phrases.figures().longDay(date);
    }

    /** The words themselves, else the id that stands for them. */
    static String text(@Nullable String text, String id) {
        return text == null ? id : text;
    }

    /** What somebody is to do; of an exchange, for whom. */
    String action(Action action) {
        return action.kind() == Action.Kind.EXCHANGE ? exchange(action.id()) : text(action.text(), action.id());
    }

    /** For whom an exchange is, and what it is about. */
    private String exchange(String id) {
        Promised promised = Objects.requireNonNull(view.exchanges().get(id), id);
        return words("exchange", name(promised.receiver()), about(id));
    }

    /** What an exchange is about. */
    String about(String exchange) {
        String text =
                Objects.requireNonNull(view.exchanges().get(exchange), exchange).text();
        return text == null ? phrases.say("exchange.unnamed", exchange) : text;
    }

    /** Where an action comes from. */
    String kind(Action action) {
        return words("kind." + Kebab.of(action.kind()));
    }

    /** By when it is to be done, and whether that day had passed. */
    Cell due(Action action) {
        if (action.due() == null) {
            return Cell.EMPTY;
        }
        String day = phrases.figures().day(action.due());
        return action.overdue() ? new Cell.Status(Tone.WATCH, words("due.overdue", day)) : Cell.words(day);
    }

    Cell state(Action action) {
        return action.overdue()
                ? new Cell.Status(Tone.WATCH, words("overdue"))
                : new Cell.Status(Tone.OPEN, words("status.open"));
    }

    Cell state(Decision.Status status) {
        Tone tone = switch (status) {
            case OPEN -> Tone.OPEN;
            case DONE -> Tone.GOOD;
            case DROPPED -> Tone.STEADY;
        };
        return new Cell.Status(tone, words("status." + Kebab.of(status)));
    }

    /** What was talked about, and whether it comes back. */
    String topic(Topic topic) {
        return words("topic." + Kebab.of(topic.status()), text(topic.text(), topic.id()));
    }

    /** Who gives what to whom, and how far that is. */
    String exchanged(Exchanged exchange) {
        return words(
                "exchanged",
                name(exchange.giver()),
                name(exchange.receiver()),
                about(exchange.exchange()),
                phrases.say("exchange." + Kebab.of(exchange.status())));
    }

    /** Who asks what, and of whom where it is asked of one. */
    String ask(Ask ask) {
        return said(
                "ask.to", ask.member(), text(ask.text(), ask.id()), view.asked().get(ask));
    }

    /** Whose ask was answered, and by whom. */
    String answer(Answer answer) {
        return said("answer.from", answer.member(), text(answer.text(), answer.id()), answer.from());
    }

    private String said(String key, String member, String text, @Nullable String other) {
        return other == null ? words("ask", name(member), text) : words(key, name(member), text, name(other));
    }

    /** What was achieved, and by whom. */
    String achieved(Achieved achieved) {
        String text = achieved.text();
        return switch (achieved.kind()) {
            case AMBITION -> words("achieved.ambition", who(achieved), text(text, achieved.id()));
            case EXCHANGE -> words("achieved.exchange", who(achieved), about(achieved.id()));
            case GATE -> gate(achieved.id().split("/", 2), text);
            case STEP -> words("achieved.step", venture(achieved.id()), text(text, words("achieved.untold")));
        };
    }

    private String gate(String[] id, @Nullable String note) {
        String passed = words("achieved.gate", venture(id[0]), phrases.say("venture.stage." + id[1]));
        return note == null ? passed : passed + " " + note;
    }

    /** Who achieved it, or what venture it is of. */
    String who(Achieved achieved) {
        return achieved.member() == null ? venture(achieved.id().split("/", 2)[0]) : name(achieved.member());
    }

    private String venture(String id) {
        return view.ventures().getOrDefault(id, id);
    }

    /** Whose deep dive it was, and how it was held. */
    String dive(Dive dive) {
        return dive.method() == null
                ? words("deepdive", name(dive.member()))
                : words(
                        "deepdive.method",
                        name(dive.member()),
                        phrases.say("agenda.method." + Kebab.of(dive.method())));
    }

    /** On what day, at what time and where the circle meets next, as far as that is known. */
    String again(LocalDate date) {
        Venue venue = view.again();
        return Stream.of(day(date), venue.start(), venue.place())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }
}
