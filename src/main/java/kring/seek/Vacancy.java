package kring.seek;

import java.util.List;
import kring.model.Venture.Contribution;
import kring.model.person.OfferKind;
import org.jspecify.annotations.Nullable;

/**
 * Whom a circle misses (METHOD, Who is missing). Ids are null but for the facilitator, and lists then stand in an order that
 * says nothing of who is who.
 *
 * @param gets that nobody could answer for two quarters or more
 * @param contributions that nobody makes to ventures that are worked out
 * @param ambitions for three years, about something that nobody brings or has realised
 * @param crowded where those who are there do the same
 * @param sectors of the active members, with how many are in each
 * @param size how many active members there are
 * @param offers what nobody in the circle asks for, and a newcomer could have
 */
public record Vacancy(
        List<SoughtGet> gets,
        List<MissingContribution> contributions,
        List<UnservedAmbition> ambitions,
        Crowded crowded,
        List<SectorSize> sectors,
        int size,
        List<Spare> offers) {
    /** A get, and for how many quarters nobody could answer it; tags as they are compared. */
    public record SoughtGet(
            @Nullable String member,
            @Nullable String get,
            @Nullable OfferKind kind,
            List<String> tags,
            int quarters) {}

    /** A kind of contribution that a venture goes without. */
    public record MissingContribution(@Nullable String venture, Contribution.Kind kind) {}

    /** An ambition, and those of its tags that nobody's brings or achievements have. */
    public record UnservedAmbition(
            @Nullable String member, @Nullable String ambition, List<String> tags) {}

    /** Where people do the same: to be talked over before another joins. */
    public record Crowded(List<SectorSize> sectors, List<SharedBrings> brings) {
        public Crowded {
            sectors = List.copyOf(sectors);
            brings = List.copyOf(brings);
        }
    }

    /** A sector, and how many active members are in it. */
    public record SectorSize(String sector, int n) {}

    /** Two members whose brings of one kind are about the same; the members are null but for the facilitator. */
    public record SharedBrings(
            @Nullable List<String> members, @Nullable OfferKind kind, List<String> tags) {}

    /** What is to be had; tags as they are compared. */
    public record Spare(@Nullable OfferKind kind, List<String> tags) {}

    public Vacancy {
        gets = List.copyOf(gets);
        contributions = List.copyOf(contributions);
        ambitions = List.copyOf(ambitions);
        sectors = List.copyOf(sectors);
        offers = List.copyOf(offers);
    }
}
