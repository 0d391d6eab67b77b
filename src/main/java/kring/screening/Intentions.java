package kring.screening;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kring.model.Snapshot;
import kring.model.value.Quarter;

/**
 * What {@code kring screen} finds (METHOD a).
 *
 * @param screenings by member id
 * @param cohesion of the whole circle, in the order of the charter
 */
public record Intentions(List<Assessment> screenings, List<Cohesion> cohesion) {
    public Intentions {
        screenings = List.copyOf(screenings);
        cohesion = List.copyOf(cohesion);
    }

    /** Everybody's screening, and the cohesion of those who are active on a day. */
    public static Intentions of(Snapshot snapshot, LocalDate today) {
        Quarter now = snapshot.currentQuarter(today);
        Set<String> active = snapshot.members().values().stream()
                .filter(member -> member.activeIn(now))
                .map(member -> member.id())
                .collect(Collectors.toSet());
        List<Assessment> all = new Assessments(snapshot).all();
        return new Intentions(all, new CohesionCalculation(snapshot.circle(), all, active).all());
    }

    /** The ids of those of whom people decided something else than is advised. */
    public static Set<String> departing(Snapshot snapshot) {
        return new Assessments(snapshot)
                .all().stream()
                        .filter(Assessment::departs)
                        .map(Assessment::member)
                        .collect(Collectors.toSet());
    }

    /** The same, of those people only; the cohesion stays the whole circle's. */
    Intentions only(Set<String> members) {
        return new Intentions(
                screenings.stream()
                        .filter(assessment -> members.contains(assessment.member()))
                        .toList(),
                cohesion);
    }
}
