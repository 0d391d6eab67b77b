package kring.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kring.model.Audience;
import kring.model.Snapshot;
import kring.model.person.Ambition;
import kring.model.person.Member;
import kring.model.quarter.AmbitionEntry;
import kring.model.quarter.Baseline;
import kring.model.quarter.Checkin;
import kring.model.quarter.Promise;
import kring.model.quarter.QuarterRecord;
import kring.model.value.Quarter;
import kring.model.value.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * Two states as an audience may see them (METHOD, Trust): whatever belongs to an ambition that is private to others in
 * either of the states or in the member's file is in neither, so that nothing can be told of it, and nothing counts it.
 */
public record StatesView(CircleState from, CircleState to) {
    /** The two as an audience may see them; of one folder still one. */
    public static StatesView of(CircleState from, CircleState to, Audience audience) {
        return of(from, to, to.snapshot(), audience);
    }

    /**
     * The same of two states that may both be older than the folder is now.
     *
     * @param folder whose member files have the last word on what is private
     */
    public static StatesView of(CircleState from, CircleState to, Snapshot folder, Audience audience) {
        if (audience.sees(null, null)) {
            return new StatesView(from, to);
        }
        Reduction reduction = new Reduction(from, to, folder, audience, new HashMap<>());
        Snapshot first = reduction.of(CircleView.of(from.snapshot(), audience));
        Snapshot second =
                from.snapshot() == to.snapshot() ? first : reduction.of(CircleView.of(to.snapshot(), audience));
        return new StatesView(from.in(first), to.in(second));
    }

    /** The two the other way round. */
    public StatesView turned() {
        return new StatesView(to, from);
    }

    /** What of two states an audience may see, with the promises that are hidden by member. */
    private record Reduction(
            CircleState from, CircleState to, Snapshot folder, Audience audience, Map<String, Set<String>> hidden) {
        Snapshot of(Snapshot snapshot) {
            SortedMap<String, Member> members = new TreeMap<>(snapshot.members());
            members.replaceAll((id, member) -> member.withAmbitions(seen(id, member.ambitions())));
            NavigableMap<Quarter, QuarterRecord> quarters = new TreeMap<>(snapshot.quarters());
            quarters.replaceAll((quarter, record) -> of(record));
            quarters.values().removeIf(Reduction::isEmpty);
            return new Snapshot(snapshot.circle(), members, snapshot.screenings(), snapshot.ventures(), quarters);
        }

        private QuarterRecord of(QuarterRecord record) {
            SortedMap<String, Checkin> checkins = new TreeMap<>(record.checkins());
            checkins.replaceAll(this::of);
            checkins.values().removeIf(checkin -> !checkin.given());
            return new QuarterRecord(record.meeting(), checkins, record.exchanges(), of(record.baseline()));
        }

        private static boolean isEmpty(QuarterRecord record) {
            return record.meeting() == null && record.checkins().isEmpty() && record.baseline() == null;
        }

        private @Nullable Baseline of(@Nullable Baseline baseline) {
            if (baseline == null) {
                return null;
            }
            SortedMap<String, Baseline.Agreed> members = new TreeMap<>(baseline.members());
            members.replaceAll((id, agreed) -> new Baseline.Agreed(
                    seen(id, agreed.ambitions()),
                    List.of(),
                    List.of(),
                    kept(agreed.promises(), promise -> sees(id, promise))));
            return new Baseline(baseline.date(), members);
        }

        private Checkin of(String member, Checkin checkin) {
            SortedMap<String, AmbitionEntry> entries = new TreeMap<>(checkin.ambitions());
            entries.keySet().removeIf(id -> !sees(member, id));
            entries.replaceAll(
                    (id, entry) -> entry.by() == null || sees(member, entry.by()) ? entry : entry.withoutSuccessor());
            SortedMap<String, Checkin.PromiseOutcome> promised = new TreeMap<>(checkin.promised());
            promised.keySet().removeAll(hidden(member));
            return checkin.with(entries, promised, kept(checkin.promises(), promise -> sees(member, promise)));
        }

        private List<Ambition> seen(String member, List<Ambition> ambitions) {
            return kept(ambitions, ambition -> sees(member, ambition.id()));
        }

        private boolean sees(String member, Promise promise) {
            return !hidden(member).contains(promise.id());
        }

        private boolean sees(String member, String ambition) {
            return audience.sees(level(member, ambition), member);
        }

        /** The strictest of the states compared and the member's file; null where none knows it. */
        private @Nullable Visibility level(String member, String ambition) {
            return Stream.of(
                            from.seenBy(member, ambition),
                            to.seenBy(member, ambition),
                            CircleState.inFile(folder, member, ambition).map(Ambition::seenBy))
                    .flatMap(Optional::stream)
                    .reduce(Visibility::stricter)
                    .orElse(null);
        }

        /** The promises that were ever made for an ambition that is hidden: as a check-in or as a baseline has them. */
        private Set<String> hidden(String member) {
            Set<String> known = hidden.get(member);
            if (known == null) {
                known = new HashSet<>();
                for (Promise promise : everMade(member)) {
                    if (promise.ambition() != null && !sees(member, promise.ambition())) {
                        known.add(promise.id());
                    }
                }
                hidden.put(member, known);
            }
            return known;
        }

        private List<Promise> everMade(String member) {
            List<Promise> made = new ArrayList<>();
            for (CircleState state : List.of(from, to)) {
                for (QuarterRecord record : state.snapshot().quarters().values()) {
                    Optional.ofNullable(record.checkins().get(member))
                            .ifPresent(checkin -> made.addAll(checkin.promises()));
                    Optional.ofNullable(record.baseline())
                            .map(baseline -> baseline.members().get(member))
                            .ifPresent(agreed -> made.addAll(agreed.promises()));
                }
            }
            return made;
        }

        private static <T> List<T> kept(List<T> all, Predicate<T> seen) {
            return all.stream().filter(seen).toList();
        }
    }
}
