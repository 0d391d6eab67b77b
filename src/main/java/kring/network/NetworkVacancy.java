package kring.network;

import java.util.List;
import kring.model.person.OfferKind;
import kring.network.Overview.MissingCircle;
import org.jspecify.annotations.Nullable;

/**
 * Whom the circles of a network miss, by region, naming nobody (METHOD, Who is missing). It is made of what they released;
 * a region that may not be told is null, and those stand last as one.
 *
 * @param gets open ones to which nothing that anybody else released is an answer
 * @param crowded where those who are there do the same
 * @param sectors of the active members, and whether there are others
 * @param offers that nobody else seeks, and a newcomer could have
 * @param unread circles that are missing here
 */
public record NetworkVacancy(
        List<RegionThing> gets,
        RegionCrowd crowded,
        List<RegionSector> sectors,
        List<RegionThing> offers,
        List<MissingCircle> unread) {
    /** What is sought or offered in a region, however often; tags as they are compared. */
    public record RegionThing(
            @Nullable String region, @Nullable OfferKind kind, List<String> tags) {
        public RegionThing {
            tags = List.copyOf(tags);
        }
    }

    /** How many active members of a region are in a sector; without a sector it stands for all others, not counted. */
    public record RegionSector(
            @Nullable String region,
            @Nullable String sector,
            @Nullable Integer n) {}

    /** Sectors of a region with more than one member, and tags that the brings of two people there share. */
    public record RegionCrowd(List<RegionSector> sectors, List<RegionThing> brings) {
        public RegionCrowd {
            sectors = List.copyOf(sectors);
            brings = List.copyOf(brings);
        }
    }

    public NetworkVacancy {
        gets = List.copyOf(gets);
        sectors = List.copyOf(sectors);
        offers = List.copyOf(offers);
        unread = List.copyOf(unread);
    }
}
