package kring.check.rule;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
import kring.model.value.Kebab;
import kring.model.value.Visibility;

/**
 * What members' files say goes together: an ambition serves another one, and in the end not itself; a get is released no
 * wider than the ambition that it serves; and nobody has two files (METHOD, Trust).
 */
final class MemberConsistency implements Rule {
    @Override
    public void look(Snapshot snapshot, Findings findings) {
        Map<List<String>, String> known = new HashMap<>();
        snapshot.members().values().forEach(member -> {
            parents(member, findings);
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
}
