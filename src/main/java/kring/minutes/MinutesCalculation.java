package kring.minutes;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import kring.history.DecisionMade;
import kring.history.OpenAsks;
import kring.minutes.Minutes.Ask;
import kring.minutes.Minutes.Decided;
import kring.minutes.Minutes.Dive;
import kring.minutes.Minutes.Earlier;
import kring.minutes.Minutes.Exchanged;
import kring.minutes.Minutes.Next;
import kring.minutes.Minutes.Present;
import kring.minutes.Minutes.Topic;
import kring.model.quarter.Meeting;
import kring.model.quarter.Meeting.Attendance;
import kring.model.quarter.Meeting.Decision;
import kring.model.value.Quarter;

/**
 * Finds what a meeting came to (METHOD, The evening after).
 *
 * @param reasons whether it is told why a deep dive was whose it was
 */
record MinutesCalculation(HeldMeeting held, boolean reasons) {
    Minutes minutes() {
        return new Minutes(
                held.quarter(),
                held.date(),
                new Present(noted(Attendance.PRESENT), noted(Attendance.ABSENT), noted(Attendance.EXCUSED)),
                dives(),
                decisions(),
                earlier(),
                topics(),
                exchanges(),
                new Results(held).all(),
                asks(),
                held.after()
                        .map(quarter -> new Next(quarter, held.state().meetingDay(quarter)))
                        .orElse(null),
                new ActionList(held).all());
    }

    private List<String> noted(Attendance how) {
        return held.meeting().stream()
                .flatMap(meeting -> meeting.attendance().entrySet().stream())
                .filter(entry -> entry.getValue() == how)
                .map(java.util.Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private List<Dive> dives() {
        return held.meeting().stream()
                .flatMap(meeting -> meeting.heldDives().stream())
                .map(dive -> new Dive(dive.member(), dive.method(), reasons ? dive.reason() : null))
                .sorted(Comparator.comparing(Dive::member))
                .toList();
    }

    private List<Decided> decisions() {
        return DecisionMade.in(held.snapshot(), held.quarter()).stream()
                .map(this::decided)
                .sorted(Comparator.comparing(Decided::id))
                .toList();
    }

    private Decided decided(DecisionMade made) {
        Decision decision = made.decision();
        return new Decided(
                decision.id(), decision.text(), decision.by(), decision.due(), made.statusIn(held.quarter()));
    }

    private List<Earlier> earlier() {
        return held.before().stream()
                .flatMap(before -> DecisionMade.all(held.snapshot())
                        .filter(made -> made.quarter().compareTo(held.quarter()) < 0)
                        .filter(made -> isTold(made, before)))
                .map(this::earlier)
                .sorted(Comparator.comparing(Earlier::quarter).thenComparing(Earlier::id))
                .toList();
    }

    /** Whether it is open, or was settled after the meeting before. */
    private boolean isTold(DecisionMade made, Quarter before) {
        Quarter settled = made.settled();
        return settled == null || settled.compareTo(before) > 0;
    }

    private Earlier earlier(DecisionMade made) {
        Decision decision = made.decision();
        Decision.Status status = made.statusIn(held.quarter());
        return new Earlier(
                made.quarter(),
                decision.id(),
                decision.text(),
                decision.by(),
                decision.due(),
                status,
                status == Decision.Status.OPEN ? null : made.settled());
    }

    private List<Topic> topics() {
        return held.meeting().stream()
                .flatMap(meeting -> meeting.topics().stream())
                .flatMap(MinutesCalculation::topic)
                .sorted(Comparator.comparing(Topic::id))
                .toList();
    }

    private static Stream<Topic> topic(Meeting.Topic topic) {
        Meeting.Topic.Status status = topic.status();
        return status == Meeting.Topic.Status.DONE || status == Meeting.Topic.Status.CARRIED
                ? Stream.of(new Topic(topic.id(), topic.text(), topic.by(), status))
                : Stream.empty();
    }

    private List<Exchanged> exchanges() {
        return held.changedExchanges().stream()
                .map(last -> last.exchange())
                .map(exchange -> new Exchanged(exchange.id(), exchange.from(), exchange.to(), exchange.status()))
                .toList();
    }

    private List<Ask> asks() {
        return held.state().activeMembers().stream()
                .flatMap(member -> OpenAsks.at(held.state(), held.quarter(), member).stream()
                        .map(OpenAsks.Asked::ask)
                        .map(ask -> new Ask(member, ask.id(), ask.text()))
                        .sorted(Comparator.comparing(Ask::id)))
                .toList();
    }
}
