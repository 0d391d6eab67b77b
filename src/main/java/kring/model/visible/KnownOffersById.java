package kring.model.visible;

import java.util.List;
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

/** What a circle knows of its members by id: from the member's file, else from the latest baseline that has it. */
public record KnownOffersById(Snapshot snapshot) {
    /** A get of a member. */
    public Optional<Get> get(String member, @Nullable String id) {
        return find(member, id, Member::gets, Baseline.Agreed::gets, Get::id);
    }

    /** A bring of a member. */
    public Optional<Bring> bring(String member, @Nullable String id) {
        return find(member, id, Member::brings, Baseline.Agreed::brings, Bring::id);
    }

    /** An ambition of a member. */
    public Optional<Ambition> ambition(String member, @Nullable String id) {
        return find(member, id, Member::ambitions, Baseline.Agreed::ambitions, Ambition::id);
    }

    private <T> Optional<T> find(
            String member,
            @Nullable String id,
            Function<Member, List<T>> inFile,
            Function<Baseline.Agreed, List<T>> inBaseline,
            Function<T, String> idOf) {
        Stream<List<T>> file = Stream.ofNullable(snapshot.members().get(member)).map(inFile);
        Stream<List<T>> baselines = snapshot.quarters().descendingMap().values().stream()
                .map(QuarterRecord::baseline)
                .filter(Objects::nonNull)
                .flatMap(baseline -> Stream.ofNullable(baseline.members().get(member)))
                .map(inBaseline);
        return Stream.concat(file, baselines)
                .flatMap(List::stream)
                .filter(entry -> idOf.apply(entry).equals(id))
                .findFirst();
    }
}
