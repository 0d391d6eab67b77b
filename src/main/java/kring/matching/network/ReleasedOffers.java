package kring.matching.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kring.matching.Market;
import kring.matching.Market.Offered;
import kring.matching.Market.Sought;
import kring.model.Audience;
import kring.model.Snapshot;
import kring.model.person.Bring;
import kring.model.person.Get;
import kring.model.person.Member;

/**
 * What one circle has for others: what its active members released and agreed to release, and no
 * bring that has expired (METHOD, Trust). It knows no more than that of the circle, so that many can be kept at once.
 */
public final class ReleasedOffers {
    private final SortedMap<String, Member> members = new TreeMap<>();
    private final List<Sought> sought;
    private final List<Offered> offered;

    private ReleasedOffers(Market market) {
        Map<String, List<Get>> gets = market.sought().stream()
                .collect(Collectors.groupingBy(
                        one -> one.member().id(), Collectors.mapping(one -> bare(one.get()), Collectors.toList())));
        Map<String, List<Bring>> brings = market.offered().stream()
                .collect(Collectors.groupingBy(
                        one -> one.member().id(), Collectors.mapping(Offered::bring, Collectors.toList())));
        for (Member member : market.members()) {
            List<Get> released = gets.getOrDefault(member.id(), List.of());
            List<Bring> offers = brings.getOrDefault(member.id(), List.of());
            if (!released.isEmpty() || !offers.isEmpty()) {
                members.put(member.id(), bare(member, released, offers));
            }
        }
        this.sought = market.unanswered().stream().map(this::bare).toList();
        this.offered = market.offered().stream()
                .map(one -> new Offered(
                        Objects.requireNonNull(members.get(one.member().id())), one.bring(), one.tags()))
                .toList();
    }

    /** What a circle releases, on a day. */
    public static ReleasedOffers of(Snapshot snapshot, LocalDate today) {
        return new ReleasedOffers(new Market(snapshot, snapshot.currentQuarter(today), today, Audience.NETWORK));
    }

    /** Who released anything, each with nothing but a name, a sector, a status and what they released; by id. */
    public List<Member> members() {
        return new ArrayList<>(members.values());
    }

    List<Sought> sought() {
        return sought;
    }

    List<Offered> offered() {
        return offered;
    }

    private Sought bare(Sought one) {
        return new Sought(
                Objects.requireNonNull(members.get(one.member().id())),
                bare(one.get()),
                one.tags(),
                one.servedTags(),
                one.linked());
    }

    /** Which ambition a get serves is the circle's to know. */
    private static Get bare(Get get) {
        return new Get(
                get.id(), get.kind(), get.tags(), get.text(), get.horizon(), get.urgency(), null, get.visibility());
    }

    private static Member bare(Member member, List<Get> gets, List<Bring> brings) {
        return new Member(
                member.id(),
                member.name(),
                null,
                member.sector(),
                null,
                null,
                member.status(),
                null,
                null,
                null,
                gets,
                brings,
                List.of(),
                List.of(),
                Member.Consent.NONE,
                null);
    }
}
