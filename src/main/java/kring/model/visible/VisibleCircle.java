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

/**
 * A circle reduced to an audience before anything is computed (METHOD, Trust: a difference is a leak). What the audience
 * may not see is not in it; so it can tell in no figure, order, width or format.
 */
public final class VisibleCircle {
    private final Snapshot whole;
    private final Audience audience;
    private final OfferVisibility seen;
    private final BiPredicate<String, String> ambitions;

    private VisibleCircle(Snapshot whole, Audience audience, BiPredicate<String, String> ambitions) {
        KnownOffersById known = new KnownOffersById(whole);
        this.whole = whole;
        this.audience = audience;
        this.seen = new OfferVisibility(known, audience);
        this.ambitions = ambitions == null
                ? (member, id) -> known.ambition(member, id)
                        .map(ambition -> seen.ambition(member, ambition))
                        .orElseGet(() -> audience.sees(null, member))
                : ambitions;
    }

    /** What an audience may see on a day; for the network its people have no more than a number. */
    public static Snapshot of(Snapshot whole, LocalDate today, Audience audience) {
        return audience.kind() == Audience.Kind.NETWORK
                ? NetworkCircle.of(whole, today).snapshot()
                : of(whole, audience, null);
    }

    /**
     * The same where more than this circle decides which ambitions may be seen.
     *
     * @param ambitions whether one, by member and id, may be seen
     */
    public static Snapshot of(Snapshot whole, Audience audience, BiPredicate<String, String> ambitions) {
        return audience.kind() == Audience.Kind.FACILITATOR
                ? whole
                : new VisibleCircle(whole, audience, ambitions).reduced();
    }

    private Snapshot reduced() {
        VisiblePerson people = new VisiblePerson(audience, seen, ambitions);
        VisibleQuarter records = new VisibleQuarter(whole, audience, people, ambitions);
        SortedMap<String, Member> members = new TreeMap<>(whole.members());
        members.values().removeIf(member -> !people.isTold(member.id()));
        members.replaceAll((id, member) -> people.of(member));
        NavigableMap<Quarter, QuarterRecord> quarters = new TreeMap<>(whole.quarters());
        quarters.replaceAll((quarter, record) -> records.of(record));
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
                addressless(circle.facilitator()),
                inside ? addressless(circle.deputy()) : null,
                inside ? circle.meeting() : null,
                inside ? circle.charter() : Charter.NONE,
                circle.aliases(),
                circle.thresholds(),
                circle.retention());
    }

    private static Circle.Person addressless(Circle.Person person) {
        return person == null ? null : new Circle.Person(person.name(), null);
    }

    /** Those of a list that may be seen. */
    static <T> List<T> some(List<T> all, Predicate<T> visible) {
        return all.stream().filter(visible).toList();
    }
}
