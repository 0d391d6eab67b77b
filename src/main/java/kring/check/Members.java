package kring.check;

import java.util.Set;

/** The members that a circle knows, for every rule that asks after one. */
record Members(Set<String> ids, Findings findings) {
    /** Whether somebody is known; a member's file that could not be read makes nobody unknown. */
    boolean know(String id) {
        return ids.contains(id) || findings.has(FileNames.member(id));
    }

    /** Notes a reference to nobody. */
    void expect(String id, Where place) {
        if (id != null && !know(id)) {
            findings.unlessKnown(Code.UNKNOWN_MEMBER, id, ids, place);
        }
    }
}
