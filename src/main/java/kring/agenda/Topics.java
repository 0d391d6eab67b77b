package kring.agenda;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kring.agenda.ItemReason.Why;
import kring.model.quarter.Meeting;
import kring.model.quarter.Meeting.Topic;

/** This meeting's topics that are not done, then those the last one carried over (METHOD, Items). */
final class Topics {
    private Topics() {}

    static List<Item> of(PlannedMeeting meeting) {
        List<Item> items = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (Topic topic : meeting.meeting().map(Meeting::topics).orElse(List.of())) {
            known.add(topic.id());
            if (topic.status() != Topic.Status.DONE) {
                items.add(item(topic, Why.TOPIC));
            }
        }
        for (Topic topic : meeting.last().map(Meeting::topics).orElse(List.of())) {
            if (topic.status() == Topic.Status.CARRIED && known.add(topic.id())) {
                items.add(item(topic, Why.CARRIED));
            }
        }
        return items;
    }

    private static Item item(Topic topic, Why why) {
        return new Item(
                topic.by(), topic.minutes(), topic.text() == null ? topic.id() : topic.text(), ItemReason.of(why));
    }
}
