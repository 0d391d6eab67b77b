package kring.departure;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import kring.departure.DepartureOutcome.MemberBring;
import kring.departure.DepartureOutcome.MemberGet;
import kring.departure.DepartureOutcome.Proposal;
import kring.model.Venture.Contribution;
import kring.model.person.OfferKind;
import org.jspecify.annotations.Nullable;

/**
 * What ties the active members of a circle together at one moment.
 *
 * @param members by id
 * @param proposals who could give whom what, in the order in which they were picked
 * @param running the exchanges under way among them, by id
 * @param rings three people who can help each other round
 * @param answerable the gets of which somebody is a candidate
 * @param ventures those that run, by id
 * @param deputy the id of the member who is the deputy; null where that is nobody of them
 */
public record CircleTies(
        SortedMap<String, Person> members,
        List<Proposal> proposals,
        SortedMap<String, Pair> running,
        List<List<String>> rings,
        List<MemberGet> answerable,
        SortedMap<String, VentureTies> ventures,
        @Nullable String deputy) {
    /**
     * An active member.
     *
     * @param sector as it is written; null where none is
     * @param offers the brings that have not expired
     */
    public record Person(boolean founder, @Nullable String sector, List<Offer> offers) {}

    /** A bring, and what it is about, as tags are compared. */
    public record Offer(MemberBring bring, @Nullable OfferKind kind, Set<String> tags) {
        boolean isLike(Offer other) {
            return kind == other.kind && !Collections.disjoint(tags, other.tags);
        }
    }

    /** Who gives, and who gets. */
    public record Pair(String giver, String receiver) {}

    /**
     * A venture that runs.
     *
     * @param lead null where it has none that is active
     * @param members the active members that have a part in it
     * @param lacks whom its stage wants, and who is not there
     * @param contributors who of the active members puts in what
     */
    public record VentureTies(
            @Nullable String lead,
            List<String> members,
            Set<Loss> lacks,
            Map<Contribution.Kind, Set<String>> contributors) {}

    public CircleTies {
        members = Collections.unmodifiableSortedMap(new TreeMap<>(members));
        running = Collections.unmodifiableSortedMap(new TreeMap<>(running));
        ventures = Collections.unmodifiableSortedMap(new TreeMap<>(ventures));
    }
}
