package kring.minutes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kring.history.LastExchange;
import kring.history.OpenAsks;
import kring.minutes.Minutes.Ask;
import kring.model.Audience;
import kring.model.Snapshot;
import kring.model.person.Member;
import kring.model.quarter.Checkin;
import kring.model.quarter.Exchange;
import kring.model.quarter.Meeting;
import kring.model.value.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * The minutes of a meeting as an audience may see them: the result, and what papers tell beside it.
 *
 * @param reader the member whose own they are; null when they are for more than one
 * @param names of the people, by id
 * @param ventures what they are called, by id
 * @param exchanges whom an exchange goes to, and what it is about, by id
 * @param asked whom an ask is put to, where it is put to one
 * @param answers asks that were answered at once
 * @param place where it was held; null where that is not known
 * @param again when and where the circle meets next
 */
public record MinutesView(
        Minutes minutes,
        @Nullable String reader,
        Map<String, String> names,
        Map<String, String> ventures,
        Map<String, Promised> exchanges,
        Map<Ask, String> asked,
        List<Answer> answers,
        @Nullable String place,
        Venue again) {
    /** Who receives what; the text is null where nobody wrote what it is about. */
    public record Promised(String receiver, @Nullable String text) {}

    /** An ask that was answered, and by whom; null where that is not said. */
    public record Answer(
            String member,
            String id,
            @Nullable String text,
            @Nullable String from) {}

    /** At what time and where; each is null where it is not known. */
    public record Venue(@Nullable String start, @Nullable String place) {}

    public MinutesView {
        names = Map.copyOf(names);
        ventures = Map.copyOf(ventures);
        exchanges = Map.copyOf(exchanges);
        asked = Map.copyOf(asked);
        answers = List.copyOf(answers);
    }

    /**
     * The minutes of a quarter's meeting.
     *
     * @param whole the circle with all that is in it, for what a baseline hides decides too
     */
    public static MinutesView of(Snapshot whole, Quarter quarter, Audience audience) {
        HeldMeeting held = HeldMeeting.of(whole, quarter, audience);
        boolean leads = audience.kind() == Audience.Kind.FACILITATOR;
        Snapshot seen = held.snapshot();
        return new MinutesView(
                new MinutesCalculation(held, leads).minutes(),
                audience.member(),
                seen.members().values().stream().collect(Collectors.toMap(Member::id, Member::name)),
                seen.ventures().entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, venture -> venture.getValue().name())),
                held.exchanges(quarter).stream()
                        .map(LastExchange::exchange)
                        .collect(Collectors.toMap(
                                exchange -> exchange.id(),
                                exchange -> new Promised(exchange.to(), about(held, exchange)))),
                asked(held),
                answers(held),
                held.meeting().map(meeting -> place(seen, meeting)).orElse(null),
                held.after().map(next -> venue(seen, seen.meeting(next))).orElse(new Venue(null, null)));
    }

    /** What is exchanged; where neither a bring nor a get is named, what was noted. */
    private static @Nullable String about(HeldMeeting held, Exchange exchange) {
        return exchange.bring() == null && exchange.get() == null ? exchange.note() : held.about(exchange);
    }

    private static Map<Ask, String> asked(HeldMeeting held) {
        Map<Ask, String> asked = new HashMap<>();
        for (String member : held.state().activeMembers()) {
            for (OpenAsks.Asked open : OpenAsks.at(held.state(), held.quarter(), member)) {
                Checkin.Ask ask = open.ask();
                if (ask.to() != null) {
                    asked.put(new Ask(member, ask.id(), ask.text()), ask.to());
                }
            }
        }
        return asked;
    }

    /** What a check-in both asks and says was answered: no comparison of two quarters tells of it (METHOD c). */
    private static List<Answer> answers(HeldMeeting held) {
        List<Answer> answers = new ArrayList<>();
        for (String member : held.state().activeMembers()) {
            held.state()
                    .checkin(held.quarter(), member)
                    .ifPresent(checkin -> checkin.received()
                            .forEach(receipt -> checkin.asks().stream()
                                    .filter(ask -> ask.id().equals(receipt.ask()))
                                    .map(ask -> new Answer(member, ask.id(), ask.text(), receipt.from()))
                                    .forEach(answers::add)));
        }
        return answers;
    }

    private static Venue venue(Snapshot seen, Meeting meeting) {
        String start = meeting.start() == null ? seen.circle().meeting().start() : meeting.start();
        return new Venue(start, place(seen, meeting));
    }

    private static @Nullable String place(Snapshot seen, Meeting meeting) {
        return meeting.place() == null ? seen.circle().meeting().place() : meeting.place();
    }
}
