package kring.check.rule;

import java.util.List;
import java.util.Objects;
import kring.check.Code;
import kring.model.FileNames;
import kring.model.Snapshot;
import kring.model.person.Ambition;
import kring.model.person.Member;
import kring.model.quarter.AmbitionEntry;

/** What somebody wants within three years is served by something that is on the way now (METHOD, A year in review). */
final class ServedAmbitions implements Rule {
    @Override
    public void look(Snapshot snapshot, Findings findings) {
        snapshot.members().values().stream()
                .filter(ServedAmbitions::takesPart)
                .forEach(member -> look(snapshot, member, findings));
    }

    /** Who is no member yet, or none any more, need not work on anything. */
    private static boolean takesPart(Member member) {
        return member.left() == null
                && (member.status() == Member.Status.FOUNDER || member.status() == Member.Status.MEMBER);
    }

    private static void look(Snapshot snapshot, Member member, Findings findings) {
        List<Ambition> open = member.ambitions().stream()
                .filter(ambition -> isOpen(snapshot, member.id(), ambition.id()))
                .toList();
        open.stream()
                .filter(ambition -> ambition.horizon() == Ambition.Horizon.THREE_YEARS)
                .filter(ambition -> open.stream().noneMatch(other -> serves(other, ambition)))
                .forEach(ambition -> findings.add(
                        Code.UNSERVED_AMBITION,
                        findings.value(FileNames.member(member.id()), "ambitions", ambition.id(), "horizon"),
                        ambition.id()));
    }

    private static boolean serves(Ambition one, Ambition other) {
        return other.id().equals(one.parent()) && !other.id().equals(one.id());
    }

    /** As the last word on it says (METHOD c). */
    private static boolean isOpen(Snapshot snapshot, String member, String ambition) {
        return snapshot.quarters().descendingMap().values().stream()
                .map(record -> record.checkins().get(member))
                .filter(Objects::nonNull)
                .map(checkin -> checkin.ambitions().get(ambition))
                .filter(entry -> entry != null && entry.hasWord())
                .findFirst()
                .map(AmbitionEntry::status)
                .filter(status -> status != AmbitionEntry.Status.ACTIVE)
                .isEmpty();
    }
}
