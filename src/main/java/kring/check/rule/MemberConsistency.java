package kring.check.rule;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import kring.check.Code;
import kring.model.FileNames;
import kring.model.PlainWords;
import kring.model.Snapshot;
import kring.model.Tags;
import kring.model.person.Ambition;
import kring.model.person.Get;
import kring.model.person.Member;
import kring.model.quarter.AmbitionEntry;
import kring.model.value.Kebab;
import kring.model.value.Visibility;

/**
 * What members' files say goes together: an ambition serves another one, and in the end not itself; what somebody wants
 * within three years is served by something under way now; a get is released no wider than the ambition that it serves; and
 * nobody has two files (METHOD, A year in review and Trust).
 */
final class MemberConsistency implements Rule {
    @Override
    public void look(Snapshot snapshot, Findings findings) {
        Map<List<String>, String> known = new HashMap<>();
        snapshot.members().values().forEach(member -> {
            parents(member, findings);
            served(snapshot, member, findings);
            member.gets().forEach(get -> released(snapshot, member, get, findings));
            twice(member, known, findings);
        });
    }

    /** One without a level of its own follows the ambition, and claims nothing. */
    private static void released(Snapshot snapshot, Member member, Get get, Findings findings) {
        Visibility own = get.visibility();
        if (own == null) {
            return;
        }
        Agreements.ambition(snapshot, member, get.ambition())
                .filter(ambition -> own.compareTo(ambition.seenBy()) > 0)
                .ifPresent(ambition -> findings.add(
                        Code.WIDER_THAN_AMBITION,
                        findings.value(FileNames.member(member.id()), "gets", get.id(), "visibility"),
                        get.id(),
                        Kebab.of(own),
                        ambition.id(),
                        Kebab.of(ambition.seenBy())));
    }

    private static void twice(Member member, Map<List<String>, String> known, Findings findings) {
        if (member.name() == null || member.email() == null) {
            return;
        }
        String other = known.putIfAbsent(
                List.of(PlainWords.of(member.name()), Tags.plain(member.email().strip())), member.id());
        if (other != null) {
            findings.add(Code.MEMBER_TWICE, findings.value(FileNames.member(member.id()), "name"), member.id(), other);
        }
    }

    private static void parents(Member member, Findings findings) {
        Map<String, String> parents = member.ambitions().stream()
                .filter(ambition -> ambition.parent() != null)
                .collect(Collectors.toMap(Ambition::id, Ambition::parent, (first, second) -> first));
        parents.keySet().stream()
                .filter(id -> servesItself(id, parents))
                .forEach(id -> findings.add(
                        Code.PARENT_CYCLE,
                        findings.value(FileNames.member(member.id()), "ambitions", id, "parent"),
                        id));
    }

    private static boolean servesItself(String id, Map<String, String> parents) {
        Set<String> seen = new HashSet<>();
        String above = parents.get(id);
        while (above != null && !above.equals(id) && seen.add(above)) {
            above = parents.get(above);
        }
        return id.equals(above);
    }

    /** Who is no member yet, or none any more, need not work on anything. */
    private static boolean takesPart(Member member) {
        return member.left() == null
                && (member.status() == Member.Status.FOUNDER || member.status() == Member.Status.MEMBER);
    }

    private static void served(Snapshot snapshot, Member member, Findings findings) {
        if (!takesPart(member)) {
            return;
        }
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
