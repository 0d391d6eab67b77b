package kring.matching;

import java.util.Set;
import kring.model.person.Get;
import kring.model.person.Member;

/**
 * A get of an active member.
 *
 * @param tags what it is about, as tags are compared
 * @param servedTags what the ambition is about that it serves; none when it serves none
 * @param linked whether it serves an ambition that the audience may see
 */
public record Sought(Member member, Get get, Set<String> tags, Set<String> servedTags, boolean linked) {
    int urgency() {
        return get.urgency() == null ? 0 : get.urgency();
    }
}
