package kring.model.visible;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kring.model.Snapshot;
import kring.model.quarter.Baseline;
import kring.model.quarter.Checkin;
import kring.model.quarter.Promise;

/** The promises that were ever made for an ambition that is hidden: as a check-in has them, or as a baseline. */
final class HiddenPromises {
    private final List<Snapshot> written;
    private final BiPredicate<String, String> ambitions;
    private final Map<String, Set<String>> known = new HashMap<>();

    /**
     * Of what was written at some times.
     *
     * @param ambitions whether one, by member and id, may be seen
     */
    HiddenPromises(List<Snapshot> written, BiPredicate<String, String> ambitions) {
        this.written = written;
        this.ambitions = ambitions;
    }

    /** Those of a list that are not hidden with what they serve. */
    List<Promise> shown(String member, List<Promise> promises) {
        return VisibleCircle.some(promises, promise -> !of(member).contains(promise.id()));
    }

    /** The ids of a member's. */
    Set<String> of(String member) {
        return known.computeIfAbsent(
                member,
                id -> made(id).filter(promise -> promise.ambition() != null && !ambitions.test(id, promise.ambition()))
                        .map(Promise::id)
                        .collect(Collectors.toSet()));
    }

    private Stream<Promise> made(String member) {
        return written.stream()
                .flatMap(circle -> circle.quarters().values().stream())
                .flatMap(record -> Stream.concat(
                        Stream.ofNullable(record.checkins().get(member)).map(Checkin::promises),
                        Stream.ofNullable(record.baseline())
                                .flatMap(baseline ->
                                        Stream.ofNullable(baseline.members().get(member)))
                                .map(Baseline.Agreed::promises)))
                .flatMap(List::stream);
    }
}
