package kring.model.visible;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import kring.model.Audience;
import kring.model.Snapshot;
import kring.model.person.Bring;
import kring.model.person.Get;
import kring.model.person.Member;
import kring.model.person.Member.Consent;
import kring.model.quarter.Baseline;
import kring.model.quarter.Exchange;
import kring.model.quarter.QuarterRecord;
import kring.model.value.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * What a circle releases to the network: gets and brings of active members who agreed to that, under numbers in place of
 * names and ids (METHOD, Trust). Of what else is written down remains what decides whether something is proposed again.
 */
public final class NetworkCircle {
    /** Is the id of nothing: whoever names it runs, and it cannot be told what for. */
    private static final String UNRELEASED = "-";

    private final Snapshot whole;
    private final OfferVisibility seen;
    private final List<Member> released;
    private final Pseudonyms pseudonyms;

    private NetworkCircle(Snapshot whole, LocalDate today) {
        this.whole = whole;
        this.seen = new OfferVisibility(new KnownOffersById(whole), Audience.NETWORK);
        Quarter quarter = whole.currentQuarter(today);
        this.released = whole.members().values().stream()
                .filter(member -> member.activeIn(quarter) && member.forgotten() == null)
                .map(member -> released(member, today))
                .filter(member -> !member.gets().isEmpty() || !member.brings().isEmpty())
                .toList();
        this.pseudonyms = new Pseudonyms(released);
    }

    /** What a circle releases on a day. */
    public static NetworkCircle of(Snapshot whole, LocalDate today) {
        return new NetworkCircle(whole, today);
    }

    /** Who releases anything, under their own ids, each with nothing but that; by id. */
    public List<Member> released() {
        return released;
    }

    private Member released(Member member, LocalDate today) {
        String id = member.id();
        return person(
                member,
                VisibleCircle.some(member.gets(), get -> seen.get(id, get)),
                VisibleCircle.some(member.brings(), bring -> seen.bring(id, bring) && bring.standsOn(today)));
    }

    /** Somebody with nothing but a name, a sector, a status and some gets and brings. */
    static Member person(Member member, List<Get> gets, List<Bring> brings) {
        return person(member, member.id(), member.name(), gets, brings);
    }

    private static Member person(Member member, String id, String name, List<Get> gets, List<Bring> brings) {
        return new Member(
                id,
                name,
                null,
                member.sector(),
                null,
                null,
                member.status(),
                member.joined(),
                member.left(),
                null,
                gets,
                brings,
                List.of(),
                List.of(),
                new Consent(member.consent().network(), false, false, false),
                null);
    }

    /** The circle as the network sees it. */
    Snapshot snapshot() {
        SortedMap<String, Member> members = new TreeMap<>();
        for (Member member : pseudonyms.people()) {
            String code = called(member);
            members.put(
                    code,
                    person(member, code, code, gets(member.id(), member.gets()), brings(member.id(), member.brings())));
        }
        NavigableMap<Quarter, QuarterRecord> quarters = new TreeMap<>(whole.quarters());
        quarters.replaceAll((quarter, record) ->
                new QuarterRecord(null, new TreeMap<>(), exchanges(record.exchanges()), baseline(record.baseline())));
        return new Snapshot(
                VisibleCircle.circle(whole.circle(), Audience.NETWORK),
                members,
                new TreeMap<>(),
                new TreeMap<>(),
                quarters);
    }

    private String called(Member member) {
        return Objects.requireNonNull(pseudonyms.person(member.id()));
    }

    private List<Get> gets(String member, List<Get> gets) {
        return gets.stream()
                .filter(get -> seen.get(member, get))
                .map(get -> new Get(
                        get(member, get.id()),
                        get.kind(),
                        get.tags(),
                        get.text(),
                        get.horizon(),
                        get.urgency(),
                        // which ambition it serves is the circle's to know
                        null,
                        get.visibility()))
                .toList();
    }

    private List<Bring> brings(String member, List<Bring> brings) {
        return brings.stream()
                .filter(bring -> seen.bring(member, bring))
                .map(bring -> new Bring(
                        bring(member, bring.id()),
                        bring.kind(),
                        bring.tags(),
                        bring.text(),
                        bring.terms(),
                        bring.capacity(),
                        bring.until(),
                        bring.visibility()))
                .toList();
    }

    private String get(String member, String id) {
        return Objects.requireNonNullElse(pseudonyms.get(member, id), UNRELEASED);
    }

    private String bring(String member, String id) {
        return Objects.requireNonNullElse(pseudonyms.bring(member, id), UNRELEASED);
    }

    private List<Exchange> exchanges(List<Exchange> exchanges) {
        // what is hidden in the circle counts for nobody outside it
        OfferVisibility inside = new OfferVisibility(new KnownOffersById(whole), Audience.CIRCLE);
        return exchanges.stream()
                .filter(inside::exchange)
                .flatMap(exchange -> released(exchange).stream())
                .toList();
    }

    private Optional<Exchange> released(Exchange exchange) {
        String from = pseudonyms.person(exchange.from());
        String to = pseudonyms.person(exchange.to());
        return from == null || to == null
                ? Optional.empty()
                : Optional.of(new Exchange(
                        exchange.id(),
                        from,
                        to,
                        exchange.bring() == null ? null : bring(exchange.from(), exchange.bring()),
                        exchange.get() == null ? null : get(exchange.to(), exchange.get()),
                        exchange.status(),
                        exchange.date(),
                        null));
    }

    /** What stood released then, of who releases anything now. */
    private @Nullable Baseline baseline(@Nullable Baseline baseline) {
        if (baseline == null) {
            return null;
        }
        SortedMap<String, Baseline.Agreed> members = new TreeMap<>();
        for (Member member : pseudonyms.people()) {
            Baseline.Agreed agreed = baseline.members().get(member.id());
            if (agreed != null) {
                members.put(
                        called(member),
                        new Baseline.Agreed(
                                List.of(),
                                gets(member.id(), agreed.gets()),
                                brings(member.id(), agreed.brings()),
                                List.of()));
            }
        }
        return new Baseline(baseline.date(), members);
    }
}
