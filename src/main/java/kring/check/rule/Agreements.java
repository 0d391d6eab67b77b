package kring.check.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import kring.model.Snapshot;
import kring.model.person.Ambition;
import kring.model.person.Member;
import kring.model.quarter.Baseline;
import kring.model.quarter.QuarterRecord;
import org.jspecify.annotations.Nullable;

/** What a member's file has now or any baseline had: whoever refers to it later may still do so (DESIGN, format 1). */
final class Agreements {
    private Agreements() {}

    /** The ids of a member's ambitions. */
    static Set<String> ambitions(Snapshot snapshot, String member) {
        return ids(snapshot, member, Member::ambitions, Baseline.Agreed::ambitions, Ambition::id);
    }

    /** An ambition of a member: of the member's file, else of the latest baseline that has it. */
    static Optional<Ambition> ambition(Snapshot snapshot, Member member, @Nullable String id) {
        Stream<Ambition> agreed = snapshot.quarters().descendingMap().values().stream()
                .flatMap(record -> of(record, member.id()).stream())
                .flatMap(agreement -> agreement.ambitions().stream());
        return Stream.concat(member.ambitions().stream(), agreed)
                .filter(ambition -> ambition.id().equals(id))
                .findFirst();
    }

    /** The ids of whatever a member's file and the baselines list. */
    static <T> Set<String> ids(
            Snapshot snapshot,
            String member,
            Function<Member, List<T>> now,
            Function<Baseline.Agreed, List<T>> then,
            Function<T, String> id) {
        Stream<T> current =
                Stream.ofNullable(snapshot.members().get(member)).map(now).flatMap(List::stream);
        Stream<T> agreed = snapshot.quarters().values().stream()
                .flatMap(record -> of(record, member).stream())
                .map(then)
                .flatMap(List::stream);
        Set<String> ids = new TreeSet<>();
        Stream.concat(current, agreed).map(id).forEach(ids::add);
        return ids;
    }

    /** What was agreed with a member when a quarter was closed. */
    static Optional<Baseline.Agreed> of(QuarterRecord record, String member) {
        return Optional.ofNullable(record.baseline())
                .map(baseline -> baseline.members().get(member));
    }
}
