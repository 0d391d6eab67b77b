package kring.matching.paper;

import java.util.Optional;
import kring.model.Audience;
import kring.model.Snapshot;
import kring.model.person.Member;

/** What members are called: by name in the circle, by id and sector outside it (METHOD, Trust). */
record PeopleNames(Snapshot snapshot, Audience audience) {
    String name(String id) {
        Optional<Member> member = Optional.ofNullable(snapshot.members().get(id));
        if (audience.kind() == Audience.Kind.NETWORK) {
            return member.map(Member::sector)
                    .map(sector -> id + " (" + sector + ")")
                    .orElse(id);
        }
        return member.map(Member::name).orElse(id);
    }
}
