package kring.screening;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kring.model.Charter;
import kring.model.Screening;
import kring.model.Snapshot;
import kring.model.Thresholds;
import kring.model.person.Member;
import org.jspecify.annotations.Nullable;

/**
 * What {@code kring screen} finds, for the facilitator alone, with what papers tell beside it.
 *
 * @param people those who were screened, by id
 */
public record IntentionsView(Intentions result, Charter charter, Thresholds thresholds, Map<String, Person> people) {
    /**
     * Somebody who was screened.
     *
     * @param name what they are called
     * @param organisation null where it is not known
     * @param status null where there is no such member
     */
    public record Person(
            String name, @Nullable String organisation, Member.@Nullable Status status, Screening screening) {}

    public IntentionsView {
        people = Map.copyOf(people);
    }

    /** Everybody's screening, and the cohesion of those who are active on a day. */
    public static IntentionsView of(Snapshot snapshot, LocalDate today) {
        return new IntentionsView(
                Intentions.of(snapshot, today),
                snapshot.circle().charter(),
                snapshot.circle().thresholds(),
                snapshot.screenings().entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, entry -> person(snapshot, entry.getKey(), entry.getValue()))));
    }

    private static Person person(Snapshot snapshot, String id, Screening screening) {
        Member member = snapshot.members().get(id);
        return member == null
                ? new Person(id, null, null, screening)
                : new Person(member.name(), member.organisation(), member.status(), screening);
    }

    /** The same, of those people only; the cohesion stays the whole circle's. */
    public IntentionsView only(Set<String> members) {
        return new IntentionsView(
                result.only(members),
                charter,
                thresholds,
                people.entrySet().stream()
                        .filter(entry -> members.contains(entry.getKey()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
}
