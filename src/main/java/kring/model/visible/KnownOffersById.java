package kring.model.visible;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import kring.model.Snapshot;
import kring.model.person.Ambition;
import kring.model.person.Bring;
import kring.model.person.Get;
import kring.model.person.Member;
import kring.model.quarter.Baseline;
import kring.model.quarter.QuarterRecord;
import org.jspecify.annotations.Nullable;

/**
 * What a circle knows of its members by id: from the member's file, else from the latest baseline that has it. All of a
 * member is looked through once, when something of that member is first asked for.
 */
public final class KnownOffersById {
    private final Snapshot snapshot;
    private final Map<String, Map<String, Get>> gets = new HashMap<>();
    private final Map<String, Map<String, Bring>> brings = new HashMap<>();
    private final Map<String, Map<String, Ambition>> ambitions = new HashMap<>();

    /** Of a circle. */
    public KnownOffersById(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** The circle. */
    public Snapshot snapshot() {
        return snapshot;
    }

    /** A get of a member. */
    public Optional<Get> get(String member, @Nullable String id) {
        return Optional.ofNullable(
                gets.computeIfAbsent(member, owner -> latest(owner, Member::gets, Baseline.Agreed::gets, Get::id))
                        .get(id));
    }

    /** A bring of a member. */
    public Optional<Bring> bring(String member, @Nullable String id) {
        return Optional.ofNullable(brings.computeIfAbsent(
                        member, owner -> latest(owner, Member::brings, Baseline.Agreed::brings, Bring::id))
                .get(id));
    }

    /** An ambition of a member. */
    public Optional<Ambition> ambition(String member, @Nullable String id) {
        return Optional.ofNullable(ambitions
                .computeIfAbsent(
                        member, owner -> latest(owner, Member::ambitions, Baseline.Agreed::ambitions, Ambition::id))
                .get(id));
    }

    private <T> Map<String, T> latest(
            String member,
            Function<Member, List<T>> inFile,
            Function<Baseline.Agreed, List<T>> inBaseline,
            Function<T, String> idOf) {
        Map<String, T> latest = new HashMap<>();
        Stream<List<T>> file = Stream.ofNullable(snapshot.members().get(member)).map(inFile);
        Stream<List<T>> baselines = snapshot.quarters().descendingMap().values().stream()
                .map(QuarterRecord::baseline)
                .filter(Objects::nonNull)
                .flatMap(baseline -> Stream.ofNullable(baseline.members().get(member)))
                .map(inBaseline);
        Stream.concat(file, baselines)
                .flatMap(List::stream)
                .forEach(entry -> latest.putIfAbsent(idOf.apply(entry), entry));
        return latest;
    }
}
