package kring.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
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
import kring.model.person.Member;
import kring.model.person.OfferKind;
import kring.model.value.Kebab;
import kring.model.visible.Extract;
import kring.network.NetworkVacancy.RegionCrowd;
import kring.network.NetworkVacancy.RegionSector;
import kring.network.NetworkVacancy.RegionThing;
import kring.network.Overview.MissingCircle;
import org.jspecify.annotations.Nullable;

/** Finds whom the circles of a network miss, in nothing but their extracts (METHOD, Who is missing). */
public final class NetworkVacancyCalculation {
    /** So many tags that two people's brings share make them do the same. */
    private static final int ALIKE = 2;

    private static final Comparator<RegionThing> BY_REGION = Comparator.comparing(
                    (RegionThing thing) -> thing.region(), RegionNames.LAST)
            .thenComparing(thing -> thing.kind() == null ? "" : Kebab.of(thing.kind()))
            .thenComparing(thing -> String.join(" ", thing.tags()));

    private final List<ReadCircle> read;
    private final List<Extract> circles;
    private final RegionNames names;
    private final List<Thing> open = new ArrayList<>();
    private final List<Thing> gets = new ArrayList<>();
    private final List<Thing> brings = new ArrayList<>();

    /** Somebody in the circle at that place. */
    private record Somebody(int circle, String code) {}

    /** What somebody seeks or offers; tags as they are compared in all circles. */
    private record Thing(Somebody whose, @Nullable OfferKind kind, SortedSet<String> tags) {
        boolean tells() {
            return kind != null || !tags.isEmpty();
        }
    }

    /** What is in the same place and of the same kind. */
    private record Alike(Object place, @Nullable OfferKind kind) {}

    private NetworkVacancyCalculation(List<ReadCircle> all) {
        read = all.stream().map(ReadCircle::released).toList();
        circles = read.stream().map(ReadCircle::extract).toList();
        names = new RegionNames(circles, false);
        Tags tags = Tags.ofAll(circles.stream().map(Extract::aliases).toList());
        for (int place = 0; place < circles.size(); place++) {
            Extract circle = circles.get(place);
            for (Member person : circle.people()) {
                Somebody whose = new Somebody(place, person.id());
                circle.open(person).forEach(get -> open.add(new Thing(whose, get.kind(), tags.of(get.tags()))));
                person.gets().forEach(get -> gets.add(new Thing(whose, get.kind(), tags.of(get.tags()))));
                person.brings().forEach(bring -> brings.add(new Thing(whose, bring.kind(), tags.of(bring.tags()))));
            }
        }
    }

    /** What there is to seek in these circles, of which some could not be read. */
    public static NetworkVacancy of(List<ReadCircle> circles, List<MissingCircle> unread) {
        return new NetworkVacancyCalculation(circles)
                .vacancy(unread.stream().map(MissingCircle::nameless).toList());
    }

    private NetworkVacancy vacancy(List<MissingCircle> unread) {
        List<RegionSector> sectors = sectors();
        return new NetworkVacancy(
                told(alone(open, brings)),
                new RegionCrowd(
                        sectors.stream()
                                .filter(NetworkVacancyCalculation::isCrowded)
                                .toList(),
                        told(crowded())),
                sectors,
                told(alone(brings, gets)),
                unread);
    }

    private static boolean isCrowded(RegionSector sector) {
        return sector.sector() != null && sector.n() != null && sector.n() > 1;
    }

    /** Those of some that share no tag with any that is somebody else's. */
    private static Stream<Thing> alone(List<Thing> some, List<Thing> others) {
        Map<String, Set<Somebody>> having = new HashMap<>();
        others.forEach(other -> other.tags()
                .forEach(tag ->
                        having.computeIfAbsent(tag, none -> new HashSet<>()).add(other.whose())));
        return some.stream()
                .filter(one -> one.tags().stream()
                        .flatMap(tag -> having.getOrDefault(tag, Set.of()).stream())
                        .allMatch(one.whose()::equals));
    }

    /** What two people of one region both bring, of one kind and about the same. */
    private Stream<Thing> crowded() {
        Map<Alike, List<Thing>> alike = brings.stream()
                .distinct()
                .filter(bring -> bring.tags().size() >= ALIKE)
                .collect(Collectors.groupingBy(bring ->
                        new Alike(RegionNames.place(circles.get(bring.whose().circle())), bring.kind())));
        return alike.values().stream().flatMap(NetworkVacancyCalculation::shared);
    }

    private static Stream<Thing> shared(List<Thing> alike) {
        Set<Thing> shared = new HashSet<>();
        for (int i = 0; i < alike.size(); i++) {
            for (Thing other : alike.subList(i + 1, alike.size())) {
                Thing one = alike.get(i);
                SortedSet<String> both = new TreeSet<>(one.tags());
                both.retainAll(other.tags());
                if (both.size() >= ALIKE && !one.whose().equals(other.whose())) {
                    shared.add(new Thing(one.whose(), one.kind(), both));
                }
            }
        }
        return shared.stream();
    }

    /** Each once by region, without whose it is. */
    private List<RegionThing> told(Stream<Thing> things) {
        return things.filter(Thing::tells)
                .map(thing -> new RegionThing(
                        names.of(circles.get(thing.whose().circle())), thing.kind(), List.copyOf(thing.tags())))
                .distinct()
                .sorted(BY_REGION)
                .toList();
    }

    private List<RegionSector> sectors() {
        int least = CountSums.least(read);
        SortedMap<@Nullable String, List<ReadCircle>> regions = new TreeMap<>(RegionNames.LAST);
        read.forEach(circle -> regions.computeIfAbsent(names.of(circle.extract()), none -> new ArrayList<>())
                .add(circle));
        List<RegionSector> sectors = new ArrayList<>();
        regions.forEach((region, those) -> new CountSums(those, least)
                .sectors()
                .forEach(count -> sectors.add(new RegionSector(region, count.sector(), count.members()))));
        return sectors;
    }
}
