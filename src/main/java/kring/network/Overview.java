package kring.network;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import kring.model.Circle;
import kring.model.person.Bring;
import kring.model.person.Horizon;
import kring.model.person.OfferKind;
import kring.model.value.Quarter;
import kring.model.visible.Extract.SectorCount;
import kring.model.visible.Extract.StatusCount;
import org.jspecify.annotations.Nullable;

/**
 * Many circles seen together, as far as an audience may see them: whoever runs them all, or the network (METHOD, Trust).
 * Circles are numbered, and people have the code {@code 2.p1}, in the same way for both.
 *
 * @param circles each with its signals, by folder; none for the network
 * @param signals how many circles stand how; none for the network
 * @param sectors how many active members are in which
 * @param statuses how many people are what
 * @param meetings those to come, the first one first; none for the network
 * @param people who release something, by code
 * @param matches between circles, in the order in which they were proposed
 * @param regions side by side, by name; without a name those that may not be told
 * @param whiteSpots what is sought in one region and offered in others only
 * @param tags the words that mean the same to any circle
 * @param unread circles that are missing here
 */
public record Overview(
        List<CircleLine> circles,
        List<SignalCount> signals,
        List<SectorCount> sectors,
        List<StatusCount> statuses,
        List<MeetingAhead> meetings,
        List<Person> people,
        List<Want> gets,
        List<Offer> brings,
        List<Link> matches,
        List<RegionLine> regions,
        List<WhiteSpot> whiteSpots,
        List<TagLine> tags,
        List<MissingCircle> unread) {
    /** A circle; the quarter is the last one held, or null. */
    public record CircleLine(
            int circle,
            String folder,
            String name,
            Circle.State state,
            int members,
            @Nullable Quarter quarter,
            List<SignalLine> signals) {
        public CircleLine {
            signals = List.copyOf(signals);
        }
    }

    /** A signal of a circle, as {@code kring health} has it. */
    public record SignalLine(
            String id,
            CircleSignal.State state,
            @Nullable BigDecimal value,
            List<BigDecimal> trend,
            int n,
            List<String> subjects) {
        public SignalLine {
            trend = Collections.unmodifiableList(new ArrayList<>(trend));
            subjects = List.copyOf(subjects);
        }
    }

    /** In how many circles a signal stands how. */
    public record SignalCount(String id, int ok, int watch, int alarm, int few, int unknown) {}

    /** A meeting to come. */
    public record MeetingAhead(
            int circle,
            Quarter quarter,
            LocalDate date,
            @Nullable String start,
            @Nullable Integer minutes,
            @Nullable String place) {}

    /** Somebody who releases something; the circle's folder, id and name are null for the network. */
    public record Person(
            String code,
            int circle,
            @Nullable String sector,
            @Nullable String folder,
            @Nullable String member,
            @Nullable String name) {}

    /** Something released that somebody seeks; the id is null for the network. */
    public record Want(
            String code,
            String person,
            @Nullable String id,
            @Nullable OfferKind kind,
            List<String> tags,
            @Nullable String text,
            @Nullable Horizon horizon,
            @Nullable Integer urgency) {}

    /** Something released that somebody offers; the id is null for the network. */
    public record Offer(
            String code,
            String person,
            @Nullable String id,
            @Nullable OfferKind kind,
            List<String> tags,
            @Nullable String text,
            Bring.@Nullable Terms terms,
            @Nullable String capacity,
            @Nullable LocalDate until) {}

    /** Why an offer of another circle may answer what is sought. */
    public enum Reason {
        STRONG,
        BRIDGE,
        POSSIBLE
    }

    /** That an offer of one circle may answer what is sought in another, by the codes of both. */
    public record Link(String bring, String get, Reason strength, List<Reason> reasons) {
        public Link {
            reasons = List.copyOf(reasons);
        }
    }

    /** How many circles a region has, what they seek and offer, and in how many matches they have a part. */
    public record RegionLine(@Nullable String region, int circles, int gets, int brings, int matches) {}

    /** What is sought in a region, not offered there, and offered in others; all of them regions that may be told. */
    public record WhiteSpot(String region, String tag, List<String> elsewhere) {
        public WhiteSpot {
            elsewhere = List.copyOf(elsewhere);
        }
    }

    /** A tag, and the other words that mean the same. */
    public record TagLine(String tag, List<String> aliases) {
        public TagLine {
            aliases = List.copyOf(aliases);
        }
    }

    /**
     * A circle that is missing from the overview.
     *
     * @param folder null for whoever may not know which it is
     * @param errors how many errors its files hold; null when it is not for those
     */
    public record MissingCircle(
            @Nullable String folder, Cause cause, @Nullable Integer errors) {
        MissingCircle nameless() {
            return new MissingCircle(null, cause, null);
        }
    }

    /** Why a circle is missing. */
    public enum Cause {
        ERRORS,
        EXTRACT,
        NEWER,
        BUG
    }

    public Overview {
        circles = List.copyOf(circles);
        signals = List.copyOf(signals);
        sectors = List.copyOf(sectors);
        statuses = List.copyOf(statuses);
        meetings = List.copyOf(meetings);
        people = List.copyOf(people);
        gets = List.copyOf(gets);
        brings = List.copyOf(brings);
        matches = List.copyOf(matches);
        regions = List.copyOf(regions);
        whiteSpots = List.copyOf(whiteSpots);
        tags = List.copyOf(tags);
        unread = List.copyOf(unread);
    }
}
