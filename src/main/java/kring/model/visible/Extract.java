package kring.model.visible;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import kring.model.person.Bring;
import kring.model.person.Get;
import kring.model.person.Member;
import org.jspecify.annotations.Nullable;

/**
 * What a circle releases to the network on a day, and no more (METHOD, A network of twenty).
 *
 * @param date the day on which it was made
 * @param suppressBelow below which count the circle tells none
 * @param sectors how many active members are in which, and whether there are others
 * @param statuses how many people are what, likewise
 * @param aliases the circle's own words for things, by name
 * @param people who release something, under their numbers, each with nothing but a sector and that
 * @param answered the codes of gets for which nobody is proposed any more
 */
public record Extract(
        LocalDate date,
        String language,
        @Nullable String region,
        int suppressBelow,
        List<SectorCount> sectors,
        List<StatusCount> statuses,
        SortedMap<String, List<String>> aliases,
        List<Member> people,
        Set<String> answered) {
    /** How many active members a sector has; without a sector it stands for all others, whose number is not told. */
    public record SectorCount(
            @Nullable String sector, @Nullable Integer members) {}

    /** How many people have a status; without a status it stands for all others, whose number is not told. */
    public record StatusCount(
            Member.@Nullable Status status, @Nullable Integer people) {}

    public Extract {
        sectors = List.copyOf(sectors);
        statuses = List.copyOf(statuses);
        aliases = Collections.unmodifiableSortedMap(new TreeMap<>(aliases));
        people = List.copyOf(people);
        answered = Set.copyOf(answered);
    }

    /** Somebody with nothing but a number, a sector and what is released. */
    public static Member person(String code, @Nullable String sector, List<Get> gets, List<Bring> brings) {
        return new Member(
                code,
                code,
                null,
                sector,
                null,
                null,
                Member.Status.MEMBER,
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

    /** The gets that somebody may still be proposed for. */
    public List<Get> open(Member person) {
        return person.gets().stream()
                .filter(get -> !answered.contains(get.id()))
                .toList();
    }

    /** The same as it stands on a later day: without what is no longer offered then. */
    public Extract on(LocalDate day) {
        List<Member> still = people.stream()
                .map(person -> person(
                        person.id(),
                        person.sector(),
                        person.gets(),
                        person.brings().stream()
                                .filter(bring -> bring.standsOn(day))
                                .toList()))
                .filter(person -> !person.gets().isEmpty() || !person.brings().isEmpty())
                .toList();
        return new Extract(date, language, region, suppressBelow, sectors, statuses, aliases, still, answered);
    }
}
