package kring.matching;

import java.util.Optional;
import kring.model.Audience;
import kring.model.Member;
import kring.model.Snapshot;

/** What members are called: by name in the circle, by id and sector outside it (METHOD, Trust). */
record People(Snapshot snapshot, Audience audience) {
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
