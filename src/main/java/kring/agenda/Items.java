package kring.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kring.agenda.Reason.Why;
import kring.model.Audience;
import kring.model.Kebab;
import kring.model.Visibility;

/** What each part of the meeting is about, and why (METHOD, The quarterly meeting, Items). */
final class Items {
    private final Plan plan;
    private final Audience audience;
    private final List<String> speakers;
    private final Asks asks;

    /** The items with the round in a given order. */
    Items(Plan plan, Audience audience, List<String> speakers) {
        this.plan = plan;
        this.audience = audience;
        this.speakers = speakers;
        this.asks = new Asks(plan.meeting());
    }

    /** The items of a part other than a deep dive. */
    List<Item> of(Part part) {
        return switch (part) {
            case OPENING ->
                List.of(
                        new Item(null, null, null, Reason.of(Why.CONFIDENTIALITY)),
                        new Item(null, null, null, Reason.of(Why.COMPETITION_LAW)));
            case PROGRESS -> progress();
            case MARKET -> speakers.stream().flatMap(this::needs).toList();
            case VENTURES -> together();
            case DECISIONS -> decisions();
            case CHECKIN, BREAK, DEEPDIVE, OPEN, CHECKOUT -> List.of();
        };
    }

    /** The item of the deep dive in a place; none when nobody has it. */
    List<Item> dive(int place, int minutes) {
        if (place >= plan.dives().size()) {
            return List.of();
        }
        DeepDive dive = plan.dives().get(place);
        String question = audience.sees(Visibility.PRIVATE, dive.member())
                ? plan.question(dive.member()).orElse(null)
                : null;
        return List.of(new Item(dive.member(), minutes, question, Reason.of(Why.DEEPDIVE, Kebab.of(dive.why()))));
    }

    /** A turn for each, with what may want talking over; without a market also what is sought and offered. */
    private List<Item> progress() {
        Round round = plan.division().round();
        List<Integer> seats = round.trios() ? round.seats(speakers.size()) : List.of();
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < speakers.size(); i++) {
            String member = speakers.get(i);
            Reason turn = round.trios() ? Reason.of(Why.TRIO, String.valueOf(seats.get(i))) : Reason.of(Why.TURN);
            items.add(new Item(member, round.each(), null, turn));
            plan.gathered().stalled().stream()
                    .filter(stalled -> stalled.member().equals(member))
                    .map(stalled -> new Item(member, null, stalled.text(), Reason.of(Why.STALLED)))
                    .forEach(items::add);
            if (!plan.division().has(Part.MARKET)) {
                needs(member).forEach(items::add);
            }
        }
        return items;
    }

    /** What a member asks, and who could help. */
    private Stream<Item> needs(String member) {
        Stream<Item> asked = asks.of(member).stream()
                .map(ask -> new Item(
                        member,
                        null,
                        ask.text() == null ? ask.id() : ask.text(),
                        ask.to() == null ? Reason.of(Why.ASK) : Reason.of(Why.ASK, ask.to())));
        Stream<Item> offered = plan.gathered().offers().stream()
                .filter(offer -> offer.receiver().equals(member))
                .map(offer -> new Item(member, null, offer.text(), Reason.of(Why.MATCH, offer.giver())));
        return Stream.concat(asked, offered);
    }

    private List<Item> together() {
        List<Item> items = new ArrayList<>();
        plan.gathered().ventures().stream()
                .map(venture -> new Item(
                        venture.lead(),
                        null,
                        venture.name(),
                        venture.gate() == null ? Reason.of(Why.GATE) : Reason.of(Why.GATE, Kebab.of(venture.gate()))))
                .forEach(items::add);
        items.addAll(Topics.of(plan.meeting()));
        return items;
    }

    private List<Item> decisions() {
        List<Item> items = new ArrayList<>(plan.division().has(Part.VENTURES) ? List.of() : together());
        if (plan.gathered().renewal()) {
            items.add(new Item(null, null, null, Reason.of(Why.RENEWAL)));
        }
        return items;
    }
}
