package kring.model.visible;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import kring.model.Audience;
import kring.model.Charter;
import kring.model.Circle;
import kring.model.Snapshot;
import kring.model.person.Member;
import kring.model.quarter.QuarterRecord;
import kring.model.value.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * A circle reduced to an audience before anything is computed (METHOD, Trust: a difference is a leak). What the audience
 * may not see is not in it; so it can tell in no figure, order, width or format.
 */
public final class VisibleCircle {
    private VisibleCircle() {}

    /** What an audience may see on a day; for the network its people have no more than a number. */
    public static Snapshot of(Snapshot whole, LocalDate today, Audience audience) {
        KnownOffersById known = new KnownOffersById(whole);
        OfferVisibility seen = new OfferVisibility(known, audience);
        return audience.kind() == Audience.Kind.NETWORK
                ? NetworkCircle.of(whole, today).snapshot()
                : of(
                        whole,
                        audience,
                        List.of(whole),
                        true,
                        (member, id) -> known.ambition(member, id)
                                .map(ambition -> seen.ambition(member, ambition))
                                .orElseGet(() -> audience.sees(null, member)));
    }

    /**
     * What progress and signals may be reckoned over, where more than this circle decides which ambitions may be seen: others'
     * wishes for a deep dive are not in it, for nothing but the choice of one hangs on them.
     *
     * @param written the circle at every time at which a promise may have been made for an ambition
     * @param ambitions whether one, by member and id, may be seen
     */
    public static Snapshot of(
            Snapshot whole, Audience audience, List<Snapshot> written, BiPredicate<String, String> ambitions) {
        return of(whole, audience, written, false, ambitions);
    }

    private static Snapshot of(
            Snapshot whole,
            Audience audience,
            List<Snapshot> written,
            boolean wishes,
            BiPredicate<String, String> ambitions) {
        if (audience.kind() == Audience.Kind.FACILITATOR) {
            return whole;
        }
        OfferVisibility seen = new OfferVisibility(new KnownOffersById(whole), audience);
        VisiblePerson people = new VisiblePerson(audience, seen, ambitions);
        VisibleQuarter records =
                new VisibleQuarter(audience, people, wishes, new HiddenPromises(written, ambitions), ambitions);
        SortedMap<String, Member> members = only(whole.members(), people::isTold);
        members.replaceAll((id, member) -> people.of(member));
        NavigableMap<Quarter, QuarterRecord> quarters = new TreeMap<>(whole.quarters());
        quarters.replaceAll((quarter, record) -> records.of(record));
        // a quarter in which nobody else may see anything is none to them
        quarters.values().removeIf(QuarterRecord::isEmpty);
        return new Snapshot(
                circle(whole.circle(), audience),
                members,
                only(whole.screenings(), audience::is),
                only(whole.ventures(), venture -> audience.isInside()),
                quarters);
    }

    private static <T> SortedMap<String, T> only(SortedMap<String, T> all, Predicate<String> ids) {
        SortedMap<String, T> some = new TreeMap<>(all);
        some.keySet().removeIf(ids.negate());
        return some;
    }

    /** The circle itself without addresses; to those outside without its own matters either. */
    static Circle circle(Circle circle, Audience audience) {
        boolean inside = audience.isInside();
        return new Circle(
                circle.name(),
                circle.region(),
                circle.language(),
                circle.timezone(),
                inside ? circle.started() : null,
                inside ? circle.state() : Circle.State.ACTIVE,
                new Circle.Person(circle.facilitator().name(), null),
                inside ? addressless(circle.deputy()) : null,
                inside ? circle.meeting() : new Circle.UsualMeeting(null, null, null),
                inside ? circle.charter() : Charter.NONE,
                circle.aliases(),
                circle.thresholds(),
                circle.retention());
    }

    private static Circle.@Nullable Person addressless(Circle.@Nullable Person person) {
        return person == null ? null : new Circle.Person(person.name(), null);
    }

    /** Those of a list that may be seen. */
    static <T> List<T> some(List<T> all, Predicate<T> visible) {
        return all.stream().filter(visible).toList();
    }
}
