package kring.matching;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kring.model.Audience;
import kring.model.Snapshot;
import kring.model.Tags;
import kring.model.person.Achievement;
import kring.model.person.Ambition;
import kring.model.person.Bring;
import kring.model.person.Get;
import kring.model.person.Member;
import kring.model.value.Period;
import kring.model.value.Quarter;
import kring.model.visible.KnownOffersById;
import kring.model.visible.OfferVisibility;
import org.jspecify.annotations.Nullable;

/** What the active members of a circle seek, offer and have realised, as far as an audience may see it (METHOD b). */
public final class Market {
    private final Snapshot snapshot;
    private final LocalDate today;
    private final Quarter quarter;
    private final Audience audience;
    private final KnownOffersById known;
    private final OfferVisibility seen;
    private final Tags tags;
    private final ExchangeLedger ledger;
    private final Map<String, String> sectors = new HashMap<>();

    /**
     * A get of an active member.
     *
     * @param tags what it is about, as tags are compared
     * @param servedTags what the ambition is about that it serves; none when it serves none
     * @param linked whether it serves an ambition that the audience may see
     */
    public record Sought(Member member, Get get, Set<String> tags, Set<String> servedTags, boolean linked) {
        int urgency() {
            return get.urgency() == null ? 0 : get.urgency();
        }
    }

    /**
     * A bring of an active member that has not expired.
     *
     * @param tags what it is about, as tags are compared
     */
    public record Offered(Member member, Bring bring, Set<String> tags) {}

    /**
     * An achievement of an active member: an offer, also when nobody listed it (METHOD b).
     *
     * @param tags what it is about, as tags are compared
     */
    record Realised(Member member, Achievement achievement, Set<String> tags) {
        private static final Comparator<LocalDate> LATEST = Comparator.nullsLast(Comparator.reverseOrder());

        /** Which is cited before another: the latest, then the first id. */
        static final Comparator<Realised> CITED = Comparator.comparing((Realised realised) -> realised.day(), LATEST)
                .thenComparing(realised -> realised.achievement().id());

        private @Nullable LocalDate day() {
            return Period.lastDay(achievement.date());
        }

        /** The one to cite. */
        static Optional<Achievement> cited(Collection<Realised> several) {
            return several.stream().min(CITED).map(Realised::achievement);
        }
    }

    public Market(Snapshot snapshot, Quarter quarter, LocalDate today, Audience audience) {
        this.snapshot = snapshot;
        this.today = today;
        this.quarter = quarter;
        this.audience = audience;
        this.known = new KnownOffersById(snapshot);
        this.seen = new OfferVisibility(known, audience);
        this.tags = new Tags(snapshot.circle().aliases());
        this.ledger = new ExchangeLedger(known, tags);
        members().stream()
                .filter(member -> member.sector() != null)
                .forEach(member -> sectors.put(member.id(), Tags.plain(member.sector())));
    }

    Snapshot snapshot() {
        return snapshot;
    }

    Quarter quarter() {
        return quarter;
    }

    LocalDate today() {
        return today;
    }

    Audience audience() {
        return audience;
    }

    OfferVisibility seen() {
        return seen;
    }

    KnownOffersById known() {
        return known;
    }

    ExchangeLedger ledger() {
        return ledger;
    }

    /** Tags as they are compared. */
    Set<String> tags(Collection<String> words) {
        return tags.of(words);
    }

    public List<Member> members() {
        return snapshot.members().values().stream()
                .filter(member -> member.activeIn(quarter) && member.forgotten() == null)
                .toList();
    }

    /** Whether two members are of two known and different sectors, compared like tags but without aliases. */
    boolean areAcross(Member one, Member other) {
        String sector = sectors.get(one.id());
        String another = sectors.get(other.id());
        return sector != null && another != null && !sector.equals(another);
    }

    public List<Sought> sought() {
        return entries(Member::gets, this::sought);
    }

    /** The gets that no confirmed exchange has answered: only for these is anybody proposed. */
    public List<Sought> unanswered() {
        return sought().stream()
                .filter(sought -> ledger.answers(sought).findAny().isEmpty())
                .toList();
    }

    public List<Offered> offered() {
        return entries(Member::brings, this::offered);
    }

    List<Realised> realised() {
        return entries(
                Member::achievements,
                (member, achievement) -> seen.achievements(member.id())
                        ? Optional.of(new Realised(member, achievement, tags.of(achievement.tags())))
                        : Optional.empty());
    }

    /** What anybody brings or has realised is about. */
    public Set<String> supplied() {
        return Stream.concat(
                        offered().stream().map(Offered::tags),
                        realised().stream().map(Realised::tags))
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }

    private interface Reading<T, R> {
        Optional<R> read(Member member, T entry);
    }

    private <T, R> List<R> entries(Function<Member, List<T>> list, Reading<T, R> reading) {
        return members().stream()
                .flatMap(member -> list.apply(member).stream().flatMap(entry -> reading.read(member, entry).stream()))
                .toList();
    }

    private Optional<Sought> sought(Member member, Get get) {
        if (!seen.get(member.id(), get)) {
            return Optional.empty();
        }
        Optional<Ambition> served = Stream.ofNullable(get.ambition())
                .flatMap(id -> known.ambition(member.id(), id).stream())
                .filter(ambition -> seen.ambition(member.id(), ambition))
                .findFirst();
        Set<String> servedTags =
                served.<Set<String>>map(ambition -> tags.of(ambition.tags())).orElse(Set.of());
        return Optional.of(new Sought(member, get, tags.of(get.tags()), servedTags, served.isPresent()));
    }

    private Optional<Offered> offered(Member member, Bring bring) {
        return seen.bring(member.id(), bring) && bring.standsOn(today)
                ? Optional.of(new Offered(member, bring, tags.of(bring.tags())))
                : Optional.empty();
    }
}
