package kring.ventures;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kring.model.Audience;
import kring.model.Snapshot;
import kring.model.Thresholds;
import kring.model.Venture;
import kring.model.business.Cooperative;
import kring.model.person.Ambition;
import kring.model.value.Visibility;
import kring.ventures.Ventures.Candidate;
import kring.ventures.Ventures.Shared;
import kring.ventures.Ventures.Status;

/**
 * What an audience may see of ventures and the joint agenda: the result, and what papers tell beside it.
 *
 * @param risks the facts behind the flags
 * @param names what the members that have a part in any of it are called, by id
 * @param ambitions the texts of the ambitions that make candidates
 */
public record VenturesView(Ventures result, Risks risks, Map<String, String> names, Map<Shared, String> ambitions) {
    public VenturesView {
        names = Map.copyOf(names);
        ambitions = Map.copyOf(ambitions);
    }

    /**
     * The ventures and candidates of a circle on a day.
     *
     * @param open the open ambitions of each active member, as far as the audience may see them
     */
    public static VenturesView of(
            Snapshot snapshot, LocalDate today, SortedMap<String, List<Ambition>> open, Audience audience) {
        SortedMap<String, Venture> ventures =
                audience.sees(Visibility.CIRCLE, null) ? snapshot.ventures() : new TreeMap<>();
        Set<String> active = Set.copyOf(snapshot.activeOn(today));
        Risks risks = new Risks(ventures, active, snapshot.circle().thresholds(), today);
        Ventures result = Ventures.of(risks, new JointAgenda(snapshot, open).candidates());
        List<Shared> shared = result.candidates().stream()
                .map(Candidate::ambitions)
                .flatMap(List::stream)
                .toList();
        return new VenturesView(
                result,
                risks,
                Stream.concat(
                                ventures.values().stream().flatMap(VenturesView::members),
                                shared.stream().map(Shared::member))
                        .distinct()
                        .collect(Collectors.toMap(Function.identity(), snapshot::name)),
                shared.stream()
                        .distinct()
                        .collect(Collectors.toMap(Function.identity(), ambition -> text(snapshot, ambition))));
    }

    private static Stream<String> members(Venture venture) {
        Stream<String> terms = Stream.ofNullable(venture.cooperative()).flatMap(VenturesView::named);
        return Stream.of(Stream.ofNullable(venture.lead()), venture.members().keySet().stream(), terms)
                .flatMap(ids -> ids);
    }

    private static Stream<String> named(Cooperative terms) {
        return Stream.of(terms.stakes(), terms.use(), terms.guarantees()).flatMap(amounts -> amounts.keySet().stream());
    }

    private static String text(Snapshot snapshot, Shared shared) {
        return Stream.ofNullable(snapshot.members().get(shared.member()))
                .flatMap(member -> member.ambitions().stream())
                .filter(ambition -> ambition.id().equals(shared.ambition()))
                .map(Ambition::text)
                .findFirst()
                .orElse(shared.ambition());
    }

    /** The ventures, by id. */
    public SortedMap<String, Venture> ventures() {
        return risks.ventures();
    }

    /** The venture that stands so. */
    public Venture venture(Status status) {
        return Objects.requireNonNull(risks.ventures().get(status.id()));
    }

    /** One venture with its model and its sums; empty when the audience sees none of that id. */
    public Optional<VentureDetail> detail(String id) {
        return result.ventures().stream()
                .filter(status -> status.id().equals(id))
                .findFirst()
                .map(status -> VentureDetail.of(status, venture(status)));
    }

    /** The same of one venture alone. */
    public VenturesView only(Status status) {
        return new VenturesView(new Ventures(List.of(status), List.of()), risks, names, ambitions);
    }

    /** The circle's bounds. */
    public Thresholds thresholds() {
        return risks.thresholds();
    }
}
