package kring.handover;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import kring.model.Snapshot;
import kring.model.person.Member;
import org.jspecify.annotations.Nullable;

/** Somebody in the circle, or who may come, and how to reach them. */
public record DossierPerson(
        String id,
        Member.Status status,
        String name,
        @Nullable String organisation,
        @Nullable String sector,
        @Nullable String email,
        @Nullable String phone,
        @Nullable LocalDate joined) {
    /** Founders, members, candidates; whoever is still to join is among them, whoever has left is not. */
    static List<DossierPerson> all(Snapshot snapshot, LocalDate today) {
        return snapshot.members().values().stream()
                .filter(member -> isHere(snapshot, member, today))
                .map(member -> new DossierPerson(
                        member.id(),
                        member.status(),
                        member.name(),
                        member.organisation(),
                        member.sector(),
                        member.email(),
                        member.phone(),
                        member.joined()))
                .sorted(Comparator.comparing(DossierPerson::status).thenComparing(DossierPerson::id))
                .toList();
    }

    private static boolean isHere(Snapshot snapshot, Member member, LocalDate today) {
        return member.status() == Member.Status.CANDIDATE
                || member.activeIn(snapshot.currentQuarter(today))
                || member.joined() != null && member.joined().isAfter(today);
    }
}
