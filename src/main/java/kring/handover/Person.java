package kring.handover;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import kring.model.Member;
import kring.model.Quarter;
import kring.model.Snapshot;

/** Somebody in the circle, or who may come, and how to reach them. */
public record Person(
        String id,
        Member.Status status,
        String name,
        String organisation,
        String sector,
        String email,
        String phone,
        LocalDate joined) {
    /** Founders, members, candidates; whoever is still to join is among them, whoever has left is not. */
    static List<Person> all(Snapshot snapshot, LocalDate today) {
        return snapshot.members().values().stream()
                .filter(member -> isHere(member, today))
                .map(member -> new Person(
                        member.id(),
                        member.status(),
                        member.name(),
                        member.organisation(),
                        member.sector(),
                        member.email(),
                        member.phone(),
                        member.joined()))
                .sorted(Comparator.comparing(Person::status).thenComparing(Person::id))
                .toList();
    }

    private static boolean isHere(Member member, LocalDate today) {
        return member.status() == Member.Status.CANDIDATE
                || member.activeIn(Quarter.of(today))
                || member.joined() != null && member.joined().isAfter(today);
    }
}
