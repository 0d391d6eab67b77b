package kring.network;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kring.model.Tags;
import kring.model.visible.Extract;
import kring.network.Overview.RegionLine;
import kring.network.Overview.TagLine;
import kring.network.Overview.WhiteSpot;
import kring.network.OverviewCalculation.Proposal;
import org.jspecify.annotations.Nullable;

/** The regions of many circles side by side, and what one has that another seeks (METHOD, A network of twenty). */
final class Regions {
    /** From how many circles on a region may be told outside them. */
    private static final int SHARED = 2;

    private static final Comparator<@Nullable String> LAST = Comparator.nullsLast(Comparator.naturalOrder());

    private final List<Extract> circles;
    private final Tags tags;
    private final Map<String, String> names = new HashMap<>();

    /** The regions of circles; when all is told, each by its name. */
    Regions(List<ReadCircle> circles, boolean all) {
        this.circles = circles.stream().map(ReadCircle::extract).toList();
        this.tags = Tags.ofAll(this.circles.stream().map(Extract::aliases).toList());
        Map<String, List<String>> spelled = this.circles.stream()
                .map(Extract::region)
                .filter(region -> region != null && !region.isBlank())
                .collect(Collectors.groupingBy(Tags::plain));
        spelled.values().removeIf(same -> !all && same.size() < SHARED);
        spelled.forEach((region, same) -> names.put(
                region,
                same.stream().map(String::strip).min(Comparator.naturalOrder()).orElseThrow()));
    }

    /** The name of a circle's region; null when there is none that may be told. */
    private @Nullable String name(Extract circle) {
        return circle.region() == null ? null : names.get(Tags.plain(circle.region()));
    }

    /** A line for each region, by name; those without come last, as one. */
    List<RegionLine> lines(List<Proposal> proposals) {
        SortedMap<@Nullable String, List<Integer>> places = new TreeMap<>(LAST);
        for (int place = 0; place < circles.size(); place++) {
            places.computeIfAbsent(name(circles.get(place)), none -> new ArrayList<>())
                    .add(place);
        }
        List<RegionLine> lines = new ArrayList<>();
        places.forEach((region, those) -> lines.add(new RegionLine(
                region,
                those.size(),
                those.stream()
                        .flatMap(place -> circles.get(place).people().stream())
                        .mapToInt(person -> person.gets().size())
                        .sum(),
                those.stream()
                        .flatMap(place -> circles.get(place).people().stream())
                        .mapToInt(person -> person.brings().size())
                        .sum(),
                (int) proposals.stream()
                        .filter(proposal -> those.contains(proposal.from()) || those.contains(proposal.to()))
                        .count())));
        return lines;
    }

    /** What is sought in one region, not offered there, and offered in others; by region and tag. */
    List<WhiteSpot> whiteSpots() {
        SortedMap<String, SortedSet<@Nullable String>> offering = new TreeMap<>();
        Map<Object, Set<String>> offered = new HashMap<>();
        for (Extract circle : circles) {
            for (String tag : offered(circle)) {
                offering.computeIfAbsent(tag, none -> new TreeSet<>(LAST)).add(name(circle));
                offered.computeIfAbsent(place(circle), none -> new TreeSet<>()).add(tag);
            }
        }
        SortedMap<@Nullable String, SortedSet<String>> spots = new TreeMap<>(LAST);
        for (Extract circle : circles) {
            SortedSet<String> sought = sought(circle);
            sought.removeAll(offered.getOrDefault(place(circle), Set.of()));
            sought.retainAll(offering.keySet());
            spots.computeIfAbsent(name(circle), none -> new TreeSet<>()).addAll(sought);
        }
        List<WhiteSpot> all = new ArrayList<>();
        spots.forEach((region, sought) ->
                sought.forEach(tag -> all.add(new WhiteSpot(region, tag, new ArrayList<>(offering.get(tag))))));
        return all;
    }

    /** What a circle has in common with those of its region; one without a region stands alone. */
    private static Object place(Extract circle) {
        return circle.region() == null || circle.region().isBlank() ? circle : Tags.plain(circle.region());
    }

    private SortedSet<String> sought(Extract circle) {
        return tags.of(tags(circle.people().stream()
                .flatMap(person -> circle.open(person).stream().map(get -> get.tags()))));
    }

    private SortedSet<String> offered(Extract circle) {
        return tags.of(tags(circle.people().stream()
                .flatMap(person -> person.brings().stream().map(bring -> bring.tags()))));
    }

    private static Collection<String> tags(Stream<List<String>> lists) {
        return lists.flatMap(List::stream).toList();
    }

    /** The words that mean the same to any circle. */
    List<TagLine> tags() {
        List<TagLine> lines = new ArrayList<>();
        tags.groups()
                .forEach((tag, words) -> lines.add(new TagLine(
                        tag, words.stream().filter(word -> !word.equals(tag)).toList())));
        return lines;
    }
}
