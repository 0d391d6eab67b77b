package kring.history;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import kring.model.Audience;
import kring.model.Circle;
import kring.model.Snapshot;
import kring.model.person.Member;
import kring.model.quarter.Checkin;
import kring.model.quarter.QuarterRecord;
import kring.model.value.Quarter;
import kring.model.value.Visibility;

/**
 * A circle as far as progress and signals may be reckoned over it for an audience (METHOD, Trust): people and meetings that
 * are not theirs are not there, nor what is private to others. Ambitions are left to {@link StatesView}, for who may see
 * those hangs on the states compared.
 */
public final class CircleView {
    private final Audience audience;

    private CircleView(Audience audience) {
        this.audience = audience;
    }

    /** A circle as an audience may see it; for who sees all, the circle itself. */
    public static Snapshot of(Snapshot snapshot, Audience audience) {
        return audience.sees(null, null) ? snapshot : new CircleView(audience).of(snapshot);
    }

    private Snapshot of(Snapshot snapshot) {
        TreeMap<String, Member> members = new TreeMap<>();
        snapshot.members().forEach((id, member) -> {
            if (sees(id)) {
                members.put(id, isOwn(id) ? member : of(member));
            }
        });
        NavigableMap<Quarter, QuarterRecord> quarters = new TreeMap<>();
        snapshot.quarters().forEach((quarter, record) -> quarters.put(quarter, of(record)));
        return new Snapshot(
                of(snapshot.circle()),
                members,
                new TreeMap<>(),
                isInside() ? snapshot.ventures() : new TreeMap<>(),
                quarters);
    }

    private boolean isInside() {
        return audience.sees(Visibility.CIRCLE, null);
    }

    private boolean sees(String member) {
        return audience.sees(Visibility.CIRCLE, member);
    }

    private boolean isOwn(String member) {
        return audience.sees(Visibility.PRIVATE, member);
    }

    private Circle of(Circle circle) {
        return new Circle(
                circle.name(),
                circle.region(),
                circle.language(),
                circle.timezone(),
                isInside() ? circle.started() : null,
                circle.state(),
                of(circle.facilitator()),
                circle.deputy() == null ? null : of(circle.deputy()),
                circle.meeting(),
                circle.charter(),
                circle.aliases(),
                circle.thresholds(),
                circle.retention());
    }

    /** By name alone: an address is private. */
    private static Circle.Person of(Circle.Person person) {
        return new Circle.Person(person.name(), null);
    }

    private static Member of(Member member) {
        return new Member(
                member.id(),
                member.name(),
                member.organisation(),
                member.sector(),
                null,
                null,
                member.status(),
                member.joined(),
                member.left(),
                member.forgotten(),
                List.of(),
                List.of(),
                member.ambitions(),
                member.achievements(),
                Member.Consent.NONE,
                null);
    }

    private QuarterRecord of(QuarterRecord record) {
        TreeMap<String, Checkin> checkins = new TreeMap<>();
        record.checkins().forEach((member, checkin) -> {
            if (sees(member)) {
                checkins.put(member, isOwn(member) ? checkin : of(checkin));
            }
        });
        return new QuarterRecord(isInside() ? record.meeting() : null, checkins, List.of(), record.baseline());
    }

    private static Checkin of(Checkin checkin) {
        return new Checkin(
                checkin.date(),
                checkin.ambitions(),
                checkin.promised(),
                checkin.promises(),
                checkin.asks(),
                checkin.received(),
                null,
                null);
    }
}
