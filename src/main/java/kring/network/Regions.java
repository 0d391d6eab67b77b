package kring.network;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
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
    private final List<Extract> circles;
    private final Tags tags;
    private final RegionNames names;

    /** The regions of circles; when all is told, each by its name. */
    Regions(List<ReadCircle> circles, boolean all) {
        this.circles = circles.stream().map(ReadCircle::extract).toList();
        this.tags = Tags.ofAll(this.circles.stream().map(Extract::aliases).toList());
        this.names = new RegionNames(this.circles, all);
    }

    /** A line for each region, by name; those without come last, as one. */
    List<RegionLine> lines(List<Proposal> proposals) {
        SortedMap<@Nullable String, List<Integer>> places = new TreeMap<>(RegionNames.LAST);
        for (int place = 0; place < circles.size(); place++) {
            places.computeIfAbsent(names.of(circles.get(place)), none -> new ArrayList<>())
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

    /**
     * What is sought in one region, not offered there, and offered in others; by region and tag. Only of regions that may be
     * named: of others nobody could tell where to ask.
     */
    List<WhiteSpot> whiteSpots() {
        SortedMap<String, SortedSet<String>> offering = new TreeMap<>();
        SortedMap<String, SortedSet<String>> seeking = new TreeMap<>();
        for (Extract circle : circles) {
            String region = names.of(circle);
            if (region != null) {
                offered(circle)
                        .forEach(tag -> offering.computeIfAbsent(tag, none -> new TreeSet<>())
                                .add(region));
                seeking.computeIfAbsent(region, none -> new TreeSet<>()).addAll(sought(circle));
            }
        }
        List<WhiteSpot> spots = new ArrayList<>();
        seeking.forEach((region, tags) -> tags.stream()
                .filter(tag -> offering.containsKey(tag) && !offering.get(tag).contains(region))
                .forEach(tag -> spots.add(new WhiteSpot(region, tag, List.copyOf(offering.get(tag))))));
        return spots;
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
