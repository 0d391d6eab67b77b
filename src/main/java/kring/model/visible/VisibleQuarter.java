package kring.model.visible;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import kring.model.Audience;
import kring.model.quarter.AmbitionEntry;
import kring.model.quarter.Baseline;
import kring.model.quarter.Checkin;
import kring.model.quarter.Checkin.DeepDiveWish;
import kring.model.quarter.Meeting;
import kring.model.quarter.Meeting.DeepDive;
import kring.model.quarter.QuarterRecord;
import org.jspecify.annotations.Nullable;

/** What of a quarter's files an audience may see: what belongs to an ambition follows the ambition; and wishes for a deep dive, or not. */
record VisibleQuarter(
        Audience audience,
        VisiblePerson people,
        boolean wishes,
        HiddenPromises hidden,
        BiPredicate<String, String> ambitions) {
    /** Stands for words that others wrote: whether they are there may be known, what they say may not. */
    private static final String WITHHELD = "";

    QuarterRecord of(QuarterRecord record) {
        SortedMap<String, Checkin> checkins = new TreeMap<>(record.checkins());
        checkins.keySet().removeIf(member -> !people.isTold(member));
        checkins.replaceAll(this::checkin);
        // an answer that nobody else may see is none to them (METHOD c: a check-in without any answer is missing)
        checkins.values().removeIf(checkin -> !checkin.tells());
        return new QuarterRecord(
                audience.isInside() ? meeting(record.meeting()) : null,
                checkins,
                // one whose get or bring is hidden would tell of it by what then is no longer proposed or unsought
                VisibleCircle.some(record.exchanges(), people.seen()::exchange),
                baseline(record.baseline()));
    }

    private Checkin checkin(String member, Checkin checkin) {
        if (audience.is(member)) {
            return checkin;
        }
        SortedMap<String, AmbitionEntry> words = new TreeMap<>(checkin.ambitions());
        words.keySet().removeIf(id -> !ambitions.test(member, id));
        words.replaceAll((id, word) -> withKnownSuccessor(member, word));
        SortedMap<String, Checkin.PromiseOutcome> promised = new TreeMap<>(checkin.promised());
        promised.keySet().removeAll(hidden.of(member));
        return new Checkin(
                checkin.date(),
                words,
                promised,
                hidden.shown(member, checkin.promises()),
                checkin.asks(),
                checkin.received(),
                wishes ? wish(checkin.deepdive()) : null,
                null);
    }

    /** An ambition that takes another's place may be hidden where the other is not: then it is not named. */
    private AmbitionEntry withKnownSuccessor(String member, AmbitionEntry word) {
        return word.by() == null || ambitions.test(member, word.by()) ? word : word.withoutSuccessor();
    }

    /** What decides whose turn it is, without the question (METHOD, Trust: switches of their own). */
    private static @Nullable DeepDiveWish wish(@Nullable DeepDiveWish wish) {
        DeepDiveWish told = wish == null ? null : new DeepDiveWish(wish.consent(), wish.need(), null, wish.urgency());
        return told == null || !told.hasWord() ? null : told;
    }

    /** Why the facilitator chose somebody is not told; that there is a reason is a switch of its own. */
    private static @Nullable Meeting meeting(@Nullable Meeting meeting) {
        return meeting == null
                ? null
                : new Meeting(
                        meeting.date(),
                        meeting.start(),
                        meeting.minutes(),
                        meeting.place(),
                        meeting.attendance(),
                        meeting.order(),
                        meeting.deepdives().stream()
                                .map(dive -> dive.reason() == null
                                        ? dive
                                        : new DeepDive(dive.member(), dive.method(), WITHHELD))
                                .toList(),
                        meeting.topics(),
                        meeting.decisions());
    }

    private @Nullable Baseline baseline(@Nullable Baseline baseline) {
        if (baseline == null) {
            return null;
        }
        SortedMap<String, Baseline.Agreed> members = new TreeMap<>(baseline.members());
        members.keySet().removeIf(member -> !people.isTold(member));
        members.replaceAll((member, agreed) -> people.of(member, agreed, hidden.shown(member, agreed.promises())));
        return new Baseline(baseline.date(), members);
    }
}
