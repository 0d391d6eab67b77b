package kring.check.rule;

import java.util.Set;
import java.util.function.Supplier;
import kring.check.Code;
import kring.check.FileNames;
import kring.check.Place;

/** The members that a circle knows, for every rule that asks after one. */
record KnownIds(Set<String> ids, Findings findings) {
    /** Whether somebody is known; a member's file that could not be read makes nobody unknown. */
    boolean know(String id) {
        return ids.contains(id) || findings.has(FileNames.member(id));
    }

    /** Notes a reference to nobody. */
    void expect(String id, Supplier<Place> place) {
        if (id != null && !know(id)) {
            findings.unlessKnown(Code.UNKNOWN_MEMBER, id, ids, place);
        }
    }
}
