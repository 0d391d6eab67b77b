package kring.model.visible;

import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import kring.model.Audience;
import kring.model.Snapshot;
import kring.model.quarter.Baseline;
import kring.model.quarter.Checkin;
import kring.model.quarter.QuarterRecord;
import kring.model.value.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * A circle as each of its members sees it: what the circle sees, and what is their own (METHOD, Trust). It is the same as
 * {@link VisibleCircle} makes for a member, which goes through all of everybody again for each.
 */
public final class MemberCircles {
    private final Snapshot whole;
    private final Snapshot shared;
    private final KnownOffersById known;

    /**
     * Of a circle with all that is in it.
     *
     * @param shared the same as the circle sees it
     */
    public MemberCircles(Snapshot whole, Snapshot shared) {
        this.whole = whole;
        this.shared = shared;
        this.known = new KnownOffersById(whole);
    }

    /** As a member sees it. */
    public Snapshot of(String member) {
        OfferVisibility seen = new OfferVisibility(known, Audience.member(member));
        NavigableMap<Quarter, QuarterRecord> quarters = new TreeMap<>(whole.quarters());
        quarters.replaceAll((quarter, record) -> {
            QuarterRecord told = shared.record(quarter);
            return new QuarterRecord(
                    told.meeting(),
                    checkins(told, record.checkins().get(member), member),
                    VisibleCircle.some(record.exchanges(), seen::exchange),
                    baseline(told.baseline(), record.baseline(), member));
        });
        quarters.values().removeIf(QuarterRecord::isEmpty);
        return new Snapshot(
                shared.circle(),
                with(shared.members(), member, whole.members().get(member)),
                with(shared.screenings(), member, whole.screenings().get(member)),
                shared.ventures(),
                quarters);
    }

    private static SortedMap<String, Checkin> checkins(QuarterRecord told, @Nullable Checkin own, String member) {
        return with(told.checkins(), member, own == null || !own.tells() ? null : own);
    }

    private static @Nullable Baseline baseline(@Nullable Baseline told, @Nullable Baseline whole, String member) {
        return told == null || whole == null
                ? null
                : new Baseline(
                        told.date(),
                        with(told.members(), member, whole.members().get(member)));
    }

    private static <T> SortedMap<String, T> with(SortedMap<String, T> all, String member, @Nullable T own) {
        if (own == null) {
            return all;
        }
        SortedMap<String, T> with = new TreeMap<>(all);
        with.put(member, own);
        return with;
    }
}
