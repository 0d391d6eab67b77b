package kring.handover;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import kring.model.Snapshot;
import kring.model.person.Ambition;
import kring.model.person.Bring;
import kring.model.person.Get;
import kring.model.person.Member;
import org.jspecify.annotations.Nullable;

/**
 * What a member is in the circle for.
 *
 * @param ambitions still to be reached
 * @param brings those that have not expired
 */
public record MemberGoals(String member, List<Goal> ambitions, List<Goal> gets, List<Goal> brings) {
    /** One thing; the text is null where there is only an id. */
    public record Goal(String id, @Nullable String text) {}

    public MemberGoals {
        ambitions = List.copyOf(ambitions);
        gets = List.copyOf(gets);
        brings = List.copyOf(brings);
    }

    /** Those of each active member, by id. */
    public static List<MemberGoals> all(Snapshot snapshot, LocalDate today, Map<String, List<Ambition>> open) {
        return snapshot.activeOn(today).stream()
                .map(snapshot::member)
                .map(member -> of(member, today, open.getOrDefault(member.id(), List.of())))
                .toList();
    }

    private static MemberGoals of(Member member, LocalDate today, List<Ambition> open) {
        return new MemberGoals(
                member.id(),
                goals(open.stream(), Ambition::id, Ambition::text),
                goals(member.gets().stream(), Get::id, Get::text),
                goals(member.brings().stream().filter(bring -> bring.standsOn(today)), Bring::id, Bring::text));
    }

    private static <T> List<Goal> goals(Stream<T> items, Function<T, String> id, Function<T, @Nullable String> text) {
        return items.map(item -> new Goal(id.apply(item), text.apply(item))).toList();
    }
}
