package kring.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import kring.model.Audience;
import kring.model.Circle;
import kring.model.Snapshot;
import kring.model.Tags;
import kring.model.Threshold;
import kring.model.person.Member;
import kring.model.visible.Extract;
import kring.model.visible.Extract.SectorCount;
import kring.model.visible.Extract.StatusCount;
import kring.model.visible.VisibleCircle;

/** Takes from a circle what it releases to the network, and no more (METHOD, A network of twenty). */
public final class Extraction {
    /** Who take part, each in their own way. */
    private static final Set<Member.Status> MEMBERS = Set.of(Member.Status.FOUNDER, Member.Status.MEMBER);

    private Extraction() {}

    /**
     * What a circle releases on a day.
     *
     * @param answered the codes of gets for which nobody is proposed any more
     */
    public static Extract of(Snapshot whole, LocalDate today, Set<String> answered) {
        Circle circle = whole.circle();
        int least = circle.thresholds().whole(Threshold.SUPPRESS_BELOW);
        return new Extract(
                today,
                circle.language(),
                circle.region(),
                least,
                sectorCounts(toldSectors(sectors(whole, today), statuses(whole), least)),
                statusCounts(toldStatuses(statuses(whole), least)),
                new TreeMap<>(circle.aliases()),
                people(VisibleCircle.of(whole, today, Audience.NETWORK)),
                answered);
    }

    /** The sectors of the active members, as tags are compared: whether one is written with a capital says nothing. */
    static List<String> sectors(Snapshot whole, LocalDate today) {
        return whole.activeIn(whole.currentQuarter(today)).stream()
                .map(whole::member)
                .filter(member -> member.sector() != null)
                .map(member -> Tags.plain(member.sector()))
                .toList();
    }

    /** The statuses of everybody in a circle. */
    static List<Member.Status> statuses(Snapshot whole) {
        return whole.members().values().stream().map(Member::status).toList();
    }

    /** What is told of sectors: those without one, or who do not take part now, are among the others. */
    static SuppressedCounts<String> toldSectors(List<String> sectors, List<Member.Status> statuses, int least) {
        return SuppressedCounts.of(sectors, Math.max(0, members(statuses) - sectors.size()), least);
    }

    /** What is told of statuses: sectors tell how many founders and members there are together. */
    static SuppressedCounts<Member.Status> toldStatuses(List<Member.Status> statuses, int least) {
        return SuppressedCounts.of(statuses, MEMBERS, least);
    }

    private static int members(List<Member.Status> statuses) {
        return (int) statuses.stream().filter(MEMBERS::contains).count();
    }

    /** Counts of sectors, and whether there are others. */
    static List<SectorCount> sectorCounts(SuppressedCounts<String> counts) {
        List<SectorCount> sectors = new ArrayList<>();
        counts.told().forEach((sector, number) -> sectors.add(new SectorCount(sector, number)));
        if (counts.isPartial()) {
            sectors.add(new SectorCount(null, null));
        }
        return sectors;
    }

    /** Counts of statuses, and whether there are others. */
    static List<StatusCount> statusCounts(SuppressedCounts<Member.Status> counts) {
        List<StatusCount> statuses = new ArrayList<>();
        counts.told().forEach((status, number) -> statuses.add(new StatusCount(status, number)));
        if (counts.isPartial()) {
            statuses.add(new StatusCount(null, null));
        }
        return statuses;
    }

    private static List<Member> people(Snapshot seen) {
        Collection<Member> released = seen.members().values();
        return released.stream()
                .sorted(Comparator.comparingInt(
                        person -> Integer.parseInt(person.id().substring(1))))
                .map(person -> Extract.person(person.id(), person.sector(), person.gets(), person.brings()))
                .toList();
    }
}
