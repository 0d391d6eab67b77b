package kring.check.rule;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kring.check.Code;
import kring.check.FileNames;
import kring.model.Snapshot;
import kring.model.person.Ambition;
import kring.model.person.Member;

/** An ambition serves another one, and in the end not itself. */
final class ParentCycles implements Rule {
    @Override
    public void look(Snapshot snapshot, Findings findings) {
        snapshot.members().values().forEach(member -> member(member, findings));
    }

    private static void member(Member member, Findings findings) {
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
