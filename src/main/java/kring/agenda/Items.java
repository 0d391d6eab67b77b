package kring.agenda;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kring.agenda.ItemReason.Why;
import kring.agenda.division.AgendaPart;
import kring.agenda.division.Round;
import kring.model.Audience;
import kring.model.quarter.Meeting;
import kring.model.quarter.Meeting.Topic;
import kring.model.value.Kebab;
import kring.model.value.Visibility;
import org.jspecify.annotations.Nullable;

/** What each part of the meeting is about, and why (METHOD, The quarterly meeting, Items). */
final class Items {
    private final MeetingPlan plan;
    private final Audience audience;
    private final List<String> speakers;

    /** The items with the round in a given order. */
    Items(MeetingPlan plan, Audience audience, List<String> speakers) {
        this.plan = plan;
        this.audience = audience;
        this.speakers = speakers;
    }

    /** The items of a part other than a deep dive. */
    List<Item> of(AgendaPart part) {
        return switch (part) {
            case OPENING ->
                List.of(
                        new Item(null, null, null, ItemReason.of(Why.CONFIDENTIALITY)),
                        new Item(null, null, null, ItemReason.of(Why.COMPETITION_LAW)));
            case PROGRESS -> progress();
            case MARKET -> needs();
            case VENTURES -> together();
            case DECISIONS -> decisions();
            case CHECKIN, BREAK, DEEPDIVE, OPEN, CHECKOUT -> List.of();
        };
    }

    /** The item of the deep dive in a place; none when nobody has it. */
    List<Item> dive(int place, int minutes) {
        List<PlannedDeepDive> dives = plan.dives(audience);
        if (place >= dives.size()) {
            return List.of();
        }
        PlannedDeepDive dive = dives.get(place);
        String question = audience.sees(Visibility.PRIVATE, dive.member())
                ? plan.question(dive.member()).orElse(null)
                : null;
        return List.of(new Item(dive.member(), minutes, question, ItemReason.of(Why.DEEPDIVE, Kebab.of(dive.why()))));
    }

    /** A turn for each, with what may want talking over. */
    private List<Item> progress() {
        Round round = plan.division().round();
        List<Integer> seats = round.trios() ? round.seats(speakers.size()) : List.of();
        List<Item> items = new ArrayList<>();
        // who opens sits where everybody's paper says
        List<String> seated = plan.order().printed();
        for (String member : speakers) {
            ItemReason turn = round.trios()
                    ? ItemReason.of(Why.TRIO, String.valueOf(seats.get(seated.indexOf(member))))
                    : ItemReason.of(Why.TURN);
            items.add(new Item(member, round.each(), null, turn));
            plan.inputs().stalled().stream()
                    .filter(stalled -> stalled.member().equals(member))
                    .map(stalled -> new Item(member, null, stalled.text(), ItemReason.of(Why.STALLED)))
                    .forEach(items::add);
        }
        return items;
    }

    /** What is asked and sought: of those who speak in their order, then of those who are not there. */
    private List<Item> needs() {
        Set<String> members = new LinkedHashSet<>(speakers);
        members.addAll(plan.meeting().active());
        return members.stream().flatMap(this::needs).toList();
    }

    /** What a member asks, and who could help. */
    private Stream<Item> needs(String member) {
        Stream<Item> asked = plan.meeting().asks(member).stream()
                .map(ask -> new Item(
                        member,
                        null,
                        ask.text() == null ? ask.id() : ask.text(),
                        ask.to() == null ? ItemReason.of(Why.ASK) : ItemReason.of(Why.ASK, ask.to())));
        Stream<Item> offered = plan.inputs().offers().stream()
                .filter(offer -> offer.receiver().equals(member))
                .map(offer -> new Item(member, null, offer.text(), ItemReason.of(Why.MATCH, offer.giver())));
        return Stream.concat(asked, offered);
    }

    private List<Item> together() {
        List<Item> items = new ArrayList<>();
        plan.inputs().ventures().stream()
                .map(venture -> new Item(
                        venture.lead(),
                        null,
                        venture.name(),
                        venture.gate() == null
                                ? ItemReason.of(Why.GATE)
                                : ItemReason.of(Why.GATE, Kebab.of(venture.gate()))))
                .forEach(items::add);
        items.addAll(topics(plan.meeting()));
        return items;
    }

    private List<Item> decisions() {
        List<Item> items = new ArrayList<>(plan.division().has(AgendaPart.MARKET) ? List.of() : needs());
        items.addAll(plan.division().has(AgendaPart.VENTURES) ? List.of() : together());
        if (plan.inputs().renewal()) {
            items.add(new Item(null, null, null, ItemReason.of(Why.RENEWAL)));
        }
        return items;
    }

    /** This meeting's topics that are not done, then those the last one carried over (METHOD, Items). */
    private static List<Item> topics(PlannedMeeting meeting) {
        Map<String, Topic> before = byId(meeting.last());
        Map<String, Topic> now = byId(meeting.meeting());
        Stream<Item> own = now.values().stream()
                .filter(Topic::isUnfinished)
                .map(topic -> topic(topic, isLeftOver(topic, before.get(topic.id())) ? Why.CARRIED : Why.TOPIC));
        Stream<Item> carried = before.values().stream()
                .filter(topic -> topic.status() == Topic.Status.CARRIED && !now.containsKey(topic.id()))
                .map(topic -> topic(topic, Why.CARRIED));
        return Stream.concat(own, carried).toList();
    }

    /** In the order of the file. */
    private static Map<String, Topic> byId(Optional<Meeting> meeting) {
        return meeting.map(Meeting::topics).orElse(List.of()).stream()
                .collect(Collectors.toMap(Topic::id, topic -> topic, (first, same) -> first, LinkedHashMap::new));
    }

    /** Whether a topic was carried over to this meeting, though it stands in its file too. */
    private static boolean isLeftOver(Topic topic, @Nullable Topic before) {
        return topic.status() == Topic.Status.CARRIED || before != null && before.isUnfinished();
    }

    private static Item topic(Topic topic, Why why) {
        return new Item(
                topic.by(), topic.minutes(), topic.text() == null ? topic.id() : topic.text(), ItemReason.of(why));
    }
}
